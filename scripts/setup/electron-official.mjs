// @ts-check
/**
 * The Electron that package.json pins. Its npm package brings no binary any more; its own installer fetches one.
 * A start must never hang on a host that does not answer, yet a slow line must be allowed its minutes: so the installer
 * is stopped when the folders that it fills stand still, and a failed try is remembered for a day.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodeOf, killGroup, start } from './processes.mjs'
import { appDir, cacheDir } from './paths.mjs'
import { say, Stop } from './say.mjs'

const stillMs = 10_000
const pollMs = 500
const rememberFailureMs = 24 * 60 * 60 * 1000

const packageDir = join(appDir, 'node_modules/electron')

/** @type {string} */
export const pinnedVersion = JSON.parse(readFileSync(join(appDir, 'package.json'), 'utf8')).devDependencies.electron

export const officialDir = join(packageDir, 'dist')

/** The installer writes this file last, so its folder is whole. */
export const hasOfficial = () => existsSync(join(packageDir, 'path.txt'))

/** Where in its folder Electron keeps the program to start. */
export const executableName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[/** @type {string} */ (process.platform)] ??
  'electron'

const failureFile = join(cacheDir, `electron-${pinnedVersion}.unreachable`)

export const hasFailedToday = () => ageMs(failureFile) < rememberFailureMs

/** @returns {Promise<boolean>} whether it is there now */
export async function fetchOfficial() {
  if (!existsSync(packageDir)) throw new Stop('The packages in package.json are not installed: run npm ci first.')
  say(`Fetching Electron ${pinnedVersion}.`)
  if (await installerSucceeds()) {
    rmSync(failureFile, { force: true })
    return true
  }
  writeFileSync(
    failureFile,
    'Electron could not be fetched. It is tried again a day later, or when this file is gone.\n',
  )
  return false
}

async function installerSucceeds() {
  const tempDir = join(cacheDir, 'electron-download')
  rmSync(tempDir, { recursive: true, force: true })
  mkdirSync(tempDir, { recursive: true })
  const installer = start(process.execPath, [join(packageDir, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: tempDir, TEMP: tempDir },
  })
  let sizeBytes = 0
  let changedAtMs = Date.now()
  const watching = setInterval(() => {
    const nowBytes = bytesIn(tempDir) + bytesIn(officialDir)
    if (nowBytes !== sizeBytes) changedAtMs = Date.now()
    sizeBytes = nowBytes
    if (Date.now() - changedAtMs > stillMs) killGroup(installer)
  }, pollMs)
  const code = await exitCodeOf(installer)
  clearInterval(watching)
  if (!hasOfficial()) rmSync(officialDir, { recursive: true, force: true })
  rmSync(tempDir, { recursive: true, force: true })
  return code === 0 && hasOfficial()
}

/** @param {string} dir @returns {number} */
function bytesIn(dir) {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? bytesIn(join(dir, entry.name)) : statSync(join(dir, entry.name)).size))
      .reduce((sum, bytes) => sum + bytes, 0)
  } catch {
    return 0 // not there yet, or just moved away
  }
}

/** @param {string} file */
function ageMs(file) {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats === undefined ? Infinity : Date.now() - stats.mtimeMs
}
