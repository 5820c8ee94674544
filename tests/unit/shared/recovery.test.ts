import { describe, expect, test } from 'vitest'
import { healthyAfterMs, noFailures, onRendererFailure, type RecoveryState } from '../../../shared/recovery.ts'

/** The delays given to a page that lives for each of these spans after it was brought back. */
function delaysFor(livesMs: readonly number[]): number[] {
  let state: RecoveryState = noFailures
  let nowMs = 0
  return livesMs.map((lifeMs) => {
    nowMs += lifeMs
    const result = onRendererFailure(state, nowMs)
    state = result.state
    nowMs += result.delayMs
    return result.delayMs
  })
}

describe('a renderer that died', () => {
  test('is brought back at once the first time', () => {
    expect(delaysFor([5_000])).toEqual([0])
    expect(delaysFor([7 * 86_400_000])).toEqual([0])
  })

  test('is given more and more time when it keeps dying, never more than half a minute', () => {
    expect(delaysFor(Array<number>(9).fill(100))).toEqual([
      0, 1_000, 2_000, 5_000, 15_000, 30_000, 30_000, 30_000, 30_000,
    ])
  })

  test('is brought back at once again after a healthy minute', () => {
    expect(delaysFor([100, 100, 100, healthyAfterMs, 100])).toEqual([0, 1_000, 2_000, 0, 1_000])
  })

  test('is not taken for healthy before the minute is over', () => {
    expect(delaysFor([100, 100, 100, healthyAfterMs - 1])).toEqual([0, 1_000, 2_000, 5_000])
  })

  test('is not taken for healthy because it waited long to be brought back', () => {
    expect(delaysFor([...Array<number>(6).fill(100), 31_000, 31_000])).toEqual([
      0, 1_000, 2_000, 5_000, 15_000, 30_000, 30_000, 30_000,
    ])
  })
})
