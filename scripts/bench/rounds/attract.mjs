// @ts-check
/** What it costs to stand there while nobody comes: processor time over three turns of a panel, and memory after them. */
import { setTimeout as sleep } from 'node:timers/promises'
import { cpuMsOf, meanPssMbOf } from '../process-tree.mjs'

const beforeCpuMs = 5_000
/** Three changes of panel, at the 12 seconds that a panel stays unless staff say otherwise. */
const cpuWindowMs = 36_000

/** @param {import('../subject.mjs').Subject} subject */
export async function attract({ pid }) {
  await sleep(beforeCpuMs)
  const began = { atMs: performance.now(), cpuMs: cpuMsOf(pid) }
  await sleep(cpuWindowMs)
  const cpuPercent = (100 * (cpuMsOf(pid) - began.cpuMs)) / (performance.now() - began.atMs)
  return { cpuPercent, pssMb: await meanPssMbOf(pid) }
}
