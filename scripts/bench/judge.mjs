// @ts-check
/** From samples to a verdict on each row. */
import { interval95, mean, median, neighbourRatios, p95, ratioOf } from './statistics.mjs'

/** An interval wider than this, to either side of its middle, says nothing about a bar that lies within it. */
const tooWide = 0.1

/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {import('./statistics.mjs').Interval} Interval */
/** @typedef {import('./statistics.mjs').Pair} Pair */
/** @typedef {'met' | 'missed' | 'too noisy to judge'} Verdict */

/**
 * @typedef {object} Sample
 * @property {string} round
 * @property {import('./order.mjs').Name} name
 * @property {number} pair
 * @property {import('./rounds.mjs').Values} values
 * @property {import('./machine.mjs').Load} load
 * @property {boolean} isSpoilt by what else the machine was doing
 * @property {boolean} isRepeated taken again for that
 * @property {boolean} isCounted neither that nor a first one
 */

/**
 * @typedef {object} Result
 * @property {Row} row
 * @property {number} starts of each
 * @property {number} readings of the exhibit
 * @property {number} exhibit its median, 95th percentile or mean, as the bar is about
 * @property {number} control the same of the control
 * @property {number} ratio of the two
 * @property {number} judged the figure that the bar is about
 * @property {Interval} interval of it
 * @property {number} controlRatio the control against itself: how far from 1 noise alone can lead
 * @property {Interval} controlInterval
 * @property {Verdict} verdict
 */

/** @param {readonly Pair[]} pairs */
const allOf = (pairs) => ({
  exhibit: pairs.flatMap(({ exhibit }) => exhibit),
  control: pairs.flatMap(({ control }) => control),
})

/** @typedef {(values: readonly number[]) => number} Figure */

/** @type {(figure: Figure) => (pairs: readonly Pair[]) => number} */
const ofExhibit = (figure) => (pairs) => figure(allOf(pairs).exhibit)
/** @type {(figure: Figure) => (pairs: readonly Pair[]) => number} */
const ratioOfAll = (figure) => (pairs) => ratioOf(figure(allOf(pairs).exhibit), figure(allOf(pairs).control))

/**
 * What a bar is about, and which figure of either side the table shows with it.
 *
 * @type {Readonly<Record<Row['bar']['of'], { figure: Figure, judged: (pairs: readonly Pair[]) => number }>>}
 */
const kinds = {
  ratio: {
    figure: median,
    judged: (pairs) => median(pairs.map(({ exhibit, control }) => ratioOf(median(exhibit), median(control)))),
  },
  'ratio of p95': { figure: p95, judged: ratioOfAll(p95) },
  'ratio of means': { figure: mean, judged: ratioOfAll(mean) },
  mean: { figure: mean, judged: ofExhibit(mean) },
  median: { figure: median, judged: ofExhibit(median) },
  p95: { figure: p95, judged: ofExhibit(p95) },
  change: {
    figure: median,
    judged: (pairs) => Math.abs(median(allOf(pairs).exhibit) - median(allOf(pairs).control)),
  },
}

/**
 * @param {Row} row
 * @param {readonly Sample[]} samples
 * @returns {Result}
 */
export function judge(row, samples) {
  const pairs = pairsOf(row, samples)
  const { figure, judged: judgedOf } = kinds[row.bar.of]
  const { exhibit, control } = allOf(pairs)
  const judged = judgedOf(pairs)
  const interval = interval95(pairs, judgedOf)
  const neighbours = neighbourRatios(pairs.map((pair) => median(pair.control)))
  return {
    row,
    starts: pairs.length,
    readings: exhibit.length,
    exhibit: figure(exhibit),
    control: figure(control),
    ratio: ratioOf(figure(exhibit), figure(control)),
    judged,
    interval,
    controlRatio: median(neighbours),
    controlInterval: interval95(
      neighbours.map((ratio) => ({ exhibit: [ratio], control: [] })),
      ofExhibit(median),
    ),
    verdict: verdictOn(judged, interval, row.bar.max),
  }
}

/**
 * @param {Row} row
 * @param {readonly Sample[]} samples
 * @returns {Pair[]}
 */
function pairsOf({ round, value, before }, samples) {
  const counted = samples.filter((sample) => sample.round === round && sample.isCounted)
  return counted
    .filter(({ name }) => name === 'exhibit')
    .sort((a, b) => a.pair - b.pair)
    .map((exhibit) => {
      const blank = counted.find(({ name, pair }) => name === 'blank' && pair === exhibit.pair)
      const control = before === undefined ? blank?.values[value] : exhibit.values[before]
      return { exhibit: readingsOf(exhibit.values[value]), control: readingsOf(control) }
    })
}

/** @param {number | readonly number[] | undefined} value */
const readingsOf = (value = NaN) => (typeof value === 'number' ? [value] : value)

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
