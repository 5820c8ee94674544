// @ts-check
/** M.M.: a net that hangs from the line. Tags are tied into it; two bear a name, the others are empty, and the net has holes. */
import { DATUM, box, disc, polyline } from '../lib/format.mjs'
import { alongQuadratic, bow } from '../lib/geometry.mjs'
import { outline, ringsPath } from '../lib/outline.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [LEFT, RIGHT] = [60, 1086]
const [COLUMNS, ROWS] = [15, 9]
const PITCH = (RIGHT - LEFT) / COLUMNS
const FALL = 48
/** The net is let down in strips. */
const STRIPS = 6

/** Where it is torn: middle and radii. */
const holes = /** @type {const} */ ([
  [258, 842, 88, 60],
  [620, 532, 62, 46],
  [872, 806, 118, 74],
  [1056, 560, 66, 62],
])
/** Places for names that nobody wrote down. @type {readonly Point[]} */
const empty = [
  [186, 556],
  [420, 496],
  [432, 752],
  [662, 836],
  [806, 534],
  [1000, 668],
]
/** The tags with names: middle and size. */
const PANDIKYAN = /** @type {const} */ ([262, 668, 268, 70])
const REBEKA = /** @type {const} */ ([700, 660, 268, 108])

/** @param {number} column may be a half @param {number} row @returns {Point} */
function knot(column, row) {
  const sag = 1 + 0.14 * Math.sin((Math.PI * column) / COLUMNS) + 0.03 * Math.sin(column * 1.7)
  return [LEFT + column * PITCH + 5 * Math.sin(row * 1.3 + column), DATUM + row * FALL * sag]
}
/** @param {Point} p */
const isTorn = ([x, y]) => holes.some(([cx, cy, rx, ry]) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1)

/** @type {import('../registry.mjs').Drawing} */
export const underground5 = {
  name: 'underground-5',
  hasWords: true,
  draw(plate) {
    const random = seeded(46)
    const strands = Array.from({ length: STRIPS }, () => '')
    const knots = Array.from({ length: STRIPS }, () => '')
    for (let row = 0; row < ROWS; row++)
      for (let n = 0; n <= COLUMNS - (row % 2); n++) {
        const column = n + (row % 2) / 2
        const from = knot(column, row)
        const strip = Math.min(STRIPS - 1, Math.floor((column / COLUMNS) * STRIPS))
        const isTied = !isTorn(from)
        if (isTied && row > 0) knots[strip] += disc(from[0], from[1], 3)
        for (const side of [-0.5, 0.5]) {
          const next = column + side
          if (next < 0 || next > COLUMNS || row === ROWS - 1) continue
          const to = knot(next, row + 1)
          const curve = alongQuadratic(from, bow(from, to, side * 0.16 + random.jitter(0.06)), to, 6)
          /** A torn strand keeps a loose end. */
          const kept = isTied ? (isTorn(to) ? curve.slice(0, 4) : curve) : isTorn(to) ? [] : curve.slice(3)
          if (kept.length > 1) strands[strip] += polyline(kept)
        }
      }
    strands.forEach((d, strip) =>
      plate.at((strip * 3) / STRIPS, () => {
        plate.path('net', d)
        plate.path('figure', knots[strip] ?? '', { opacity: 0.8 })
      }),
    )
    empty.forEach(([x, y], i) => plate.at(i / 2, () => plate.path('gap', box(x - 66, y - 24, 132, 48))))

    plate.enter(RIGHT)
    plate.leave()
    plate.path('figure', Array.from({ length: COLUMNS + 1 }, (_, n) => disc(LEFT + n * PITCH, DATUM, 6.5)).join(''))

    /** Two letters; what they stand for; the day they were recognised. */
    plate.at(plate.when(6 / 7, 5 / 6), () => plate.path('name', ringsPath(outline('M.M.', 200).rings, 54, 326)))
    plate.at(1 + plate.when(0, 2 / 14), () => plate.text('caption', 620, 190, 'Mim Mim', 'start', { lang: 'tr' }))
    plate.at(1 + plate.when(9 / 13, 10 / 14), () => {
      plate.text('label', 620, 240, 'Müdafaa-i Milliye', 'start', { lang: 'tr' })
      plate.text('label note', 620, 280, plate.words('National Defence', 'millî savunma'))
    })
    plate.at(2, () => plate.text('label', 620, 330, plate.words('recognised 3 May 1921', '3.5.1921’de tanındı')))

    const [x, y, w, h] = PANDIKYAN
    const named = 3 + plate.when(1 / 17, 8 / 13)
    plate.at(named, () => plate.path('hollow', box(x - w / 2, y - h / 2, w, h)))
    plate.at(4, () => {
      plate.path('figure-gap', box(x - w / 2 - 2, y - h / 2 - 2, w + 4, h + 4))
      plate.path('disputed', box(x - w / 2, y - h / 2, w, h))
      plate.text('label note halo', x, y + h / 2 + 36, plate.words('accounts differ', 'anlatımlar farklı'), 'middle')
    })
    plate.at(named, () => plate.text('caption', x, y + 14, 'Pandikyan', 'middle', { lang: 'tr' }))
    plate.at(5 + 11 / 17, () => {
      const [x, y, w, h] = REBEKA
      plate.path('hollow', box(x - w / 2, y - h / 2, w, h))
      plate.text('caption', x, y - 6, '“Rebeka”', 'middle', { lang: 'tr' })
      plate.text('label note', x, y + 34, 'Dilber Cavidan', 'middle', { lang: 'tr' })
    })
    plate.at(3, () =>
      plate.text(
        'label note halo',
        1150,
        906,
        plate.words('Empty tags: names not known', 'Boş etiketler: bilinmeyen adlar'),
        'end',
      ),
    )
  },
}
