// @ts-check
/** Times of spoken words to times of displayed words. */

/** @import { Span, Unit } from './types.d.ts' */

/**
 * A displayed word lasts from its first spoken word to its last; one that is not spoken (in brackets) lies, without length,
 * at the end of the word before it, or at the start of the sentence.
 * @param {readonly Unit[]} units
 * @param {readonly Span[]} times one a unit
 * @param {number} count of displayed words
 * @returns {Span[]}
 */
export const shownTimes = (units, times, count) => {
  /** @type {Array<Span | undefined>} */
  const spans = Array.from({ length: count }, () => undefined)
  for (const [i, unit] of units.entries()) {
    const [start, end] = times[i] ?? [0, 0]
    spans[unit.shown] = [spans[unit.shown]?.[0] ?? start, end]
  }
  let reached = times[0]?.[0] ?? 0
  return spans.map((span) => {
    const start = Math.max(reached, span?.[0] ?? reached)
    const end = Math.max(start, span?.[1] ?? start)
    reached = span ? end : reached
    return [start, end]
  })
}
