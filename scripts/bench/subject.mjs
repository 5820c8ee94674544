// @ts-check
/**
 * One start of a program under measurement, the exhibit or the blank window, always in a fresh data folder.
 *
 * `painted` means the same for both: the main process has logged `page painted`, which it does when the page has told it of its
 * first frame; and, where the glass can be read, there is a picture on it. The later of the two counts.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { appDir } from '../setup/paths.mjs'
import { sandboxSwitches } from '../setup/launch.mjs'
import { exitCodeOf, killGroup, start } from '../setup/processes.mjs'
import { Stop } from '../setup/say.mjs'
import { attach, devtoolsStdio, devtoolsSwitches } from './devtools.mjs'
import { isAlive, treeOf } from './process-tree.mjs'
import { removeFolder } from './temporary.mjs'

const lookEveryMs = 4
const paintLimitMs = 60_000
const endLimitMs = 10_000

/** @typedef {import('./order.mjs').Name} Name */

/** @type {Readonly<Record<Name, string>>} */
const folders = { exhibit: appDir, blank: fileURLToPath(new URL('blank', import.meta.url)) }

/**
 * @typedef {object} Stage what all starts have in common
 * @property {string} electron the executable
 * @property {import('./screen.mjs').Screen} screen
 * @property {string} workDir
 */

/**
 * @typedef {object} Show how it is started
 * @property {string} [control] which page the blank window shows: the name of a file in `blank/`
 * @property {boolean} [isAttached] whether the bench looks into its page
 */

/**
 * @typedef {object} Subject
 * @property {number} pid
 * @property {import('./devtools.mjs').Page} page only of one that is attached
 * @property {number} startMs from before the process was made until it had painted
 * @property {(act: () => void) => Promise<number>} untilPaintedAnew milliseconds from the act to the next first frame
 */

let starts = 0

const notAttached = () => Promise.reject(new Error('this round does not ask for the page'))
/** @type {import('./devtools.mjs').Page} */
const unattached = { call: notAttached, evaluate: notAttached }

/**
 * Starts it, waits until it has painted, and ends it, whatever happened, when `use` is done.
 *
 * @template T
 * @param {Stage} stage
 * @param {Name} name
 * @param {Show} show
 * @param {(subject: Subject) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSubject({ electron, screen, workDir }, name, { control = 'blank', isAttached = false }, use) {
  const dataDir = join(workDir, String(starts++))
  mkdirSync(dataDir)
  const logFile = join(dataDir, 'vitrine.log')
  const timesPainted = () =>
    existsSync(logFile) ? readFileSync(logFile, 'utf8').split('"message":"page painted"').length - 1 : 0

  const startedAtMs = performance.now()
  const switches = isAttached ? [...sandboxSwitches, ...devtoolsSwitches] : sandboxSwitches
  const flags = [`--data-dir=${dataDir}`, ...(name === 'blank' ? [`--page=${control}`] : [])]
  const child = start(electron, [...switches, folders[name], ...flags], {
    env: { ...process.env, ...screen.env },
    stdio: ['ignore', 'pipe', 'pipe', ...(isAttached ? devtoolsStdio : [])],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-4_000)))
  }
  let hasEnded = false
  void exitCodeOf(child).then(() => (hasEnded = true))

  /**
   * @param {number} sinceMs
   * @param {number} times that it has painted since its start
   */
  async function painted(sinceMs, times) {
    for (;;) {
      const nowMs = performance.now()
      if (timesPainted() >= times && screen.showsPicture?.() !== false) return nowMs - sinceMs
      if (hasEnded || nowMs - sinceMs > paintLimitMs) {
        throw new Stop(
          `The ${name} ${hasEnded ? 'ended' : 'took too long'} before it had painted. It wrote:\n${output}`,
        )
      }
      await sleep(lookEveryMs)
    }
  }

  try {
    const startMs = await painted(startedAtMs, 1)
    const result = await use({
      pid: /** @type {number} */ (child.pid),
      startMs,
      page: isAttached ? await attach(child, paintLimitMs) : unattached,
      untilPaintedAnew: (act) => {
        const times = timesPainted()
        const sinceMs = performance.now()
        act()
        return painted(sinceMs, times + 1)
      },
    })
    if (hasEnded) throw new Stop(`The ${name} ended while it was measured. It wrote:\n${output}`)
    return result
  } finally {
    await end(child)
    removeFolder(dataDir)
  }
}

/**
 * With everything that it started, even what has left its process group.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
async function end(child) {
  if (child.pid === undefined) return
  const pids = treeOf(child.pid).map(({ pid }) => pid)
  killGroup(child)
  pids.forEach(kill)
  const limitMs = performance.now() + endLimitMs
  while (pids.some(isAlive)) {
    if (performance.now() > limitMs) throw new Stop(`These processes do not end: ${pids.filter(isAlive).join(' ')}`)
    await sleep(20)
  }
}

/** @param {number} pid */
export function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has just ended
  }
}
