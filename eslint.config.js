// The linter holds the walls that the compiler cannot see: who may import whom (ARCHITECTURE.md has the map).
import globals from 'globals'
import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** @param {string[]} group @param {string} message */
const never = (group, message) => ({ group, message })

const tests = never(['**/tests/**'], 'Nothing that ships imports tests.')
const electron = never(['electron', 'electron/*'], 'Only main/shell, main/index.ts and main/preload.ts know Electron.')

/** @param {...{ group: string[], message: string }} patterns @returns {import('eslint').Linter.RulesRecord} */
const walls = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [tests, ...patterns] }] })

export default ts.config(
  {
    ignores: ['dist/', 'release/', 'node_modules/', '.venv/', 'test-results/', 'playwright-report/', 'media/'],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-implicit-coercion': ['error', { boolean: false }],
      'no-warning-comments': ['error', { terms: ['fixme', 'xxx', 'todo'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['scripts/**', 'tests/**', 'main/services/log.ts', 'main/http-host.ts', 'main/index.ts', 'renderer/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // A touch keyboard pops up over a kiosk wherever text can be typed; staff use buttons.
      'svelte/no-restricted-html-elements': [
        'error',
        { elements: ['input', 'textarea', 'select', 'a', 'iframe'], message: 'Kiosk screens are made of buttons.' },
      ],
    },
  },
  {
    files: ['shared/**'],
    rules: walls(
      never(['**/main/**', '**/renderer/**'], 'shared/ knows neither side.'),
      never(['node:*', 'electron', 'svelte', 'svelte/*', 'howler'], 'shared/ is pure: it may use zod alone.'),
    ),
  },
  {
    files: ['renderer/**'],
    rules: walls(
      electron,
      never(['**/main/**'], 'The renderer knows the host only through the Host port.'),
      never(['node:*'], 'There is no Node in the page.'),
    ),
  },
  {
    files: ['main/services/**', 'main/http-host.ts'],
    rules: walls(electron, never(['**/renderer/**', '**/shell/**'], 'Services are plain Node.')),
  },
  {
    files: ['main/shell/**', 'main/index.ts', 'main/preload.ts'],
    rules: walls(never(['**/renderer/**'], 'main never imports the renderer.')),
  },
)
