/** Breaks a list into pages by the measured heights of its items; nothing scrolls. An item taller than a page has one to itself. */
export interface Page {
  readonly first: number
  readonly last: number
}

export function paginate(heights: readonly number[], gapPx: number, availablePx: number): Page[] {
  const pages: Page[] = []
  let first = 0
  let usedPx = 0
  heights.forEach((heightPx, index) => {
    const neededPx = index === first ? heightPx : usedPx + gapPx + heightPx
    if (index > first && neededPx > availablePx + 1) {
      pages.push({ first, last: index - 1 })
      first = index
      usedPx = heightPx
    } else {
      usedPx = neededPx
    }
  })
  if (heights.length > 0) pages.push({ first, last: heights.length - 1 })
  return pages
}
