// @ts-check
/** From samples to a verdict on each row. */
import { interval95, median, neighbourRatios, pairedRatios, quantile } from './statistics.mjs'

/** An interval wider than this, to either side of its middle, says nothing about a bar that lies within it. */
const tooWide = 0.1

/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {import('./statistics.mjs').Interval} Interval */
/** @typedef {'met' | 'missed' | 'too noisy to judge'} Verdict */

/**
 * @typedef {object} Sample
 * @property {string} round
 * @property {import('./order.mjs').Name} name
 * @property {number} pair
 * @property {Readonly<Record<string, number>>} values
 * @property {import('./machine.mjs').Load} load
 * @property {boolean} isSpoilt by what else the machine was doing
 * @property {boolean} isRepeated taken again for that
 * @property {boolean} isCounted neither that nor a first one
 */

/**
 * @typedef {object} Result
 * @property {Row} row
 * @property {number} samples of each
 * @property {number} exhibit median
 * @property {number} blank median
 * @property {number} ratioOfMedians
 * @property {number} ratio median of the paired ratios
 * @property {Interval} ratioInterval
 * @property {number} judged the figure that the bar is about
 * @property {Interval} interval of it
 * @property {number} blankRatio the blank window against itself: how far from 1 noise alone can lead
 * @property {Interval} blankInterval
 * @property {Verdict} verdict
 */

/**
 * @param {Row} row
 * @param {readonly Sample[]} samples
 * @returns {Result}
 */
export function judge(row, samples) {
  const counted = samples.filter((sample) => sample.round === row.round && sample.isCounted)
  const valuesOf = (/** @type {string} */ name) =>
    counted
      .filter((sample) => sample.name === name)
      .sort((a, b) => a.pair - b.pair)
      .map(({ values }) => values[row.value] ?? NaN)
  const [exhibit, blank] = [valuesOf('exhibit'), valuesOf('blank')]
  const ratios = pairedRatios(exhibit.map((value, index) => [value, blank[index] ?? NaN]))
  const ratioInterval = interval95(ratios)
  const p95 = (/** @type {readonly number[]} */ values) => quantile(values, 0.95)
  const { judged, interval } = {
    ratio: () => ({ judged: median(ratios), interval: ratioInterval }),
    median: () => ({ judged: median(exhibit), interval: interval95(exhibit) }),
    p95: () => ({ judged: p95(exhibit), interval: interval95(exhibit, p95) }),
  }[row.bar.of]()
  const neighbours = neighbourRatios(blank)
  return {
    row,
    samples: exhibit.length,
    exhibit: median(exhibit),
    blank: median(blank),
    ratioOfMedians: median(exhibit) / median(blank),
    ratio: median(ratios),
    ratioInterval,
    judged,
    interval,
    blankRatio: median(neighbours),
    blankInterval: interval95(neighbours),
    verdict: verdictOn(judged, interval, row.bar.max),
  }
}

/**
 * An interval that lies on one side of the bar decides, however wide. One that holds the bar decides by its middle, if it
 * is narrow; if not, there is nothing to be said.
 *
 * @param {number} judged
 * @param {Interval} interval
 * @param {number} max
 * @returns {Verdict}
 */
export function verdictOn(judged, { low, high }, max) {
  if (high <= max) return 'met'
  if (low > max) return 'missed'
  const isNarrow = high - judged <= tooWide * judged && judged - low <= tooWide * judged
  if (!isNarrow) return 'too noisy to judge'
  return judged <= max ? 'met' : 'missed'
}

/**
 * @param {readonly Verdict[]} verdicts
 * @returns {number} the exit code
 */
export function exitCodeFor(verdicts) {
  if (verdicts.includes('missed')) return 1
  return verdicts.includes('too noisy to judge') ? 3 : 0
}
