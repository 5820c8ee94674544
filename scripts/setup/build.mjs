// @ts-check
/** A build that is never older than its sources. The stamp's time is when the build began, so an edit during it counts. */
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { appDir } from './paths.mjs'
import { exitCodeOf, start } from './processes.mjs'
import { say, Stop } from './say.mjs'

const sources = [
  'main', 'renderer', 'shared', 'scripts/build', 'scripts/build.mjs', 'package.json', 'package-lock.json',
  'tsconfig.json', 'vite.config.ts', 'svelte.config.js',
] // prettier-ignore

const stamp = join(appDir, 'dist/.built')

/** Builds if something changed since the last build. */
export async function ensureBuild() {
  if (!isStale()) return
  await withLock(join(appDir, 'node_modules/.cache/vitrine-build.lock'), async () => {
    if (!isStale()) return // another start has just built it
    say('Building the exhibit.')
    const beganAt = new Date()
    const builder = start(process.execPath, [join(appDir, 'scripts/build.mjs')], { cwd: appDir })
    if ((await exitCodeOf(builder)) !== 0) throw new Stop('The build failed; what it wrote stands above.')
    writeFileSync(stamp, '')
    utimesSync(stamp, beganAt, beganAt)
  })
}

function isStale() {
  if (!existsSync(stamp) || !existsSync(join(appDir, 'dist/main/index.cjs'))) return true
  return newestChangeMs(sources.map((source) => join(appDir, source))) > statSync(stamp).mtimeMs
}

/**
 * The newest time in these files and folders. A folder's own time counts too: it moves when a file in it is deleted.
 *
 * @param {readonly string[]} paths those that do not exist are passed over
 * @returns {number}
 */
export function newestChangeMs(paths) {
  let newestMs = 0
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats === undefined) continue
    const inside = stats.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : []
    newestMs = Math.max(newestMs, stats.mtimeMs, newestChangeMs(inside))
  }
  return newestMs
}
