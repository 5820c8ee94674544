// @ts-check
/** The rows of the table: what is judged, in which unit, against which bar (hardening: bars are ratios where a ratio exists). */

/**
 * @typedef {object} Row
 * @property {string} value its name in what the round gives
 * @property {string} [before] the name of what it is set against where the exhibit is its own control
 * @property {string} round
 * @property {string} title
 * @property {string} unit
 * @property {number} digits behind the point
 * @property {Bar} bar
 */

/**
 * At most so much:
 * - `ratio`: of the exhibit's value to the control's, pair by pair
 * - `ratio of p95`, `ratio of means`: of all readings of the exhibit to all of the control
 * - `mean`, `median`, `p95`: of all readings of the exhibit, of its middle value, or of what 95 of 100 of its values stay below
 * - `change`: of the difference, either way, between the exhibit's value and the control's
 *
 * @typedef {{ of: 'ratio' | 'ratio of p95' | 'ratio of means' | 'mean' | 'median' | 'p95' | 'change', max: number }} Bar
 */

/**
 * @param {number} changes how many panel changes the page must stand
 * @returns {readonly Row[]}
 */
export const rows = (changes) => {
  const stood = { round: 'changes', digits: 0 }
  return [
    {
      value: 'startMs',
      round: 'start',
      title: 'start → painted',
      unit: 'ms',
      digits: 0,
      bar: { of: 'ratio', max: 1.3 },
    },
    {
      value: 'recoverMs',
      round: 'start',
      title: 'kill → painted',
      unit: 'ms',
      digits: 0,
      bar: { of: 'p95', max: 2000 },
    },
    {
      value: 'pssMb',
      round: 'attract',
      title: 'attract: memory (PSS)',
      unit: 'MB',
      digits: 0,
      bar: { of: 'ratio', max: 1.3 },
    },
    {
      value: 'cpuPercent',
      round: 'attract',
      title: 'attract: processor',
      unit: '%',
      digits: 1,
      bar: { of: 'median', max: 6 },
    },
    {
      value: 'answerMs',
      round: 'touch',
      title: 'touch → visible answer',
      unit: 'ms',
      digits: 0,
      bar: { of: 'p95', max: 100 },
    },
    {
      value: 'answerMs',
      round: 'touch',
      title: 'the same, to a bare button',
      unit: 'ms',
      digits: 0,
      bar: { of: 'ratio of p95', max: 2 },
    },
    {
      value: 'preloadedMs',
      round: 'narration',
      title: 'touch → narration, preloaded',
      unit: 'ms',
      digits: 0,
      bar: { of: 'p95', max: 50 },
    },
    {
      value: 'coldMs',
      round: 'narration',
      title: 'touch → narration, cold',
      unit: 'ms',
      digits: 0,
      bar: { of: 'p95', max: 200 },
    },
    {
      value: 'longPercent',
      round: 'frames',
      title: 'panel change: long frames',
      unit: '%',
      digits: 2,
      bar: { of: 'mean', max: 0.5 },
    },
    {
      value: 'longPercent',
      round: 'frames-4k',
      title: 'the same on a 4K screen, to a cross-fade',
      unit: '%',
      digits: 1,
      bar: { of: 'ratio of means', max: 1.15 },
    },
    {
      ...stood,
      value: 'nodes',
      before: 'nodesBefore',
      title: `${changes} panel changes: DOM nodes`,
      unit: '',
      bar: { of: 'change', max: 5 },
    },
    {
      ...stood,
      value: 'listeners',
      before: 'listenersBefore',
      title: `${changes} panel changes: listeners`,
      unit: '',
      bar: { of: 'change', max: 5 },
    },
    {
      ...stood,
      value: 'pssMb',
      before: 'pssMbBefore',
      title: `${changes} panel changes: memory (PSS)`,
      unit: 'MB',
      bar: { of: 'ratio', max: 1.05 },
    },
  ]
}
