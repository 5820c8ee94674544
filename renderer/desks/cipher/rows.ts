/** How the desk is laid in rows: the alphabets where a finger finds each column, a message where its letters are largest. */
import { fingerMm, unitPxOf, type PixelSize } from '../../state/screen-size.svelte.ts'

const mostRows = 3
/** Letters in one row are easier to follow, but upright there is the height for larger ones. */
const leastU = { wide: 54, upright: 80 }

export function leastColumnPx({ mmPerPx, pixels }: { readonly mmPerPx: number; readonly pixels: PixelSize }): number {
  const isUpright = pixels.heightPx > pixels.widthPx
  return Math.max(fingerMm / mmPerPx, (isUpright ? leastU.upright : leastU.wide) * unitPxOf(pixels))
}

/** The fewest rows whose columns are wide enough; three when none are. */
export function rowsFor(letters: number, widthPx: number, leastPx: number): number {
  for (let rows = 1; rows < mostRows; rows++) if (widthPx / Math.ceil(letters / rows) >= leastPx) return rows
  return mostRows
}

/** How wide a message is, in letters, when its words stand on at most two lines; between words half a letter is left. */
export function widthOnTwoLines(words: readonly number[]): number {
  const widthOf = (line: readonly number[]) => line.reduce((sum, word) => sum + word, Math.max(0, line.length - 1) / 2)
  return Math.min(...words.map((_, at) => Math.max(widthOf(words.slice(0, at)), widthOf(words.slice(at)))))
}
