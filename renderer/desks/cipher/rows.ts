/** How the alphabets are laid: in one row where a finger finds each column, else in two or three. */
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
