// @ts-check
/** Folders that are gone when the bench is. */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string} parent
 * @returns {string}
 */
export function temporaryFolder(parent) {
  const dir = mkdtempSync(join(parent, 'vitrine-bench-'))
  process.once('exit', () => removeFolder(dir))
  return dir
}

/**
 * A program that is just ending may still write into it, so it is tried again for a while.
 *
 * @param {string} dir
 */
export const removeFolder = (dir) => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
