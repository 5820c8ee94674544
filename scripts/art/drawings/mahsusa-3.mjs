// @ts-check
/** Four lines leave Istanbul; none of them closes: each thins into dashes and is gone. */
import { geoConicConformal } from 'd3-geo'
import { DATUM, disc, polyline } from '../lib/format.mjs'
import { alongQuadratic, bow, lengthOf, stretch } from '../lib/geometry.mjs'
import { pinned, seaAndShore } from '../lib/map.mjs'
import { places } from '../lib/places.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const projection = pinned(
  geoConicConformal().parallels([30, 48]).rotate([-30, 0]).center([0, 38]).scale(1800),
  places.istanbul,
  [486, DATUM],
)
/** @param {Point} place @returns {Point} */
const at = (place) => /** @type {Point} */ (projection(place))

/** In the order of the narration, a sentence each. */
const lines = /** @type {const} */ ([
  { place: places.arish, bend: 0.1, en: 'Sinai', tr: 'Sina', label: [-30, 58, 'middle'] },
  { place: places.sarikamis, bend: -0.16, en: 'Sarıkamış', tr: 'Sarıkamış', label: [22, 14, 'start'] },
  { place: places.berlin, bend: -0.16, en: 'Berlin', tr: 'Berlin', label: [-30, 36, 'end'] },
  { place: places.shuaybe, bend: -0.12, en: 'Şuaybe', tr: 'Şuaybe', label: [10, 54, 'end'] },
])
/** How a line ends: dashes and the gaps before them, in px. */
const ending = /** @type {const} */ ([
  [12, 26],
  [13, 16],
  [14, 8],
  [15, 3],
])
const OPEN = ending.reduce((sum, [gap, dash]) => sum + gap + dash, 0)

/** @type {import('../registry.mjs').Drawing} */
export const mahsusa3 = {
  name: 'mahsusa-3',
  hasWords: true,
  draw(plate) {
    seaAndShore(plate, projection, { levels: [2, 4.5, 7.5, 11, 15, 19.5], onLand: places.ankara })
    const istanbul = at(places.istanbul)
    lines.forEach(({ place, bend, en, tr, label }, i) => {
      const sentence = i + 1
      const to = at(place)
      const way = alongQuadratic(istanbul, bow(istanbul, to, bend), to, 48)
      const whole = lengthOf(way)
      const solid = whole - OPEN
      for (const [from, until] of /** @type {const} */ ([
        [0, 0.5],
        [0.5, 1],
      ]))
        plate.at(sentence + from / 2, () => plate.path('line', polyline(stretch(way, solid * from, solid * until))))
      plate.at(sentence + 0.5, () => {
        plate.text('caption halo', to[0] + label[0], to[1] + label[1], plate.words(en, tr), label[2])
      })
      let done = solid
      ending.forEach(([gap, dash], n) => {
        /** The last line goes out with the man who held it. */
        plate.at(i === 3 ? 5 + n / 4 : sentence + 0.5, () =>
          plate.path('line', polyline(stretch(way, done + gap, done + gap + dash))),
        )
        done += gap + dash
      })
    })
    plate.enter(istanbul[0])
    plate.stop(istanbul[0], istanbul[1], 17)
    plate.path('lamp', disc(istanbul[0], istanbul[1], 8))
    plate.leave()
    plate.text('caption halo', istanbul[0] - 30, istanbul[1] + 56, plate.words('Istanbul', 'İstanbul'), 'end')
    plate.text('label note halo', 60, 900, plate.words('Routes are schematic', 'Yollar şematiktir'))
  },
}
