// @ts-check
/** The threads turn and end on one desk. It stands on the two strokes of Branch II; there the line begins again. */
import { DATUM, box, disc, quadratic, segment } from '../lib/format.mjs'
import { seeded } from '../lib/random.mjs'
import { DRAWERS, TOP, deskTop } from '../shapes/desk.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [X, Y, WIDE] = [596, 300, 430]
const LEG = 92
const FOOT = 640
const THREADS = 132
const STEPS = 10
const LAYERS = 12

/** What other bodies learned came from here. @type {readonly Point[]} */
const bodies = [
  [112, 196],
  [92, 716],
  [1100, 150],
  [1120, 700],
]

/** @type {import('../registry.mjs').Drawing} */
export const yildiz4 = {
  name: 'yildiz-4',
  hasWords: true,
  draw(plate) {
    const random = seeded(2)
    /** A thread that falls on the desk from above. @param {Point} from */
    const thread = (from) => {
      const to = /** @type {Point} */ ([X + random.jitter(96), Y - 58 - random.next() * 8])
      const side = from[0] - X
      const control = /** @type {Point} */ ([
        X + side * (0.32 + (from[1] / 1080) * 0.5),
        from[1] < 300 ? 40 : -40 - from[1] * 0.12,
      ])
      return quadratic(from, control, to)
    }
    /** @type {{ rays: string, dots: string }[]} */
    const groups = Array.from({ length: STEPS }, () => ({ rays: '', dots: '' }))
    for (let i = 0; i < THREADS; i++) {
      const side = random.next() < 0.5 ? -1 : 1
      const low = random.next()
      const from = /** @type {Point} */ ([
        X + side * (250 + random.next() * (side < 0 ? 318 : 330)),
        70 + Math.pow(low, 0.9) * 800,
      ])
      /** The line keeps its place. */
      if (Math.abs(from[1] - DATUM) < 18) from[1] += 40
      const group = /** @type {(typeof groups)[number]} */ (groups[i % STEPS])
      group.rays += thread(from)
      group.dots += disc(from[0], from[1], 1.8 + random.next() * 1.8)
    }
    groups.forEach(({ rays, dots }, i) =>
      plate.at((i * 3) / STEPS, () => {
        plate.path('ray', rays)
        plate.path('ray-dot', dots)
        const layers = Array.from({ length: i < 2 ? 2 : 1 }, (_, n) => {
          const level = (i < 2 ? i * 2 : i + 2) + n
          return level < LAYERS ? box(X - 66 + random.jitter(16), Y - 7 - level * 5.4, 132, 3.6) : ''
        })
        plate.path('figure', layers.join(''))
      }),
    )
    bodies.forEach((body, i) =>
      plate.at(3 + i / 4, () => {
        for (let k = 0; k < 3; k++)
          plate.path('ray-strong', thread([body[0] + random.jitter(8), body[1] + random.jitter(8)]))
        plate.circle('hollow', body[0], body[1], 13)
      }),
    )

    plate.enter(96)
    deskTop(plate, X, Y, WIDE)
    for (const side of [-1, 1]) plate.path('line', segment(X + side * LEG, Y + TOP + DRAWERS + 5, X + side * LEG, FOOT))
    plate.path('line-dotted', segment(X - LEG - 148, DATUM, X - LEG - 20, DATUM))
    plate.leave(X - LEG)
    plate.at(plate.when(10 / 12, 7 / 9), () =>
      plate.text('caption halo', X, FOOT + 62, plate.words('Branch II', 'İkinci Şube'), 'middle'),
    )
    plate.at(1, () =>
      plate.text(
        'label halo',
        X,
        FOOT + 106,
        plate.words('War Ministry, Beyazıt', 'Harbiye Nezareti, Beyazıt'),
        'middle',
      ),
    )
  },
}
