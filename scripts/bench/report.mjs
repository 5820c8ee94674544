// @ts-check
/** The result as text. */
import { median } from './statistics.mjs'

/** @typedef {import('./judge.mjs').Result} Result */
/** @typedef {import('./judge.mjs').Sample} Sample */

const headings = ['', 'exhibit', 'control', 'ratio', 'control/control', 'n', 'bar', 'judged (95 % interval)', 'verdict']

/** With fewer starts the control against itself says nothing. */
const fewestForNoise = 6

/** @param {readonly Result[]} results */
export function tableOf(results) {
  const lines = [headings, ...results.map(cellsOf)]
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {Result} result */
function cellsOf(result) {
  const { row } = result
  const isRatio = row.bar.of.startsWith('ratio')
  const figure = (/** @type {number} */ value) => `${value.toFixed(row.digits)} ${row.unit}`.trimEnd()
  const ratio = (/** @type {number} */ value) => `${value.toFixed(2)} ×`
  const sign = row.bar.of === 'change' ? '±' : '≤'
  return [
    row.title,
    figure(result.exhibit),
    figure(result.control),
    ratio(result.ratio),
    result.starts < fewestForNoise ? '-' : `${ratio(result.controlRatio)} (${range(result.controlInterval, 2)})`,
    String(result.readings),
    `${row.bar.of === 'p95' ? '95 % ' : ''}${sign} ${isRatio ? `${row.bar.max} ×` : figure(row.bar.max)}`,
    `${isRatio ? ratio(result.judged) : figure(result.judged)} (${range(result.interval, isRatio ? 2 : row.digits)})`,
    result.verdict,
  ]
}

/**
 * @param {import('./statistics.mjs').Interval} interval
 * @param {number} digits
 */
const range = ({ low, high }, digits) => `${low.toFixed(digits)}-${high.toFixed(digits)}`

/** @param {readonly Sample[]} samples */
export function loadLineOf(samples) {
  const counted = samples.filter(({ isCounted }) => isCounted)
  const spread = (/** @type {(load: Sample['load']) => number} */ of) => {
    const values = counted.map(({ load }) => of(load))
    return `${median(values).toFixed(1)} (at most ${Math.max(...values).toFixed(1)})`
  }
  return (
    `Load average ${spread(({ load1 }) => load1)}; somebody waited for a processor ` +
    `${spread(({ pressurePercent }) => pressurePercent ?? NaN)} % of the time; others had ` +
    `${spread(({ othersPercent }) => othersPercent)} % of the processors; ` +
    `${samples.filter(({ isRepeated }) => isRepeated).length} spoilt samples taken again, ` +
    `${counted.filter(({ isSpoilt }) => isSpoilt).length} of ${counted.length} counted ones spoilt all the same.`
  )
}
