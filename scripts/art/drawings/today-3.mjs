// @ts-check
/** Seventeen chairs behind a table whose edge is the line; last of all, one report. */
import { DATUM, WIDTH, box, polyline, segment } from '../lib/format.mjs'
import { place } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

/** The back row stands between those in front. @type {readonly { count: number, y: number, scale: number, pitch: number }[]} */
const rows = [
  { count: 8, y: 312, scale: 0.86, pitch: 128 },
  { count: 9, y: DATUM + 4, scale: 1, pitch: 128 },
]
/** A chair from the front, what shows above the table: foot at y 0, 104 wide. */
const back = 'M-44 0L-46 -118C-46 -134 -38 -144 -22 -147C-8 -150 8 -150 22 -147C38 -144 46 -134 46 -118L44 0Z'
const padding = 'M-30 -10L-32 -112C-32 -124 -26 -130 -14 -132C-4 -134 4 -134 14 -132C26 -130 32 -124 32 -112L30 -10Z'
const arms = 'M-44 -30C-60 -30 -62 -22 -62 0M44 -30C60 -30 62 -22 62 0'
/** The table. */
const [LEFT, RIGHT, FOOT] = [70, 1130, 812]

/** @type {import('../registry.mjs').Drawing} */
export const today3 = {
  name: 'today-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(17)
    let step = 0
    for (const { count, y, scale, pitch } of rows)
      for (let i = 0; i < count; i++) {
        const at = { x: WIDTH / 2 + (i - (count - 1) / 2) * pitch, y, scale }
        plate.step(++step, () => {
          plate.path('hollow', place(back, at))
          plate.path('figure-line', place(padding, at) + place(arms, at))
        })
      }
    /** Its front, in boards. */
    plate.path('figure-gap', box(LEFT, DATUM, RIGHT - LEFT, FOOT - DATUM))
    plate.path('coast', box(LEFT, DATUM, RIGHT - LEFT, FOOT - DATUM) + segment(LEFT, DATUM + 40, RIGHT, DATUM + 40))
    const grain = ['', '']
    for (let panel = 0; panel < 5; panel++) {
      const [from, to] = [LEFT + 22 + panel * 203.2, LEFT + 22 + panel * 203.2 + 182]
      grain[0] += box(from, DATUM + 62, to - from, FOOT - DATUM - 92)
      for (let x = from + 9, n = 0; x < to - 4; x += 8.4, n++) {
        let y = DATUM + 70 + random.next() * 16
        while (y < FOOT - 44) {
          const length = Math.min(random.between(40, 150), FOOT - 40 - y)
          grain[n % 2] += segment(x, y, x + random.jitter(2), y + length)
          y += length + random.between(6, 22)
        }
      }
    }
    plate.path('water', grain[0] ?? '', { opacity: 0.62 })
    plate.path('water alternate', grain[1] ?? '', { opacity: 0.62 })
    plate.enter(WIDTH)

    /** The report lies over the edge. */
    plate.step(18, () => {
      /** @type {Point[]} */
      const corners = [
        [492, DATUM - 22],
        [686, DATUM - 24],
        [700, DATUM + 4],
        [694, 694],
        [500, 698],
        [490, DATUM + 4],
      ]
      plate.path('sheet', polyline(corners, true))
      plate.path('fold', segment(490, DATUM + 5, 700, DATUM + 5))
      plate.path(
        'writing',
        Array.from({ length: 9 }, (_, i) =>
          segment(526, DATUM + 44 + i * 23, i === 8 ? 590 : 664 - (i % 3) * 11, DATUM + 43 + i * 23),
        ).join(''),
      )
    })
    plate.text('label', LEFT, 870, plate.words('17 members', '17 üye'))
    plate.step(18, () => plate.text('label', RIGHT, 870, plate.words('one report a year', 'yılda bir rapor'), 'end'))
  },
}
