/** What of a timeline fits on one line. */
import type { Entry } from './timeline.ts'

type Dated = Pick<Entry, 'period'>

/**
 * The dates in as few windows as possible, `capacity` at most in each, and as even as they can be. Periods stay whole; one that is
 * too long for a line is cut into equal parts.
 */
export function windowsOf<E extends Dated>(entries: readonly E[], capacity: number): E[][] {
  const most = Math.max(1, Math.floor(capacity) || 1)
  const pieces = periodsOf(entries).flatMap((period) => equalParts(period, Math.ceil(period.length / most)))
  const fewest = packed(pieces, most)
  const longest = Math.max(0, ...pieces.map(({ length }) => length))
  for (let limit = longest; limit < most; limit++) {
    const even = packed(pieces, limit)
    if (even.length === fewest.length) return even
  }
  return fewest
}

function periodsOf<E extends Dated>(entries: readonly E[]): E[][] {
  const periods: E[][] = []
  for (const entry of entries) {
    const last = periods.at(-1)
    if (last?.[0]?.period === entry.period) last.push(entry)
    else periods.push([entry])
  }
  return periods
}

const equalParts = <E>(items: readonly E[], count: number): E[][] =>
  Array.from({ length: count }, (_, part) =>
    items.slice(Math.ceil((part * items.length) / count), Math.ceil(((part + 1) * items.length) / count)),
  )

function packed<E>(pieces: readonly (readonly E[])[], limit: number): E[][] {
  const windows: E[][] = []
  for (const piece of pieces) {
    const last = windows.at(-1)
    if (last && last.length + piece.length <= limit) last.push(...piece)
    else windows.push([...piece])
  }
  return windows
}
