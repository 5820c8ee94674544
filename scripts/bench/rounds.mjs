// @ts-check
/**
 * What is done with a program once it has painted. Each round gives values by the names that `rows.mjs` judges; a new
 * measurement is a new round, or a value more in one of these, and a row.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { cpuMsOf, pssBytesOf, renderersOf } from './process-tree.mjs'
import { kill } from './subject.mjs'

/** @typedef {import('./subject.mjs').Subject} Subject */

/**
 * @typedef {object} Round
 * @property {string} name
 * @property {number} pairs
 * @property {boolean} dropsFirst whether the first pair is thrown away: it reads the disk, later ones find all in memory
 * @property {(load: import('./machine.mjs').Load) => boolean} isSpoiltBy whether a sample taken under this load is worthless
 * @property {number} endsByMs after the beginning of the run: no sample is taken again that would make the round end later
 * @property {(subject: Subject) => Promise<Readonly<Record<string, number>>>} measure
 */

/** Of all processors together. Two cores of which others take half of one give a start that is no longer its own. */
const heavyPercent = 25

/** @param {import('./machine.mjs').Load} load */
const isBusy = ({ othersPercent }) => othersPercent > heavyPercent

/**
 * Time on a processor and memory hardly depend on what others do, but another Electron takes half of the shared pages on
 * its own account.
 *
 * @param {import('./machine.mjs').Load} load
 */
const hasTwins = ({ twins }) => twins > 0

const settleMs = 1_000

/**
 * @param {{ quick: boolean }} options
 * @returns {Round[]}
 */
export const rounds = ({ quick }) => [
  {
    name: 'start',
    pairs: quick ? 7 : 21,
    dropsFirst: true,
    isSpoiltBy: isBusy,
    endsByMs: 5 * 60_000,
    measure: startAndKill,
  },
  {
    name: 'attract',
    pairs: quick ? 2 : 3,
    dropsFirst: false,
    isSpoiltBy: hasTwins,
    endsByMs: 9.5 * 60_000,
    measure: attract,
  },
]

/** @param {Subject} subject */
async function startAndKill(subject) {
  await sleep(settleMs)
  const recoverMs = await subject.untilPaintedAnew(() => renderersOf(subject.pid).forEach(kill))
  return { startMs: subject.startMs, recoverMs }
}

const beforeCpuMs = 5_000
/** Three changes of panel, at the 12 seconds that a panel stays unless staff say otherwise. */
const cpuWindowMs = 36_000
const pssSamples = 5

/** @param {Subject} subject */
async function attract({ pid }) {
  await sleep(beforeCpuMs)
  const began = { atMs: performance.now(), cpuMs: cpuMsOf(pid) }
  await sleep(cpuWindowMs)
  const cpuPercent = (100 * (cpuMsOf(pid) - began.cpuMs)) / (performance.now() - began.atMs)
  let pssBytes = 0
  for (let sample = 0; sample < pssSamples; sample++) {
    pssBytes += pssBytesOf(pid) / pssSamples
    await sleep(500)
  }
  return { cpuPercent, pssMb: pssBytes / 1e6 }
}
