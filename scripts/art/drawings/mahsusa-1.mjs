// @ts-check
/** Before the name: a broken circle of officers at Istanbul, and their ways, broken too, to Derna and to Gümülcine. */
import { geoMercator } from 'd3-geo'
import { DATUM, disc } from '../lib/format.mjs'
import { cut, dashes, smooth } from '../lib/geometry.mjs'
import { pinned, seaAndShore } from '../lib/map.mjs'
import { places } from '../lib/places.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const projection = pinned(geoMercator().scale(2150), places.istanbul, [588, DATUM])
/** @param {Point} place @returns {Point} */
const at = (place) => /** @type {Point} */ (projection(place))

const RING = 34
const [ON, OFF] = [15, 11]

/** By sea through the islands to Egypt, and on along the coast. @type {readonly Point[]} */
const toDerna = [
  [28.6, 40.72],
  [27.3, 40.6],
  [26.3, 40.1],
  [25.6, 39.3],
  [25.5, 38.1],
  [26.1, 36.9],
  [27.5, 35.4],
  [29.1, 32.9],
  [29.6, 31.25],
  [28.2, 30.75],
  [26.2, 31.2],
  places.tobruk,
  places.derna,
]
/** Over the Meriç. @type {readonly Point[]} */
const toGumulcine = [[28.1, 41.3], places.edirne, places.ortakoy, places.gumulcine]

/** @type {import('../registry.mjs').Drawing} */
export const mahsusa1 = {
  name: 'mahsusa-1',
  hasWords: true,
  draw(plate) {
    seaAndShore(plate, projection, { levels: [2.6, 6, 10, 15, 20.5, 26.5], onLand: places.ankara })
    plate.enter(96)
    plate.leave()

    const istanbul = at(places.istanbul)
    const circle = Array.from({ length: 73 }, (_, i) => {
      const a = ((i * 5 - 90) * Math.PI) / 180
      return /** @type {Point} */ ([istanbul[0] + Math.cos(a) * RING, istanbul[1] + Math.sin(a) * RING])
    })
    const quarter = (2 * Math.PI * RING) / 10
    plate.path('lamp', disc(istanbul[0], istanbul[1], 7))
    cut(circle, 2).forEach((half, i) =>
      plate.at(i / 2, () => plate.path('route', dashes(half, quarter * 0.6, quarter * 0.4))),
    )
    /** To Egypt when it is named, and on to Libya. */
    const toEgypt = plate.when(11 / 21, 11 / 15)
    const toLibya = plate.when(14 / 21, 13 / 15)
    cut(smooth([from(istanbul, at([28.3, 40.5])), ...toDerna.map(at)], 10), 4).forEach((piece, i) =>
      plate.at(1 + /** @type {number} */ ([toEgypt / 2, toEgypt * 0.75, toEgypt, toLibya][i]), () =>
        plate.path('route', dashes(piece, ON, OFF, i === 0 ? 4 : OFF / 2)),
      ),
    )
    cut(smooth([from(istanbul, at([28.1, 41.3])), ...toGumulcine.map(at)], 10), 3).forEach((piece, i) =>
      plate.at(3.25 + i / 4, () => plate.path('route', dashes(piece, ON * 0.8, OFF * 0.8, i === 0 ? 3 : OFF * 0.4))),
    )

    plate.text('caption halo', istanbul[0] + 48, istanbul[1] - 26, plate.words('Istanbul', 'İstanbul'))
    const derna = at(places.derna)
    plate.at(1 + toEgypt, () => plate.text('label halo', at([30.6, 30])[0], 896, plate.words('Egypt', 'Mısır')))
    plate.at(1 + toLibya, () => {
      plate.path('lamp', disc(derna[0], derna[1], 10))
      plate.text('caption halo', derna[0] - 22, derna[1] + 52, plate.words('Derna', 'Derne'), 'end')
      plate.text('label halo', derna[0] - 22, derna[1] + 92, plate.words('autumn 1911', '1911 sonbaharı'), 'end')
    })
    const gumulcine = at(places.gumulcine)
    plate.at(4, () => {
      plate.path('lamp', disc(gumulcine[0], gumulcine[1], 10))
      plate.text('caption halo', gumulcine[0] - 26, gumulcine[1] - 60, 'Gümülcine', 'end', { lang: 'tr' })
    })
    plate.at(4, () =>
      plate.text('label halo', gumulcine[0] - 26, gumulcine[1] - 20, plate.words('August 1913', 'Ağustos 1913'), 'end'),
    )
    plate.text('label note halo', 1150, 900, plate.words('Routes are schematic', 'Yollar şematiktir'), 'end')
  },
}

/** The point of the circle that lies towards `p`. @param {Point} centre @param {Point} p @returns {Point} */
function from(centre, p) {
  const length = Math.hypot(p[0] - centre[0], p[1] - centre[1])
  return [centre[0] + ((p[0] - centre[0]) / length) * RING, centre[1] + ((p[1] - centre[1]) / length) * RING]
}
