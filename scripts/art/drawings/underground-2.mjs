// @ts-check
/** The staging line: lamps from Üsküdar to Geyve. */
import { geoMercator } from 'd3-geo'
import { DATUM, disc, polyline } from '../lib/format.mjs'
import { cut, lengthOf, mix, smooth } from '../lib/geometry.mjs'
import { pinned, seaAndShore } from '../lib/map.mjs'
import { places } from '../lib/places.mjs'
import { lantern } from '../shapes/lamp.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const projection = pinned(geoMercator().scale(29600).center([29.6, 40.8]), places.uskudar, [262, DATUM])
/** @param {Point} place @returns {Point} */
const at = (place) => /** @type {Point} */ (projection(place))

const [uskudar, izmit, geyve] = [at(places.uskudar), at(places.izmit), at(places.geyve)]
/** How many lamps on each of the two stretches. */
const LAMPS = [6, 4]
const SIZE = 0.44

/** @type {import('../registry.mjs').Drawing} */
export const underground2 = {
  name: 'underground-2',
  hasWords: true,
  draw(plate) {
    seaAndShore(plate, projection, { detail: '10m', levels: [3.5, 8, 13.5, 20, 28, 37], onLand: places.izmit })

    plate.enter(uskudar[0])
    /** The way is named, then the lodges on it are lit one after the other. */
    const [from, geyveAt] = [3 + plate.when(7 / 18, 5 / 13), 3 + plate.when(9 / 18, 6 / 13)]
    const ways = [
      smooth([uskudar, [360, 446], [470, 488], [590, 520], [664, 572], izmit], 8),
      smooth([izmit, [786, 640], [838, 676], [868, 736], geyve], 8),
    ]
    const lamps = LAMPS.reduce((sum, count) => sum + count, 0)
    let lit = 0
    ways.forEach((way, w) => {
      const count = /** @type {number} */ (LAMPS[w])
      cut(way, count).forEach((piece, i) => {
        const end = /** @type {Point} */ (piece.at(-1))
        plate.at(mix(geyveAt, 3.94, lit++ / (lamps - 1)), () => {
          plate.path('line-thin', polyline(thin(piece)))
          if (i < count - 1) lantern(plate, end[0], end[1], SIZE)
        })
      })
    })
    /** @param {Point} p */
    const town = ([x, y]) => {
      plate.stop(x, y, 14)
      plate.path('lamp', disc(x, y, 6.5))
    }
    plate.at(0, () => town(uskudar))
    plate.at(from, () =>
      plate.text('caption halo', uskudar[0] + 30, uskudar[1] - 62, 'Üsküdar', 'start', { lang: 'tr' }),
    )
    plate.at(mix(geyveAt, 3.94, /** @type {number} */ (LAMPS[0]) / lamps), () => {
      town(izmit)
      plate.text('label halo', izmit[0] + 14, izmit[1] + 68, 'Kocaeli', 'end', { lang: 'tr' })
    })
    plate.at(geyveAt, () => {
      town(geyve)
      plate.text('caption halo', geyve[0] + 32, geyve[1] + 14, 'Geyve', 'start', { lang: 'tr' })
    })
    plate.leave()
    plate.text('label halo', 200, 650, plate.words('Sea of Marmara', 'Marmara Denizi'), 'middle')
    plate.text('label halo', 860, 190, plate.words('Black Sea', 'Karadeniz'), 'middle')
    plate.text(
      'label note halo',
      1150,
      900,
      plate.words('Stages between are schematic', 'Aradaki menziller şematiktir'),
      'end',
    )
  },
}

/** @param {Point[]} points */
const thin = (points) => points.filter((_, i) => i % 2 === 0 || i === points.length - 1 || lengthOf(points) < 20)
