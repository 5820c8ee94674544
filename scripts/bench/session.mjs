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
/** @typedef {import('./rounds.mjs').Round} Round */

/** @typedef {Omit<import('./subject.mjs').Stage, 'screen'> & { screenOf: import('./screen.mjs').Screens }} Setting */

/**
 * @param {Setting} setting
 * @param {readonly Round[]} rounds
 * @param {{ self: boolean }} options `self`: the control plays the exhibit's part too
 * @returns {Promise<Sample[]>}
 */
export async function takeSamples({ screenOf, ...place }, rounds, { self }) {
  const beganAtMs = performance.now()
  /** @type {Sample[]} */
  const samples = []
  for (const round of rounds) {
    const turnsOfRound = turnsOf(round)
    const stage = { ...place, screen: await screenOf(round.screenPx) }
    say(`Round "${round.name}": ${turnsOfRound.length} starts.`)
    for (const [index, { pair, name }] of turnsOfRound.entries()) {
      for (let tries = 1; ; tries++) {
        const startedAtMs = performance.now()
        const taken = await takeSample(stage, round, self ? 'blank' : name)
        const nowMs = performance.now()
        const leftToTake = turnsOfRound.length - index
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

/** @param {Round} round */
const turnsOf = ({ pairs, blank }) => turns(pairs).filter(({ name }) => name === 'exhibit' || blank !== undefined)

/**
 * @param {import('./subject.mjs').Stage} stage
 * @param {Round} round
 * @param {import('./order.mjs').Name} name
 */
async function takeSample(stage, round, name) {
  const measure = round[name]
  if (measure === undefined) throw new Error(`round "${round.name}" has no control of its own`)
  let pid = 0
  const ownCpuMs = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000 + cpuMsOf(pid) + cpuMsOf(stage.screen.pid ?? 0)
  }
  const loadSince = watchLoad({ cpuMs: ownCpuMs, twins: () => twinsOf(pid) })
  return withSubject(stage, name, round.show ?? {}, async (subject) => {
    pid = subject.pid
    const values = await measure(subject)
    return { values, load: loadSince() }
  })
}
