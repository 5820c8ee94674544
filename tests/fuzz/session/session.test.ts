/** What must hold whatever happens, over random days of the exhibit; witness.ts says what that is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betweenScenesMs, longestHoldMs, staffMenuIdleMs } from '../../../shared/session/deadline.ts'
import type { Policy } from '../../../shared/session/state.ts'
import { arbitraryDay, arbitraryPolicy, type Moment } from './arbitrary-day.ts'
import { runs } from '../runs.ts'
import { Witness } from './witness.ts'

const startMs = fc.constantFrom(0, 1_234.5)

function live(policy: Policy, nowMs: number, day: readonly Moment[]): Witness {
  const witness = new Witness(policy, nowMs)
  for (const moment of day) witness.meets(moment)
  return witness
}

const isResting = ({ state }: Witness): boolean => ['attract', 'closed', 'fault'].includes(state.phase.kind)

test('one narration at most, no unknown panel, staff only after the PIN, nothing left of a visit, no busy loop', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(arbitraryPolicy, startMs, arbitraryDay(120), (policy, nowMs, day) => {
      for (const what of live(policy, nowMs, day).seen) seen.add(what)
    }),
    runs(400),
  )
  // Nothing was proved about what was never reached.
  expect([...seen].sort()).toEqual(
    [
      ...['attract', 'closed', 'explore', 'fault', 'panel', 'staff', 'warning'],
      ...['ask-aloud', 'line-ended', 'lock-staff', 'pause', 'play', 'record', 'resume', 'stop', 'stop-asking'],
    ].sort(),
  )
})

test('an exhibit that nobody touches any more comes to rest, even when narration never reports its end', () => {
  fc.assert(
    fc.property(arbitraryPolicy, startMs, arbitraryDay(60), (policy, nowMs, day) => {
      const witness = live(policy, nowMs, day)
      const { idleMs, warningMs } = witness.policy
      const untilMs = witness.nowMs + Math.max(staffMenuIdleMs, betweenScenesMs + longestHoldMs + idleMs + warningMs)
      // At most: the next scene begins, it is given up, the question ends.
      for (let ticks = 0; ticks < 3 && !isResting(witness); ticks++) witness.tickAtDeadline()
      expect(isResting(witness)).toBe(true)
      expect(witness.nowMs).toBeLessThanOrEqual(untilMs)
    }),
    runs(300),
  )
})

test('an exhibit that nobody touches any more plays its panel to the end and comes to rest', () => {
  const clipMs = 30_000
  fc.assert(
    fc.property(arbitraryPolicy, startMs, arbitraryDay(60), (policy, nowMs, day) => {
      const witness = live(policy, nowMs, day)
      const { idleMs, warningMs, panels } = witness.policy
      const scenes = Math.max(0, ...panels.map(({ sceneIds }) => sceneIds.length))
      const untilMs =
        witness.nowMs + Math.max(staffMenuIdleMs, scenes * (clipMs + betweenScenesMs) + idleMs + warningMs)
      for (let steps = 0; steps < 2 * scenes + 2 && !isResting(witness); steps++) {
        const { phase } = witness.state
        const endsAtMs =
          phase.kind === 'panel' && phase.narration.status === 'playing' ? witness.nowMs + clipMs : Infinity
        if (endsAtMs < (witness.deadlineMs ?? Infinity)) {
          witness.nowMs = endsAtMs
          witness.narrationEnds()
        } else {
          witness.tickAtDeadline()
        }
      }
      expect(isResting(witness)).toBe(true)
      expect(witness.nowMs).toBeLessThanOrEqual(untilMs)
    }),
    runs(300),
  )
})

test('at rest every deadline moves time on: an hour of attract takes no more ticks than it shows panels', () => {
  fc.assert(
    fc.property(arbitraryPolicy, (policy) => {
      const witness = new Witness(policy, 0)
      let ticks = 0
      while (witness.nowMs < 3_600_000 && witness.tickAtDeadline()) ticks++
      expect(ticks).toBeLessThanOrEqual(Math.ceil(3_600_000 / policy.attractMs))
    }),
    runs(20),
  )
})
