// @ts-check
/** From Nairobi to Türkiye, on a map laid on its side, so that the way is the line itself; its second half is dotted. */
import { geoAzimuthalEquidistant } from 'd3-geo'
import { DATUM, disc, segment } from '../lib/format.mjs'
import { pinned, seaAndShore } from '../lib/map.mjs'
import { places } from '../lib/places.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const NAIROBI = /** @type {Point} */ ([164, DATUM])
const END = 1010
const PIECES = 6

const projection = geoAzimuthalEquidistant().rotate([-35, -19.5]).scale(1160).angle(-90)
/** Turned so far that both ends lie on the datum. */
const slopeAt = (/** @type {number} */ angle) => {
  pinned(projection.angle(angle), places.nairobi, NAIROBI)
  return Number(projection(places.ankara)?.[1]) - DATUM
}
let [low, high] = [-110, -70]
for (let i = 0; i < 40; i++) {
  const middle = (low + high) / 2
  if (Math.sign(slopeAt(middle)) === Math.sign(slopeAt(low))) low = middle
  else high = middle
}
slopeAt(Math.round(low * 100) / 100)

/** @type {import('../registry.mjs').Drawing} */
export const law5 = {
  name: 'law-5',
  hasWords: true,
  draw(plate) {
    seaAndShore(plate, projection, { levels: [2.4, 5.6, 9.5, 14, 19], onLand: places.nairobi })
    const half = (NAIROBI[0] + END) / 2
    plate.enter(NAIROBI[0])
    const piece = (half - NAIROBI[0]) / PIECES
    for (let i = 0; i < PIECES; i++)
      plate.at(1.5 + (i * 1.5) / PIECES, () =>
        plate.path('line', segment(NAIROBI[0] + piece * i, DATUM, NAIROBI[0] + piece * (i + 1), DATUM)),
      )
    for (let i = 0; i < 3; i++) {
      const [from, to] = [half + 17 + ((END - half) * i) / 3, half + ((END - half) * (i + 1)) / 3]
      plate.at(3 + i / 3, () => plate.path('line-dotted', segment(from, DATUM, to, DATUM)))
    }
    plate.at(plate.when(11 / 12, 6 / 8), () => {
      plate.stop(NAIROBI[0], NAIROBI[1], 17)
      plate.path('lamp', disc(NAIROBI[0], NAIROBI[1], 8))
      plate.text('caption halo', NAIROBI[0] - 6, DATUM - 42, 'Nairobi', 'start', { lang: 'en' })
    })
    plate.at(1, () =>
      plate.text('label halo', NAIROBI[0] - 6, DATUM + 66, plate.words('15–16 Feb 1999', '15–16.2.1999')),
    )
    plate.leave(END + 17)
    plate.stop(END, DATUM, 17)
    plate.text('caption halo', END - 6, DATUM - 42, 'Türkiye', 'start', { lang: 'tr' })
    plate.text('label note halo', 60, 868, plate.words('North is to the right', 'Kuzey sağdadır'))
    plate.text('label note halo', 60, 904, plate.words('The way is schematic', 'Yol şematiktir'))
  },
}
