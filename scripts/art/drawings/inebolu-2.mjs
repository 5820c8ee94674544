// @ts-check
/** Over the mountains: a map laid on its side, north to the left, so that the road runs on from the line of the sea. */
import { geoMercator } from 'd3-geo'
import { DATUM, numbers, polyline } from '../lib/format.mjs'
import { clamp, cut, distance, lengthOf, smooth } from '../lib/geometry.mjs'
import { pinned, seaAndShore } from '../lib/map.mjs'
import { places } from '../lib/places.mjs'
import { seeded } from '../lib/random.mjs'
import { cart } from '../shapes/cart.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */
/** @typedef {[number, number, 'start' | 'middle' | 'end', string]} Label offset, anchor, classes */

const INEBOLU = /** @type {Point} */ ([236, DATUM])

const projection = pinned(geoMercator().scale(17800).center([33.5, 41]).angle(90), places.inebolu, INEBOLU)
/** @param {Point} place @returns {Point} */
const at = (place) => /** @type {Point} */ (projection(place))

/** @type {{ name: string, place: Point, label: Label }[]} */
const stops = [
  { name: 'İnebolu', place: places.inebolu, label: [-20, -30, 'end', 'caption halo'] },
  { name: 'Küre', place: places.kure, label: [2, 54, 'middle', 'label halo'] },
  { name: 'Kastamonu', place: places.kastamonu, label: [0, -32, 'middle', 'label halo'] },
  { name: 'Ilgaz', place: places.ilgaz, label: [6, 56, 'middle', 'label halo'] },
  { name: 'Çankırı', place: places.cankiri, label: [8, -34, 'middle', 'label halo'] },
  { name: 'Kalecik', place: places.kalecik, label: [0, -34, 'middle', 'label halo'] },
  { name: 'Ankara', place: places.ankara, label: [-26, 16, 'end', 'caption halo'] },
]

/** Where each stop after the first is named in its sentence; Kastamonu lies between two that are. */
const said = {
  en: [4 / 20, 5 / 20, 6 / 20, 12 / 20, 14 / 20, 19 / 20],
  tr: [1 / 15, 2 / 15, 3 / 15, 6 / 15, 8 / 15, 10 / 15],
}

/**
 * A range: hachures to both sides of a crest that runs down the plate, brighter on the southern side.
 * @param {Point[]} crest @param {number} reach @param {import('../lib/random.mjs').Random} random
 */
function range(crest, reach, random) {
  const line = cut(smooth(crest, 12), Math.round(lengthOf(smooth(crest, 12)) / 4.6)).map(
    (piece) => /** @type {Point} */ (piece[0]),
  )
  /** @type {{ d: string, opacity: number, every: number }[]} */
  const strokes = []
  line.forEach(([x, y], i) => {
    const taper = Math.sin((Math.PI * (i + 0.5)) / line.length) ** 0.5
    const swelling = 0.62 + 0.38 * Math.sin(i / 7.3 + crest.length)
    for (const side of [-1, 1]) {
      let out = 3 + random.next() * 5
      for (let every = 0; out < reach * taper * (side > 0 ? 1 : 0.8) * swelling + 8; every++) {
        const u = out / reach
        const length = random.between(10, 26) * (1 - 0.4 * u)
        strokes.push({
          d: `M${numbers([x + side * out, y + random.jitter(2)])}l${numbers([side * length, random.jitter(3) + u * 5])}`,
          opacity: clamp((side > 0 ? 0.95 : 0.42) * (1 - 0.75 * u) * taper, 0.08, 1),
          every: every + i,
        })
        out += length + random.between(4, 12)
      }
    }
  })
  return strokes
}

/** A winding way between two stops. @param {Point} a @param {Point} b @param {import('../lib/random.mjs').Random} random @returns {Point[]} */
function winding(a, b, random) {
  const bends = Math.max(2, Math.round(distance(a, b) / 34))
  const nx = -(b[1] - a[1]) / distance(a, b)
  const ny = (b[0] - a[0]) / distance(a, b)
  /** @type {Point[]} */
  const points = [a]
  for (let i = 1; i < bends; i++) {
    const t = i / bends
    const off = (i % 2 ? 1 : -1) * random.between(3, 11)
    points.push([a[0] + (b[0] - a[0]) * t + nx * off, a[1] + (b[1] - a[1]) * t + ny * off])
  }
  return smooth([...points, b], 6)
}

/** @type {import('../registry.mjs').Drawing} */
export const inebolu2 = {
  name: 'inebolu-2',
  hasWords: true,
  draw(plate) {
    const random = seeded(344)
    seaAndShore(plate, projection, { detail: '10m', levels: [4, 9, 15, 22, 30, 39], onLand: places.ankara })

    plate.strokes(
      'hatch',
      range(
        [
          [352, 96],
          [338, 190],
          [366, 290],
          [352, 380],
          [372, 470],
          [356, 560],
          [384, 650],
          [396, 730],
        ],
        64,
        random,
      ),
    )
    plate.strokes(
      'hatch',
      range(
        [
          [566, 110],
          [588, 200],
          [572, 300],
          [598, 390],
          [590, 480],
          [612, 570],
          [600, 660],
        ],
        74,
        random,
      ),
    )

    plate.at(plate.when(6 / 16, 2 / 7), () => {
      cart(plate, { x: 596, y: 836, scale: 1.12 }, { fine: true })
      plate.path('figure-line', 'M384 841H800M412 852h40M480 853h84M610 851h56M702 853h30')
    })

    plate.enter(INEBOLU[0])
    const ways = stops
      .slice(1)
      .map((stop, i) => winding(at(/** @type {typeof stop} */ (stops[i]).place), at(stop.place), random))
    ways.forEach((way, i) =>
      plate.at(1 + plate.when(/** @type {number} */ (said.en[i]), /** @type {number} */ (said.tr[i])), () => {
        plate.path('line-bed', polyline(way))
        plate.path('line', polyline(way))
      }),
    )
    plate.leave()
    stops.forEach(({ name, place, label: [dx, dy, anchor, classes] }, i) => {
      const [x, y] = at(place)
      const draw = () => {
        plate.stop(x, y)
        plate.text(classes, x + dx, y + dy, name, anchor, { lang: 'tr' })
      }
      if (i === 0) draw()
      else
        plate.at(1 + plate.when(/** @type {number} */ (said.en[i - 1]), /** @type {number} */ (said.tr[i - 1])), draw)
    })
    plate.at(1 + plate.when(4 / 20, 1 / 15), () =>
      plate.text('label halo', 352, 76, plate.words('Küre mountains', 'Küre Dağları'), 'middle'),
    )
    plate.at(1 + plate.when(6 / 20, 3 / 15), () =>
      plate.text('label halo', 604, 76, plate.words('Ilgaz mountains', 'Ilgaz Dağları'), 'middle'),
    )
    plate.at(1 + plate.when(15 / 20, 12 / 15), () => {
      plate.text('caption', 1150, 800, plate.words('about 344 km', 'yaklaşık 344 km'), 'end')
    })
    plate.text('label note', 1150, 848, plate.words('North is to the left', 'Kuzey soldadır'), 'end')
    plate.text(
      'label note',
      1150,
      886,
      plate.words('Hills and bends are schematic', 'Dağ ve dönemeçler şematiktir'),
      'end',
    )
  },
}
