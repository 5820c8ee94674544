// @ts-check
/**
 * Which Electron runs the exhibit: the one that ELECTRON_OVERRIDE_DIST_PATH points at, else the official one (fetched when
 * missing), else, where its host cannot be reached, an old one from the npm registry. `npm start`, tests, bench and
 * packaging all ask here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fallbackDir, fallbackVersion, hasFallback, makeFallback } from './electron-fallback.mjs'
import {
  executableName,
  fetchOfficial,
  hasFailedToday,
  hasOfficial,
  officialDir,
  pinnedVersion,
} from './electron-official.mjs'
import { withLock } from './lock.mjs'
import { cacheDir } from './paths.mjs'
import { say, Stop } from './say.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} path the executable
 * @property {string} dir the folder that holds the whole of it
 * @property {string} version
 * @property {boolean} official whether it is the version that package.json pins
 */

/**
 * @param {{ mustBeOfficial?: boolean }} [options] `mustBeOfficial`: for a release. Tries the network again even if that
 *   failed today, and takes nothing else.
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron({ mustBeOfficial = false } = {}) {
  const runtime = overridden() ?? (await officialOrFallback(mustBeOfficial))
  if (mustBeOfficial && !runtime.official) {
    throw new Stop(
      `A release needs the official Electron ${pinnedVersion}. This is ${runtime.version}: for development and tests only.`,
    )
  }
  return runtime
}

/** @returns {Runtime | undefined} */
function overridden() {
  const dir = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!dir) return undefined
  const runtime = runtimeIn(dir)
  if (runtime === undefined) throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH ${dir}: no Electron in this folder`)
  return runtime
}

/** @param {string} dir @returns {Runtime | undefined} */
function runtimeIn(dir) {
  const path = join(dir, executableName)
  const versionFile = join(dir, 'version')
  if (!existsSync(path) || !existsSync(versionFile)) return undefined
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  return { path, dir, version, official: version === pinnedVersion }
}

/**
 * @param {boolean} mustBeOfficial
 * @returns {Promise<Runtime>}
 */
async function officialOrFallback(mustBeOfficial) {
  const present = () =>
    (hasOfficial() ? runtimeIn(officialDir) : undefined) ??
    (hasFailedToday() && !mustBeOfficial ? runtimeIn(fallbackDir) : undefined)
  const lockDir = join(cacheDir, 'electron.lock')
  // Looked for again inside: another start may have fetched it while this one waited for the lock.
  const runtime = present() ?? (await withLock(lockDir, async () => present() ?? fetchOne(mustBeOfficial)))
  if (!runtime.official) {
    say(
      `Electron ${fallbackVersion} stands in for ${pinnedVersion}, which could not be fetched. It is old and gets no ` +
        'security fixes: for development and tests only.',
    )
  }
  return runtime
}

/**
 * @param {boolean} mustBeOfficial
 * @returns {Promise<Runtime>}
 */
async function fetchOne(mustBeOfficial) {
  const mayTry = mustBeOfficial || !hasFailedToday()
  const official = mayTry && (await fetchOfficial()) ? runtimeIn(officialDir) : undefined
  if (official !== undefined) return official
  if (mustBeOfficial || !hasFallback) {
    throw new Stop(
      `The official Electron ${pinnedVersion} cannot be fetched here. Try with a network, or set ` +
        'ELECTRON_OVERRIDE_DIST_PATH to a folder with that version unpacked.',
    )
  }
  if (runtimeIn(fallbackDir) === undefined) await makeFallback()
  const fallback = runtimeIn(fallbackDir)
  if (fallback === undefined)
    throw new Stop(`The fallback Electron in ${fallbackDir} is not whole: delete that folder.`)
  return fallback
}
