// @ts-check
// Everything that can be checked without running the exhibit: types, Svelte, lint with the import walls, format, unused files, and
// generated files that must be current. Runs all of it, then fails if any part failed.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** @type {[name: string, command: string, ...args: string[]][]} */
const parts = [
  ['types of shared/', 'tsc', '-p', 'shared'],
  ['types of main/services/', 'tsc', '-p', 'main/services'],
  ['types of main/', 'tsc', '-p', 'main'],
  [
    'types of renderer/',
    'svelte-check',
    '--tsconfig',
    'renderer/tsconfig.json',
    '--output',
    'human',
    '--fail-on-warnings',
  ],
  ['types of scripts/', 'tsc', '-p', 'scripts'],
  ['types of tests/', 'tsc', '-p', 'tests'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['unused files and exports', 'knip'],
  ['pack schema is current', process.execPath, 'scripts/schema.mjs', '--check'],
]

const failed = parts.filter(([name, command, ...args]) => {
  const program = command === process.execPath ? command : `node_modules/.bin/${command}`
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`)
  if (status !== 0) console.log(`${stdout}${stderr}`)
  return status !== 0
})
process.exit(failed.length === 0 ? 0 : 1)
