// @ts-check
/** How long a start takes, and how long a page whose process was killed takes to come back. */
import { setTimeout as sleep } from 'node:timers/promises'
import { renderersOf } from '../process-tree.mjs'
import { kill } from '../subject.mjs'

const settleMs = 1_000

/** @param {import('../subject.mjs').Subject} subject */
export async function startAndKill(subject) {
  await sleep(settleMs)
  const recoverMs = await subject.untilPaintedAnew(() => renderersOf(subject.pid).forEach(kill))
  return { startMs: subject.startMs, recoverMs }
}
