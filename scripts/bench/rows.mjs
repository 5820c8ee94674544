// @ts-check
/** The rows of the table: what is judged, in which unit, against which bar (hardening: bars are ratios where a ratio exists). */

/**
 * @typedef {object} Row
 * @property {string} value its name in what the round gives
 * @property {string} round
 * @property {string} title
 * @property {string} unit
 * @property {number} digits behind the point
 * @property {Bar} bar
 */

/**
 * At most so much: of the exhibit's value to the blank window's (`ratio`), of the exhibit's own middle value (`median`), or
 * of what 95 of 100 of its values stay below (`p95`).
 *
 * @typedef {{ of: 'ratio' | 'median' | 'p95', max: number }} Bar
 */

/** @type {readonly Row[]} */
export const rows = [
  { value: 'startMs', round: 'start', title: 'start → painted', unit: 'ms', digits: 0, bar: { of: 'ratio', max: 1.5 } },
  {
    value: 'pssMb',
    round: 'attract',
    title: 'attract: memory (PSS)',
    unit: 'MB',
    digits: 0,
    bar: { of: 'ratio', max: 1.35 },
  },
  {
    value: 'cpuPercent',
    round: 'attract',
    title: 'attract: processor',
    unit: '%',
    digits: 1,
    bar: { of: 'median', max: 10 },
  },
  { value: 'recoverMs', round: 'start', title: 'kill → painted', unit: 'ms', digits: 0, bar: { of: 'p95', max: 2000 } },
]
