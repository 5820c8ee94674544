// @ts-check
/** The arithmetic of the bench: medians, because a busy machine only ever adds; and how far they can be trusted. */
import { seeded } from '../art/lib/random.mjs'

const resamples = 2_000

/** @typedef {{ low: number, high: number }} Interval */

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5)

/**
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1; between two values it is taken in proportion
 */
export function quantile(values, share) {
  if (values.length === 0) return NaN
  const sorted = [...values].sort((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below] ?? NaN
  const high = sorted[below + 1] ?? low
  return low + (high - low) * (place - below)
}

/**
 * Where the statistic lies in 95 of 100 worlds that could have given these values (percentile bootstrap). The same values
 * always give the same interval.
 *
 * @param {readonly number[]} values
 * @param {(values: readonly number[]) => number} [statistic]
 * @returns {Interval}
 */
export function interval95(values, statistic = median) {
  const random = seeded(values.length)
  const draw = () => values[Math.floor(random.next() * values.length)] ?? NaN
  const results = Array.from({ length: resamples }, () => statistic(values.map(draw)))
  return { low: quantile(results, 0.025), high: quantile(results, 0.975) }
}

/**
 * Values that were taken next to each other, so that what the machine did at that time falls out of their ratio.
 *
 * @param {readonly (readonly [number, number])[]} pairs
 */
export const pairedRatios = (pairs) => pairs.map(([above, below]) => above / below)

/**
 * A value against its own neighbour: 1, were there no noise.
 *
 * @param {readonly number[]} values in the order in which they were taken
 */
export function neighbourRatios(values) {
  return values.flatMap((value, index) => (index % 2 === 1 ? [(values[index - 1] ?? NaN) / value] : []))
}
