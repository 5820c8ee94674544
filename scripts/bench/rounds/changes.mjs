// @ts-check
/**
 * What many panel changes leave behind. Panels are opened and left again by their own keys, as fast as they stand there, each with its
 * narration begun; before and after, when it is quiet and the rubbish has been collected, what the page holds is counted.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { tapOn, untilThere } from '../finger.mjs'
import { meanPssMbOf } from '../process-tree.mjs'
import { leavePanel, panelWith, tileOf, wake } from './visit.mjs'

/** @typedef {import('../subject.mjs').Subject} Subject */
/** @typedef {import('../devtools.mjs').Page} Page */

const settleMs = 1_000
/** Narration has faded out, what it held has been let go, and nothing more is being fetched. */
const quietMs = 5_000
/** Everything has been opened and read once, and once more with all of it kept. */
const warmUps = 2

/** @param {{ changes: number }} options */
export const changeOften =
  ({ changes }) =>
  async (/** @type {Subject} */ { page, pid }) => {
    await sleep(settleMs)
    const ids = await wake(page)
    await goRound(page, ids, warmUps)
    const before = await count(page, pid)
    await goRound(page, ids, Math.ceil(changes / ids.length))
    const after = await count(page, pid)
    return {
      nodesBefore: before.nodes,
      nodes: after.nodes,
      listenersBefore: before.jsEventListeners,
      listeners: after.jsEventListeners,
      pssMbBefore: before.pssMb,
      pssMb: after.pssMb,
    }
  }

/**
 * Whole rounds, so that the page has kept the same drawings at both counts.
 *
 * @param {Page} page
 * @param {readonly string[]} ids
 * @param {number} times
 */
async function goRound(page, ids, times) {
  for (let time = 0; time < times; time++) {
    for (const id of ids) {
      await tapOn(page, tileOf(id))
      await untilThere(page, panelWith(id))
      await untilThere(page, '[data-sounding=sound]')
      await leavePanel(page)
    }
  }
}

/**
 * @param {Page} page
 * @param {number} pid
 */
async function count(page, pid) {
  await sleep(quietMs)
  await page.call('HeapProfiler.enable')
  for (let time = 0; time < 2; time++) await page.call('HeapProfiler.collectGarbage')
  await page.call('HeapProfiler.disable')
  await sleep(settleMs)
  const { nodes, jsEventListeners } = await page.call('Memory.getDOMCounters')
  return { nodes, jsEventListeners, pssMb: await meanPssMbOf(pid) }
}
