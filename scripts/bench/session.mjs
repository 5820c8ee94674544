// @ts-check
/** Takes all samples, in turns, and takes one again when the machine spoilt it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from '../setup/say.mjs'
import { watchLoad } from './machine.mjs'
import { turns } from './order.mjs'
import { cpuMsOf, twinsOf } from './process-tree.mjs'
import { withSubject } from './subject.mjs'

const triesAtMost = 3
const restMs = 2_000

/** @typedef {import('./judge.mjs').Sample} Sample */

/**
 * @param {import('./subject.mjs').Stage} stage
 * @param {readonly import('./rounds.mjs').Round[]} rounds
 * @param {{ self: boolean }} options `self`: the blank window plays the exhibit's part too
 * @returns {Promise<Sample[]>}
 */
export async function takeSamples(stage, rounds, { self }) {
  const beganAtMs = performance.now()
  /** @type {Sample[]} */
  const samples = []
  for (const round of rounds) {
    say(`Round "${round.name}": ${round.pairs} starts of each.`)
    for (const [index, { pair, name }] of turns(round.pairs).entries()) {
      for (let tries = 1; ; tries++) {
        const startedAtMs = performance.now()
        const taken = await takeSample(stage, round, self ? 'blank' : name)
        const nowMs = performance.now()
        const leftToTake = round.pairs * 2 - index
        const hasTime = nowMs + leftToTake * (nowMs - startedAtMs) - beganAtMs < round.endsByMs
        const isSpoilt = round.isSpoiltBy(taken.load)
        const isRepeated = isSpoilt && hasTime && tries < triesAtMost
        const isCounted = !isRepeated && !(round.dropsFirst && pair === 0)
        samples.push({ round: round.name, name, pair, ...taken, isSpoilt, isRepeated, isCounted })
        if (!isRepeated) break
        await sleep(restMs)
      }
    }
  }
  return samples
}

/**
 * @param {import('./subject.mjs').Stage} stage
 * @param {import('./rounds.mjs').Round} round
 * @param {import('./order.mjs').Name} name
 */
async function takeSample(stage, round, name) {
  let pid = 0
  const ownCpuMs = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000 + cpuMsOf(pid) + cpuMsOf(stage.screen.pid ?? 0)
  }
  const loadSince = watchLoad({ cpuMs: ownCpuMs, twins: () => twinsOf(pid) })
  return withSubject(stage, name, async (subject) => {
    pid = subject.pid
    const values = await round.measure(subject)
    return { values, load: loadSince() }
  })
}
