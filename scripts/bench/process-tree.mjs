// @ts-check
/** A program with all that it started, as Linux sees it: /proc is read, nothing in the program is asked. */
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Stop } from '../setup/say.mjs'

/** Linux counts processor time in hundredths of a second, whatever its own clock does. */
const tickMs = 10

/**
 * @typedef {object} Stat
 * @property {number} pid
 * @property {number} parent
 * @property {string} state one letter; Z: ended, not yet buried
 * @property {number} cpuMs time on a processor, its own and that of the children it has buried
 */

/**
 * @param {string} line of /proc/PID/stat
 * @returns {Stat}
 */
export function parseStat(line) {
  // The name stands in brackets and may hold blanks and brackets itself.
  const [state = '', parent, ...fields] = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const ticks = fields.slice(9, 13).reduce((sum, field) => sum + Number(field), 0)
  return { pid: parseInt(line, 10), parent: Number(parent), state, cpuMs: ticks * tickMs }
}

/**
 * @param {number} root
 * @returns {Stat[]} of the process and all that come from it and live; empty once it has ended
 */
export function treeOf(root) {
  const living = allPids().flatMap((pid) => statOf(pid) ?? [])
  const tree = living.filter((stat) => stat.pid === root)
  for (const { pid } of tree) tree.push(...living.filter(({ parent }) => parent === pid))
  return tree
}

const allPids = () => readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))

/** @param {number} pid */
export const isAlive = (pid) => statOf(pid) !== undefined

/**
 * @param {number} pid
 * @returns {Stat | undefined}
 */
function statOf(pid) {
  const line = read(`/proc/${pid}/stat`)
  const stat = line === '' ? undefined : parseStat(line)
  return stat?.state === 'Z' ? undefined : stat
}

/**
 * @param {number} root
 * @returns {number} milliseconds on a processor
 */
export const cpuMsOf = (root) => treeOf(root).reduce((sum, { cpuMs }) => sum + cpuMs, 0)

/**
 * The memory of the tree, pages that its processes share counted once (Pss); the sum of Rss would count them once a process.
 * Pages shared with a tree of the same program elsewhere count half: see `twinsOf`.
 *
 * @param {number} root
 * @returns {number} bytes
 */
export function pssBytesOf(root) {
  return treeOf(root).reduce((sum, { pid }) => {
    const text = read(`/proc/${pid}/smaps_rollup`)
    if (text === '' && isAlive(pid))
      throw new Stop(`The memory of process ${pid} cannot be read: it hides from this user.`)
    return sum + Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024
  }, 0)
}

const pssSamples = 5
const betweenPssMs = 500

/**
 * @param {number} root
 * @returns {Promise<number>} megabytes, the mean of five looks
 */
export async function meanPssMbOf(root) {
  let sumBytes = 0
  for (let sample = 0; sample < pssSamples; sample++) {
    sumBytes += pssBytesOf(root)
    await sleep(betweenPssMs)
  }
  return sumBytes / pssSamples / 1e6
}

/**
 * @param {number} root
 * @returns {number[]} the processes that draw pages
 */
export const renderersOf = (root) =>
  treeOf(root).flatMap(({ pid }) => (read(`/proc/${pid}/cmdline`).includes('--type=renderer') ? [pid] : []))

/**
 * @param {number} root
 * @returns {number} processes that run the same program as the root and do not come from it
 */
export function twinsOf(root) {
  const tree = treeOf(root).map(({ pid }) => pid)
  const program = programOf(root)
  return allPids().filter((pid) => programOf(pid) === program && !tree.includes(pid)).length
}

/** @param {number} pid */
function programOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/exe`)
  } catch {
    return '' // it has just ended, or it belongs to somebody else
  }
}

/**
 * @param {string} file
 * @returns {string} empty when the process has ended meanwhile, or hides
 */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
