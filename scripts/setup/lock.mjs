// @ts-check
/**
 * One at a time: two starts at once must not fetch or build the same thing over each other.
 * The lock is a folder, because making one either succeeds or fails for good. Its holder touches it every second, so a
 * holder that was killed, or a machine that lost power, leaves a lock that is seen to be dead.
 */
import { mkdirSync, rmSync, statSync, utimes } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Stop } from './say.mjs'

const touchMs = 1_000
const deadAfterMs = 10_000

/**
 * @template T
 * @param {string} lockDir
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(lockDir, work) {
  makeFolder(dirname(lockDir), { recursive: true })
  while (!makeFolder(lockDir, { recursive: false })) {
    if (ageMs(lockDir) > deadAfterMs) rmSync(lockDir, { recursive: true, force: true })
    else await sleep(touchMs / 4)
  }
  const touching = setInterval(() => utimes(lockDir, new Date(), new Date(), () => {}), touchMs)
  const release = () => rmSync(lockDir, { recursive: true, force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(touching)
    process.off('exit', release)
    release()
  }
}

/**
 * @param {string} dir
 * @param {{ recursive: boolean }} options
 * @returns {boolean} false if it is there already; with `recursive`, that is no obstacle
 */
function makeFolder(dir, options) {
  try {
    mkdirSync(dir, options)
    return true
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'EEXIST' && !options.recursive) return false
    throw new Stop(`Cannot write to ${dir} (${code}).`)
  }
}

/** @param {string} lockDir */
function ageMs(lockDir) {
  const stats = statSync(lockDir, { throwIfNoEntry: false })
  return stats === undefined ? 0 : Date.now() - stats.mtimeMs
}
