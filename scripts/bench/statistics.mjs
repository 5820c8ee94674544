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
  return low === high ? low : low + (high - low) * (place - below)
}

/** @param {readonly number[]} values */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

/** @param {readonly number[]} values what 95 of 100 stay below */
export const p95 = (values) => quantile(values, 0.95)

/**
 * Readings that were taken next to each other, so that what the machine did at that time falls out of their ratio: each all that one
 * start gave, a single figure or many.
 *
 * @typedef {{ exhibit: readonly number[], control: readonly number[] }} Pair
 */

/**
 * Where the statistic lies in 95 of 100 worlds that could have given these pairs (percentile bootstrap: other starts, and within each
 * start other readings). The same pairs always give the same interval.
 *
 * @param {readonly Pair[]} pairs
 * @param {(pairs: readonly Pair[]) => number} statistic
 * @returns {Interval}
 */
export function interval95(pairs, statistic) {
  const random = seeded(pairs.length)
  /** @type {<T>(items: readonly T[]) => T[]} */
  const draw = (items) => items.map(() => /** @type {any} */ (items[Math.floor(random.next() * items.length)]))
  const results = Array.from({ length: resamples }, () =>
    statistic(draw(pairs).map(({ exhibit, control }) => ({ exhibit: draw(exhibit), control: draw(control) }))),
  )
  return { low: quantile(results, 0.025), high: quantile(results, 0.975) }
}

/**
 * @param {number} above
 * @param {number} below
 * @returns {number} 1 when both are nothing
 */
export const ratioOf = (above, below) => (above === below ? 1 : above / below)

/**
 * A value against its own neighbour: 1, were there no noise.
 *
 * @param {readonly number[]} values in the order in which they were taken
 */
export function neighbourRatios(values) {
  return values.flatMap((value, index) => (index % 2 === 1 ? [(values[index - 1] ?? NaN) / value] : []))
}
