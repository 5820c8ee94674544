// @ts-check
/**
 * Every process the scripts start is started here, so that none outlives them, however they end:
 * - ended by a signal, they pass it on, wait for what runs, and only then stop what it ran on (the virtual screen);
 * - killed outright, the kernel ends the children for them (Linux).
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** How long a program may take to end by itself after a signal. */
const patienceMs = 5_000

/** @type {Set<ChildProcess>} */
const running = new Set()
/** @type {Set<ChildProcess>} */
const ground = new Set()
let isEnding = false

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { isGround?: boolean }} [options] `isGround`: others stand on it,
 *   so it is stopped last, when this process ends
 */
export function start(command, args, { isGround = false, ...options } = {}) {
  const [program, ...rest] = endedByKernel([command, ...args])
  // A group of its own: Ctrl-C in a terminal then reaches it once, through us, and not twice, which Chromium takes for
  // an order to drop everything.
  const isDetached = process.platform !== 'win32'
  const child = spawn(program, rest, { stdio: ['ignore', 'inherit', 'inherit'], detached: isDetached, ...options })
  const set = isGround ? ground : running
  set.add(child)
  child.on('error', () => set.delete(child))
  child.on('exit', () => set.delete(child))
  return child
}

/**
 * Waits for a child's end. Never settles once this process is ending: the next step must not begin.
 *
 * @param {ChildProcess} child
 * @returns {Promise<number>} its exit code; 128 + the signal's number if one ended it; 127 if it could not start
 */
export function exitCodeOf(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('close', (code, signal) => {
      if (!isEnding) resolve(codeFor(code, signal))
    })
  })
}

/**
 * Runs a command quietly to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} output: what it wrote, stdout and stderr together
 */
export async function run(command, args, { timeoutMs, ...options } = {}) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text))
  const limit = timeoutMs === undefined ? undefined : setTimeout(() => killGroup(child), timeoutMs)
  const code = await exitCodeOf(child)
  clearTimeout(limit)
  return { code, output }
}

/**
 * Kills a child with everything that it has started in its group.
 *
 * @param {ChildProcess} child
 */
export function killGroup(child) {
  try {
    if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // it has just ended
  }
}

/** Called once, by the entry of a script. */
export function passSignalsOn() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => void end(signal))
  process.on('exit', () => {
    for (const child of [...running, ...ground]) child.kill()
  })
}

/** Ends what still runs, the ground last. */
export async function stopAll() {
  await stop(running, 'SIGTERM')
  await stop(ground, 'SIGTERM')
}

/** @param {NodeJS.Signals} signal */
async function end(signal) {
  if (isEnding) return
  isEnding = true
  const codes = await stop(running, signal)
  await stop(ground, 'SIGTERM')
  process.exit(codes.at(-1) ?? codeFor(null, signal))
}

/**
 * @param {Iterable<ChildProcess>} children
 * @param {NodeJS.Signals} signal
 * @returns {Promise<number[]>} their exit codes
 */
function stop(children, signal) {
  return Promise.all(
    [...children].map(async (child) => {
      const ended = once(child, 'exit')
      const limit = setTimeout(() => killGroup(child), patienceMs)
      child.kill(signal)
      const [code, endSignal] = await ended
      clearTimeout(limit)
      return codeFor(code, endSignal)
    }),
  )
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
const codeFor = (code, signal) => code ?? 128 + constants.signals[signal ?? 'SIGKILL']

/**
 * @param {[string, ...string[]]} command
 * @returns {[string, ...string[]]}
 */
function endedByKernel(command) {
  const setpriv = '/usr/bin/setpriv'
  return existsSync(setpriv) ? [setpriv, '--pdeathsig', 'TERM', ...command] : command
}
