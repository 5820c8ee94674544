/**
 * Which sentences are on screen. Text never scrolls: it steps up by whole sentences, so that the spoken one is always complete, the
 * one before it still stands, and what comes next can be read ahead. What would be cut is not shown.
 */
export interface Block {
  readonly topPx: number
  readonly heightPx: number
}

export interface NarrationLayout {
  readonly first: number
  readonly last: number
  /** How far the text is moved up. */
  readonly shiftPx: number
}

export function layOutNarration(blocks: readonly Block[], windowPx: number, current: number): NarrationLayout {
  if (blocks.length === 0) return { first: 0, last: -1, shiftPx: 0 }
  const at = Math.min(Math.max(0, current), blocks.length - 1)
  const bottomOf = (index: number) => top(index) + (blocks[index]?.heightPx ?? 0)
  const top = (index: number) => blocks[index]?.topPx ?? 0
  const fits = (first: number, last: number) => bottomOf(last) - top(first) <= windowPx + 1

  // No further up than the end of the text needs, and no further than the sentence before the spoken one.
  let first = 0
  while (first < at - 1 && !fits(first, blocks.length - 1)) first++
  while (first < at && !fits(first, at)) first++
  let last = at
  while (last + 1 < blocks.length && fits(first, last + 1)) last++
  return { first, last, shiftPx: top(first) }
}

/** One sentence at a time, as large text shows it. */
export const layOutSingly = (blocks: readonly Block[], current: number): NarrationLayout => {
  const at = Math.min(Math.max(0, current), blocks.length - 1)
  return { first: at, last: at, shiftPx: blocks[at]?.topPx ?? 0 }
}

/**
 * A sentence taller than the window is turned over by pages of whole lines, following the spoken word.
 * Returns how far it is moved up within itself.
 */
export function pageWithinPx(wordTopPx: number, linePx: number, windowPx: number): number {
  const pagePx = Math.max(1, Math.floor(windowPx / linePx)) * linePx
  return Math.floor((wordTopPx + linePx / 4) / pagePx) * pagePx
}
