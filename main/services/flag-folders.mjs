// @ts-check
/**
 * Whether the folders and files that flags name can be used, found out by trying: permission bits do not tell about
 * read-only or full disks, and do not bind root. Makes the data folder, and leaves nothing else behind.
 */
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * @param {import('./flags.mjs').Flags} flags
 * @returns {string | undefined} what is wrong, in one line
 */
export function checkFlags({ dataDir, packDir, screenshotFile }) {
  return (
    attempt('--pack', packDir, (dir) => readdirSync(dir)) ??
    attempt('--data-dir', dataDir, (dir) => {
      makeFolder(dir)
      tryWriting(dir)
    }) ??
    attempt('--screenshot', screenshotFile, (file) => {
      if (isFolder(file)) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
      if (existsSync(file)) accessSync(file, constants.W_OK)
      tryWriting(dirname(file))
    })
  )
}

/**
 * Like `mkdir -p`. Not `mkdirSync` with `recursive`: that never returns for a folder below /proc (Node 20).
 *
 * @param {string} dir
 */
function makeFolder(dir) {
  if (isFolder(dir)) return
  const parent = dirname(dir)
  if (parent !== dir) makeFolder(parent)
  try {
    mkdirSync(dir)
  } catch (error) {
    if (!isFolder(dir)) throw error // else another start made it first
  }
}

/** @param {string} path */
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** @param {string} dir */
function tryWriting(dir) {
  rmdirSync(mkdtempSync(join(dir, '.vitrine-')))
}

/** @type {Readonly<Record<string, string>>} */
const reasons = {
  ENOENT: 'no such folder',
  ENOTDIR: 'not a folder',
  EEXIST: 'is a file, not a folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'on a read-only disk',
  ENOSPC: 'no space left on the disk',
}

/**
 * @param {string} flag
 * @param {string | undefined} path
 * @param {(path: string) => void} action
 */
function attempt(flag, path, action) {
  if (path === undefined) return undefined
  try {
    action(path)
    return undefined
  } catch (error) {
    const code = String(/** @type {{ code?: unknown }} */ (error).code)
    return `${flag} ${path}: ${reasons[code] ?? `cannot be used (${code})`}`
  }
}
