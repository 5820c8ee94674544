import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interval95, median, neighbourRatios, pairedRatios, quantile } from '../../../scripts/bench/statistics.mjs'

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

describe('interval95', () => {
  it('is a point when all values are one', () => {
    expect(interval95([7, 7, 7])).toEqual({ low: 7, high: 7 })
  })

  it('is the same every time', () => {
    const values = [1, 2, 3, 5, 8, 13]
    expect(interval95(values)).toEqual(interval95(values))
  })

  it('narrows with more values', () => {
    const few = [90, 95, 100, 105, 110]
    const many = Array.from({ length: 20 }, () => few).flat()
    const widthOf = ({ low, high }: { low: number; high: number }) => high - low
    expect(widthOf(interval95(many))).toBeLessThan(widthOf(interval95(few)))
  })

  it('holds the median and stays within the values', () => {
    fc.assert(
      fc.property(times, (values) => {
        const { low, high } = interval95(values)
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
  it('divides what was taken side by side', () => {
    expect(
      pairedRatios([
        [3, 2],
        [4, 4],
      ]),
    ).toEqual([1.5, 1])
  })

  it('sets each value against its neighbour once', () => {
    expect(neighbourRatios([2, 4, 9, 3, 5])).toEqual([0.5, 3])
    expect(neighbourRatios([2])).toEqual([])
  })

  it('does not see a drift that both sides share', () => {
    const drift = Array.from({ length: 10 }, (_, index) => 1 + index)
    expect(median(pairedRatios(drift.map((factor) => [factor * 3, factor * 2])))).toBe(1.5)
  })
})
