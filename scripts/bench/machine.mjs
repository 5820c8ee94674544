// @ts-check
/** What else the machine was doing while a sample was taken, and which machine it is. */
import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'

const tickMs = 10

/**
 * @typedef {object} Load
 * @property {number} load1 the first figure of /proc/loadavg
 * @property {number | undefined} pressurePercent of the time somebody waited for a processor (/proc/pressure/cpu, some), the
 *   sample's own processes among them; undefined where the kernel does not count it
 * @property {number} othersPercent of the whole machine's processors that went to others than the bench and its sample
 * @property {number} twins processes of the same program that are not the sample's
 */

/**
 * Begins to watch.
 *
 * @param {object} own
 * @param {() => number} own.cpuMs processor time that the bench and all it runs have used so far
 * @param {() => number} own.twins see `Load`
 * @returns {() => Load} what happened since
 */
export function watchLoad({ cpuMs: ownCpuMs, twins }) {
  const began = snapshot(ownCpuMs)
  return () => {
    const now = snapshot(ownCpuMs)
    const elapsedMs = now.atMs - began.atMs
    const othersMs = Math.max(0, now.busyMs - began.busyMs - (now.ownMs - began.ownMs))
    return {
      load1: loadavg()[0] ?? NaN,
      pressurePercent:
        now.waitedMs === undefined || began.waitedMs === undefined
          ? undefined
          : (100 * (now.waitedMs - began.waitedMs)) / elapsedMs,
      othersPercent: (100 * othersMs) / (elapsedMs * cpus().length),
      twins: twins(),
    }
  }
}

/** @param {() => number} ownCpuMs */
const snapshot = (ownCpuMs) => ({
  atMs: performance.now(),
  busyMs: busyMs(readFileSync('/proc/stat', 'utf8')),
  ownMs: ownCpuMs(),
  waitedMs: waitedMs(),
})

/**
 * @param {string} stat the text of /proc/stat
 * @returns {number} time that the processors were at work, and time that a virtual machine's host took from them
 */
export function busyMs(stat) {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (stat.split('\n')[0] ?? '')
    .split(/\s+/)
    .slice(1)
    .map(Number)
  return (user + nice + system + irq + softirq + steal) * tickMs
}

function waitedMs() {
  try {
    const total = /^some .*total=(\d+)$/m.exec(readFileSync('/proc/pressure/cpu', 'utf8'))?.[1]
    return total === undefined ? undefined : Number(total) / 1000
  } catch {
    return undefined
  }
}

export function describeMachine() {
  const processors = cpus()
  return {
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memoryBytes: totalmem(),
    kernel: release(),
    node: process.versions.node,
  }
}
