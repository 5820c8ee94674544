import { describe, expect, it } from 'vitest'
import { exitCodeFor, judge, verdictOn, type Sample } from '../../../scripts/bench/judge.mjs'
import type { Row } from '../../../scripts/bench/rows.mjs'

const load = { load1: 0, pressurePercent: 0, othersPercent: 0, twins: 0 }

const row: Row = { value: 'ms', round: 'start', title: '', unit: 'ms', digits: 0, bar: { of: 'ratio', max: 1.5 } }

/** Pairs of exhibit and blank. */
const samplesOf = (...pairs: [exhibit: number, blank: number][]): Sample[] =>
  pairs.flatMap(([exhibit, blank], pair) => {
    const common = { round: 'start', pair, load, isSpoilt: false, isRepeated: false, isCounted: true }
    return [
      { ...common, name: 'exhibit', values: { ms: exhibit } },
      { ...common, name: 'blank', values: { ms: blank } },
    ]
  })

describe('the verdict', () => {
  it('is sure when the whole interval lies on one side of the bar, however wide it is', () => {
    expect(verdictOn(1, { low: 0.5, high: 1.49 }, 1.5)).toBe('met')
    expect(verdictOn(2, { low: 1.51, high: 4 }, 1.5)).toBe('missed')
  })

  it('goes by the middle when the bar lies within a narrow interval', () => {
    expect(verdictOn(1.48, { low: 1.45, high: 1.55 }, 1.5)).toBe('met')
    expect(verdictOn(1.52, { low: 1.45, high: 1.55 }, 1.5)).toBe('missed')
  })

  it('is withheld when the bar lies within a wide interval', () => {
    expect(verdictOn(1.4, { low: 1.3, high: 1.8 }, 1.5)).toBe('too noisy to judge')
    expect(verdictOn(1.6, { low: 1.2, high: 1.7 }, 1.5)).toBe('too noisy to judge')
  })

  it('is withheld when there is no figure', () => {
    expect(verdictOn(NaN, { low: NaN, high: NaN }, 1.5)).toBe('too noisy to judge')
  })
})

describe('a row', () => {
  it('is judged by the ratios of what was taken side by side', () => {
    const result = judge(row, samplesOf([120, 100], [240, 200], [36, 30]))
    expect(result).toMatchObject({ samples: 3, exhibit: 120, blank: 100, ratio: 1.2, judged: 1.2, verdict: 'met' })
  })

  it('can be judged by the exhibit alone', () => {
    const samples = samplesOf([900, 1], [1000, 1], [3000, 1])
    expect(judge({ ...row, bar: { of: 'median', max: 2000 } }, samples).judged).toBe(1000)
    expect(judge({ ...row, bar: { of: 'p95', max: 2000 } }, samples).judged).toBeCloseTo(2800)
  })

  it('leaves out what is not counted and what other rounds gave', () => {
    const samples = samplesOf([120, 100], [120, 100])
    const odd = samplesOf([999, 1])
    const all = [
      ...odd.map((sample) => ({ ...sample, isCounted: false })),
      ...odd.map((sample) => ({ ...sample, round: 'attract' })),
      ...samples,
    ]
    expect(judge(row, all)).toEqual(judge(row, samples))
  })

  it('puts pairs together whatever the order they were taken in', () => {
    const samples = samplesOf([120, 100], [240, 200], [60, 40])
    expect(judge(row, [...samples].reverse())).toEqual(judge(row, samples))
  })

  it('sets the blank window against itself', () => {
    expect(judge(row, samplesOf([1, 100], [1, 50])).blankRatio).toBe(2)
  })
})

describe('the exit code', () => {
  it('is 0 only when every bar is met', () => {
    expect(exitCodeFor(['met', 'met'])).toBe(0)
    expect(exitCodeFor(['met', 'too noisy to judge'])).toBe(3)
    expect(exitCodeFor(['missed', 'too noisy to judge'])).toBe(1)
  })
})
