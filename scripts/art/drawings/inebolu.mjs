// @ts-check
/** Key image: the line is the sea under the boats, then the road up over Küre and Ilgaz to Ankara. */
import { DATUM, polyline } from '../lib/format.mjs'
import { hachures, swell } from '../lib/hatch.mjs'
import { seeded } from '../lib/random.mjs'
import { boats } from '../shapes/boat.mjs'
import { cart } from '../shapes/cart.mjs'
import { LEFT, RIGHT, roadX, roadY, stops } from '../shapes/terrain.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

/** @typedef {[number, number, 'start' | 'middle' | 'end', string]} Label offset, anchor, classes */

/** @type {Record<string, Label>} */
const labels = {
  İnebolu: [-22, -66, 'end', 'caption'],
  Küre: [-22, -16, 'end', 'label'],
  Kastamonu: [0, 58, 'middle', 'label halo'],
  Ilgaz: [26, -8, 'start', 'label'],
  Çankırı: [0, 58, 'middle', 'label halo'],
  Kalecik: [6, 104, 'middle', 'label halo'],
  Ankara: [10, -44, 'middle', 'caption'],
}

/** @type {import('../registry.mjs').Drawing} */
export const inebolu = {
  name: 'inebolu',
  hasWords: true,
  draw(plate) {
    const random = seeded(41)
    const t = (/** @type {number} */ x) => Math.min(1, (x - LEFT) / (RIGHT - LEFT))

    plate.strokes(
      'hatch',
      hachures({
        from: LEFT + 4,
        to: 1150,
        ridge: (x) => roadY(t(x)),
        slope: (x) => roadY(Math.min(1, t(x) + 0.014)) - roadY(Math.max(0, t(x) - 0.014)),
        depth: (x, y, shade) =>
          (90 + (DATUM - y) * 1.15 + 250 * shade + random.next() * 110) *
            (x > 700 ? 0.9 : 1) *
            Math.min(1, (x - LEFT) / 70) *
            Math.min(1, (1190 - x) / 110) +
          30,
        fade: (x) => Math.min(1, (1160 - x) / 70),
        random,
      }),
    )
    plate.strokes(
      'water',
      swell({
        rows: 30,
        top: DATUM + 18,
        left: () => -10,
        right: (row) => LEFT + 6 - row * 1.5 + (row > 6 ? (row - 6) * 7 : 0),
        random,
      }),
      12,
    )
    boats(plate, [
      { x: 50, y: DATUM - 7, scale: 0.56 },
      { x: 132, y: DATUM - 6, scale: 0.44 },
      { x: 196, y: DATUM - 6, scale: 0.34 },
    ])

    plate.enter(LEFT)
    stops.slice(1).forEach((stop, i) => {
      const from = /** @type {typeof stop} */ (stops[i])
      const count = Math.round((stop.t - from.t) * 220)
      plate.step(i + 1, () =>
        plate.path(
          'line',
          polyline(
            Array.from({ length: count + 1 }, (_, k) => {
              const at = from.t + ((stop.t - from.t) * k) / count
              return /** @type {Point} */ ([roadX(at), roadY(at)])
            }),
          ),
        ),
      )
    })
    plate.leave()

    const cartT = 0.43
    const slope = (Math.atan2(roadY(cartT + 0.04) - roadY(cartT - 0.04), (RIGHT - LEFT) * 0.08) * 180) / Math.PI
    plate.step(3, () => cart(plate, { x: roadX(cartT), y: roadY(cartT) - 3, scale: 0.42, turn: slope }))

    stops.forEach(({ name, t }, i) => {
      const [dx, dy, anchor, classes] = /** @type {Label} */ (labels[name])
      const draw = () => {
        plate.stop(roadX(t), roadY(t))
        plate.text(classes, roadX(t) + dx, roadY(t) + dy, name, anchor, { lang: 'tr' })
      }
      if (i === 0) draw()
      else plate.step(i, draw)
    })
    plate.text(
      'label note halo',
      1150,
      900,
      plate.words('Heights and spacing are schematic', 'Yükseklik ve aralıklar şematiktir'),
      'end',
    )
  },
}
