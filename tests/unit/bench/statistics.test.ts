import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  interval95,
  mean,
  median,
  neighbourRatios,
  p95,
  quantile,
  ratioOf,
  type Pair,
} from '../../../scripts/bench/statistics.mjs'

const times = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })

describe('quantile', () => {
  it('takes the middle value, or the middle between two', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })

  it('lies between two values in proportion', () => {
    expect(quantile([0, 10, 20, 30, 40], 0.9)).toBeCloseTo(36)
    expect(quantile([0, 10], 0)).toBe(0)
    expect(quantile([0, 10], 1)).toBe(10)
  })

  it('does not exist without values', () => {
    expect(median([])).toBeNaN()
  })

  it('leaves the values as they were', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('is one of the values or between two, whatever they are', () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const result = quantile(values, share)
        expect(result).toBeGreaterThanOrEqual(Math.min(...values))
        expect(result).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12))
      }),
    )
  })
})

describe('the 95th percentile', () => {
  it('leaves one of twenty above it', () => {
    expect(p95(Array.from({ length: 21 }, (_, index) => index))).toBe(19)
  })
})

/** Starts that gave one figure each, of the exhibit alone. */
const single = (values: readonly number[]): Pair[] => values.map((value) => ({ exhibit: [value], control: [] }))
const middle = (pairs: readonly Pair[]) => median(pairs.flatMap(({ exhibit }) => exhibit))
const widthOf = ({ low, high }: { low: number; high: number }) => high - low

describe('interval95', () => {
  it('is a point when all values are one', () => {
    expect(interval95(single([7, 7, 7]), middle)).toEqual({ low: 7, high: 7 })
  })

  it('is the same every time', () => {
    const pairs = single([1, 2, 3, 5, 8, 13])
    expect(interval95(pairs, middle)).toEqual(interval95(pairs, middle))
  })

  it('narrows with more values', () => {
    const few = [90, 95, 100, 105, 110]
    const many = Array.from({ length: 20 }, () => few).flat()
    expect(widthOf(interval95(single(many), middle))).toBeLessThan(widthOf(interval95(single(few), middle)))
  })

  it('knows that readings of one start are not as good as starts', () => {
    const readings = [100, 100, 100, 100, 200, 200, 200, 200]
    const twoStarts = [readings.slice(0, 4), readings.slice(4)].map((exhibit) => ({ exhibit, control: [] }))
    const average = (pairs: readonly Pair[]) => mean(pairs.flatMap(({ exhibit }) => exhibit))
    expect(widthOf(interval95(twoStarts, average))).toBeGreaterThan(widthOf(interval95(single(readings), average)))
  })

  it('holds the median and stays within the values', () => {
    fc.assert(
      fc.property(times, (values) => {
        const { low, high } = interval95(single(values), middle)
        expect(low).toBeLessThanOrEqual(median(values) * (1 + 1e-12))
        expect(high).toBeGreaterThanOrEqual(median(values) * (1 - 1e-12))
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12))
        expect(high).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12))
      }),
      { numRuns: 25 },
    )
  })
})

describe('ratios', () => {
  it('are 1 when there is nothing on either side, and without bound when only one has something', () => {
    expect(ratioOf(3, 2)).toBe(1.5)
    expect(ratioOf(0, 0)).toBe(1)
    expect(ratioOf(1, 0)).toBe(Infinity)
  })

  it('sets each value against its neighbour once', () => {
    expect(neighbourRatios([2, 4, 9, 3, 5])).toEqual([0.5, 3])
    expect(neighbourRatios([2])).toEqual([])
  })
})
