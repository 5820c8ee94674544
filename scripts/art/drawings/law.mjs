// @ts-check
/** Key image: two numbers appear in ruled lines. The line runs between the two laws. */
import { DATUM, WIDTH, polyline } from '../lib/format.mjs'
import { clamp, spansAt } from '../lib/geometry.mjs'
import { outline } from '../lib/outline.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [LEFT, RIGHT] = [70, 1130]
const PITCH = 12.4
const RAMP = 6
const THIN = 1.4

/** One engraved line: thin, swelling where it runs through a figure. @param {Point[][]} rings @param {number} y @param {number} thick */
function engraved(rings, y, thick) {
  const spans = spansAt(rings, y)
  const inside = (/** @type {number} */ x) =>
    Math.max(0, ...spans.map(([from, to]) => clamp(Math.min(x - from, to - x) / RAMP + 0.5, 0, 1)))
  const xs = new Set([LEFT, RIGHT])
  for (const edge of spans.flat()) for (let off = -RAMP; off <= RAMP; off += 3.5) xs.add(clamp(edge + off, LEFT, RIGHT))
  const sorted = [...xs].sort((a, b) => a - b)
  const half = (/** @type {number} */ x) => (THIN + (thick - THIN) * inside(x)) / 2
  return polyline(
    [
      ...sorted.map((x) => /** @type {Point} */ ([x, y - half(x)])),
      ...sorted.reverse().map((x) => /** @type {Point} */ ([x, y + half(x)])),
    ],
    true,
  )
}

/** @param {string} number @param {number} sizePx @param {number} x @param {number} baseline @returns {Point[][]} */
const figures = (number, sizePx, x, baseline) =>
  outline(number, sizePx).rings.map((ring) => ring.map((p) => [p[0] + x, p[1] + baseline]))

const laws = [
  { rings: figures('644', 372, 96, DATUM - PITCH * 2.3), top: DATUM - 28 * PITCH, rows: 28, thick: 8.6, year: '1965' },
  { rings: figures('2937', 448, 88, DATUM + PITCH * 36.2), top: DATUM + 7 * PITCH, rows: 31, thick: 9.4, year: '1983' },
]

/** @type {import('../registry.mjs').Drawing} */
export const law = {
  name: 'law',
  hasWords: false,
  draw(plate) {
    let step = 0
    for (const { rings, top, rows, thick, year } of laws) {
      for (let row = 0; row < rows; row += 3) {
        const lines = Array.from({ length: Math.min(3, rows - row) }, (_, i) =>
          engraved(rings, top + (row + i) * PITCH, thick),
        )
        plate.step(++step, () => plate.path('engraved', lines.join('')))
      }
      plate.text('caption', RIGHT, top - 22, year, 'end')
    }
    plate.enter(WIDTH)
  },
}
