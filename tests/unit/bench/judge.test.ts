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

/** One start of each a line: all that it read. */
const readingsOf = (exhibit: readonly number[][], blank: readonly number[][]): Sample[] =>
  samplesOf(...exhibit.map((): [number, number] => [0, 0])).map((sample) => ({
    ...sample,
    values: { ms: (sample.name === 'exhibit' ? exhibit : blank)[sample.pair] ?? [] },
  }))

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
    expect(result).toMatchObject({ starts: 3, exhibit: 120, control: 100, ratio: 1.2, judged: 1.2, verdict: 'met' })
  })

  it('does not see a drift that both sides share', () => {
    const drift = Array.from({ length: 10 }, (_, index): [number, number] => [(1 + index) * 3, (1 + index) * 2])
    expect(judge(row, samplesOf(...drift)).judged).toBe(1.5)
  })

  it('can be judged by the exhibit alone', () => {
    const samples = samplesOf([900, 1], [1000, 1], [3000, 1])
    expect(judge({ ...row, bar: { of: 'median', max: 2000 } }, samples).judged).toBe(1000)
    expect(judge({ ...row, bar: { of: 'p95', max: 2000 } }, samples).judged).toBeCloseTo(2800)
  })

  it('can be judged by all readings of all starts together', () => {
    const fast = Array.from({ length: 19 }, () => 10)
    const samples = readingsOf([[...fast, 50], fast], [fast, [...fast, 20]])
    const p95 = judge({ ...row, bar: { of: 'p95', max: 100 } }, samples)
    expect(p95).toMatchObject({ starts: 2, readings: 39, exhibit: 10, judged: 10, verdict: 'met' })
    expect(judge({ ...row, bar: { of: 'ratio of p95', max: 2 } }, samples).judged).toBe(1)
    const means = judge({ ...row, bar: { of: 'ratio of means', max: 1.15 } }, samples)
    expect(means.judged).toBeCloseTo((19 * 10 + 50 + 190) / (19 * 10 + 20 + 190))
  })

  it('can be judged by what has changed since before, up or down, without a control beside it', () => {
    const bar = { of: 'change', max: 5 } as const
    const counted = { ...row, value: 'nodes', before: 'nodesBefore', bar }
    const sampleOf = (nodes: number) =>
      samplesOf([0, 0])
        .slice(0, 1)
        .map((sample) => ({ ...sample, values: { nodes, nodesBefore: 1_000 } }))
    expect(judge(counted, sampleOf(1_005))).toMatchObject({ exhibit: 1_005, control: 1_000, judged: 5, verdict: 'met' })
    expect(judge(counted, sampleOf(995)).verdict).toBe('met')
    expect(judge(counted, sampleOf(1_006)).verdict).toBe('missed')
    expect(judge(counted, sampleOf(994)).verdict).toBe('missed')
    const grown = { ...counted, bar: { of: 'ratio', max: 1.05 } } as const
    expect(judge(grown, sampleOf(1_060))).toMatchObject({ judged: 1.06, verdict: 'missed' })
  })

  it('finds no fault where neither has any', () => {
    const bar = { of: 'ratio of means', max: 1.15 } as const
    expect(judge({ ...row, bar }, samplesOf([0, 0], [0, 0]))).toMatchObject({ judged: 1, verdict: 'met' })
    expect(judge({ ...row, bar }, samplesOf([1, 0], [1, 0])).verdict).toBe('missed')
  })

  it('is not judged when its round gave nothing', () => {
    expect(judge(row, []).verdict).toBe('too noisy to judge')
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

  it('sets the control against itself', () => {
    expect(judge(row, samplesOf([1, 100], [1, 50])).controlRatio).toBe(2)
  })
})

describe('the exit code', () => {
  it('is 0 only when every bar is met', () => {
    expect(exitCodeFor(['met', 'met'])).toBe(0)
    expect(exitCodeFor(['met', 'too noisy to judge'])).toBe(3)
    expect(exitCodeFor(['missed', 'too noisy to judge'])).toBe(1)
  })
})
