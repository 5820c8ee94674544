// @ts-check
/** Two letters face to face, of equal size. Between them, where the line is missing, the mark of a dispute. */
import { polyline } from '../lib/format.mjs'
import { between, mix } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [TOP, BOTTOM] = [150, 842]
/** Each letter stands like a half-open door: the outer edge near, the inner one further off. */
const OUTER = 74
const INNER = 548
const LEAN = 56

/** @param {1 | -1} side @param {number} u from the outer edge @param {number} v from the top @returns {Point} */
const on = (side, u, v) => {
  const outer = 600 - side * (600 - OUTER)
  const inner = 600 - side * (600 - INNER)
  const depth = Math.pow(u, 0.9)
  return [mix(outer, inner, u), mix(mix(TOP, TOP + LEAN, depth), mix(BOTTOM, BOTTOM - LEAN, depth), v)]
}

/** @type {import('../registry.mjs').Drawing} */
export const today5 = {
  name: 'today-5',
  hasWords: true,
  draw(plate) {
    const random = seeded(2020)
    plate.enter(OUTER + 4)
    plate.leave(1200 - OUTER - 4)
    const answered = 1 + plate.when(11 / 20, 10 / 17)
    const rows = Array.from({ length: 11 }, (_, i) => 0.21 + i * 0.062)
    for (const [n, side] of /** @type {const} */ ([1, -1]).entries()) {
      plate.at(n === 0 ? 0 : answered, () => {
        plate.path('sheet', polyline([on(side, 0, 0), on(side, 1, 0), on(side, 1, 1), on(side, 0, 1)], true))
      })
      rows.forEach((v, i) => {
        /** Written from left to right on both. */
        let [d, at] = ['', i === 0 ? 0.2 : 0.1]
        const end = i === rows.length - 1 ? 0.46 : 0.9
        while (at < end - 0.03) {
          const w = Math.min(random.between(0.05, 0.19), end - at)
          const [a, b] = side === 1 ? [at, at + w] : [1 - at, 1 - at - w]
          const [p, q] = [on(side, a, v), on(side, b, v)]
          d += polyline([p, between(p, q, 0.5), q])
          at += w + 0.03
        }
        plate.at(n === 0 ? i / rows.length : mix(answered, 2, i / rows.length), () => plate.path('writing', d))
      })
    }
    /** Who writes, when; what each says. */
    plate.at(3 + plate.when(4 / 10, 1 / 7), () => {
      plate.text('label on-sheet', 116, 250, plate.words('Geneva, 5 May 2020', 'Cenevre, 5.5.2020'))
    })
    plate.at(0, () => {
      plate.text('caption', 74, 108, plate.words('Four UN experts', 'Dört BM uzmanı'))
    })
    plate.at(answered, () => plate.text('caption', 1126, 108, 'Türkiye', 'end', { lang: 'tr' }))
    plate.at(1 + plate.when(4 / 20, 4 / 17), () =>
      plate.text('label', 74, 896, plate.words('over 100 reported', '100’den fazla bildirim')),
    )
    plate.at(1 + plate.when(15 / 20, 14 / 17), () =>
      plate.text('label', 1126, 896, plate.words('rejected as manipulation', 'manipülasyon diye ret'), 'end'),
    )
    plate.at(4, () => plate.path('disputed', `M600 ${TOP + 40}V${BOTTOM - 40}`))
  },
}
