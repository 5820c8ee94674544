// @ts-check
/**
 * The command line, read once here for both ends: `scripts/start.mjs` checks it before it does any work, and the
 * Electron main process reads the same flags again. Plain JavaScript, because the first reader runs before a build.
 * A wrong flag is a value with one clear line; ending the program (exit code 2) is the caller's business.
 * Whether the folders named can be used is asked in `flag-folders.mjs`; nothing here touches the disk.
 */
import { parseArgs } from 'node:util'
import { join, resolve } from 'node:path'

/**
 * @typedef {object} Flags
 * @property {string} [dataDir] absolute
 * @property {string} [packDir] absolute
 * @property {'tr' | 'en'} [language]
 * @property {boolean} windowed
 * @property {string} [screenshotFile] absolute
 * @property {number} [exitAfterMs]
 * @property {boolean} help
 *
 * @typedef {{ ok: true, flags: Flags } | { ok: false, message: string }} ParsedFlags
 */

/** A timer in Node holds 31 bits of milliseconds; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1

const known = {
  'data-dir': { value: 'DIR', text: 'where settings and visits are kept (made if missing)' },
  pack: { value: 'DIR', text: 'play the content pack in this folder' },
  language: { value: 'tr|en', text: 'language to begin in' },
  windowed: { value: '', text: 'an ordinary window instead of the full screen' },
  screenshot: { value: 'FILE', text: 'write a PNG of what is on screen to FILE every 2 seconds' },
  'exit-after': { value: 'SECONDS', text: 'end by itself after so many seconds' },
  help: { value: '', text: 'print this and end' },
}

/** @typedef {keyof typeof known} FlagName */

const names = /** @type {FlagName[]} */ (Object.keys(known))

export const helpText = [
  'Vitrine, a museum kiosk exhibit',
  '',
  'usage: npm start -- [FLAGS]      or: node scripts/start.mjs [FLAGS]',
  '',
  ...names.map((name) => `  ${`--${name} ${known[name].value}`.padEnd(22)}${known[name].text}`),
  '',
  'A flag that is given twice counts as it stood last. A wrong flag ends with exit code 2.',
].join('\n')

/**
 * Relative paths are taken from `baseDir`.
 *
 * @param {readonly string[]} args what follows the program's name
 * @param {string} [baseDir]
 * @returns {ParsedFlags}
 */
export function parseFlags(args, baseDir = callerDir(process.env, process.cwd())) {
  /** @type {Flags} */
  const flags = { windowed: false, help: false }
  for (const token of tokensOf(args)) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') return wrong(`${token.value}: not a flag; see --help`)
    const name = names.find((candidate) => token.rawName === `--${candidate}`)
    if (name === undefined) return wrong(unknownFlag(token.rawName))
    const message =
      known[name].value === '' ? setSwitch(flags, name, token.value) : setValue(flags, name, token, baseDir)
    if (message !== undefined) return wrong(message)
  }
  return { ok: true, flags }
}

/**
 * The flags as arguments again, with every path absolute: how `scripts/start.mjs` hands them to Electron.
 *
 * @param {Flags} flags
 */
export function toArguments({ dataDir, packDir, language, windowed, screenshotFile, exitAfterMs }) {
  const given = {
    '--data-dir': dataDir,
    '--pack': packDir,
    '--language': language,
    '--screenshot': screenshotFile,
    '--exit-after': exitAfterMs === undefined ? undefined : String(exitAfterMs / 1000),
  }
  const withValue = Object.entries(given).flatMap(([flag, value]) => (value === undefined ? [] : [`${flag}=${value}`]))
  return windowed ? [...withValue, '--windowed'] : withValue
}

/**
 * Where the user stood when they typed the command. `npm start` moves to the package's folder and leaves the user's own
 * in INIT_CWD; a program that npm started further down may have moved again, and then its own folder counts.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cwd
 */
export function callerDir(env, cwd) {
  const movedByNpm = env['npm_package_json'] === join(cwd, 'package.json')
  return (movedByNpm && env['INIT_CWD']) || cwd
}

/** @param {readonly string[]} args */
function tokensOf(args) {
  /** @type {Record<string, { type: 'string' | 'boolean' }>} */
  const options = {}
  for (const name of names) options[name] = { type: known[name].value === '' ? 'boolean' : 'string' }
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

/**
 * @param {Flags} flags
 * @param {FlagName} name
 * @param {string | undefined} value
 */
function setSwitch(flags, name, value) {
  if (value !== undefined) return `--${name}=${value}: takes no value`
  flags[name === 'help' ? 'help' : 'windowed'] = true
  return undefined
}

/**
 * @param {Flags} flags
 * @param {FlagName} name
 * @param {{ value?: string | undefined, inlineValue?: boolean | undefined }} token
 * @param {string} baseDir
 */
function setValue(flags, name, { value, inlineValue }, baseDir) {
  // `--pack --windowed` swallows a flag; `--pack=--odd` means it.
  const swallowedFlag = !inlineValue && /^--?[a-z]/i.test(value ?? '')
  if (value === undefined || value === '' || swallowedFlag) return `--${name}: needs a value, ${known[name].value}`
  if (value.includes('\0')) return `--${name}: a path cannot hold a NUL character`
  if (name === 'data-dir') flags.dataDir = resolve(baseDir, value)
  else if (name === 'pack') flags.packDir = resolve(baseDir, value)
  else if (name === 'screenshot') flags.screenshotFile = resolve(baseDir, value)
  else if (name === 'language') {
    if (value !== 'tr' && value !== 'en') return `--language ${value}: choose tr or en`
    flags.language = value
  } else {
    const milliseconds = /^\d*\.?\d+$/.test(value) ? Math.round(Number(value) * 1000) : 0
    if (milliseconds <= 0) return `--exit-after ${value}: give a number of seconds above 0`
    if (milliseconds > longestTimerMs)
      return `--exit-after ${value}: at most ${Math.floor(longestTimerMs / 1000)} seconds`
    flags.exitAfterMs = milliseconds
  }
  return undefined
}

/** @param {string} message @returns {ParsedFlags} */
const wrong = (message) => ({ ok: false, message })

/** @param {string} rawName */
function unknownFlag(rawName) {
  const near = names
    .map((name) => ({ name, steps: editDistance(rawName.replace(/^-+/, ''), name) }))
    .sort((a, b) => a.steps - b.steps)[0]
  return near !== undefined && near.steps <= 2
    ? `${rawName}: unknown flag; did you mean --${near.name}?`
    : `${rawName}: unknown flag; see --help`
}

/**
 * Letters to add, drop or change to make one word the other (Levenshtein).
 *
 * @param {string} from
 * @param {string} to
 */
function editDistance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (letter === to[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[to.length] ?? 0
}
