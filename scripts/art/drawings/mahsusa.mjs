// @ts-check
/** Key image: routes from Istanbul to the fronts, broken where the body had no name yet; and in white, in the east, the roads of 1915. */
import { geoConicConformal } from 'd3-geo'
import { DATUM, disc, quadratic } from '../lib/format.mjs'
import { alongQuadratic, bow, dashes } from '../lib/geometry.mjs'
import { pinned, seaAndShore } from '../lib/map.mjs'
import { places } from '../lib/places.mjs'
import { thinningRoad, towns } from '../lib/roads.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const projection = pinned(
  geoConicConformal().parallels([30, 48]).rotate([-30, 0]).center([0, 38]).scale(1850),
  places.istanbul,
  [548, DATUM],
)
/** @param {Point} place @returns {Point} */
const at = (place) => /** @type {Point} */ (projection(place))

/** In the order of the narration: Libya, Thrace, then the world war. */
const routes = /** @type {const} */ ([
  { isEarlier: true, place: places.tripoli, bend: 0.22, en: 'Tripoli', tr: 'Trablusgarp', label: [0, 44, 'middle'] },
  { isEarlier: true, place: places.benghazi, bend: 0.16 },
  { isEarlier: true, place: places.derna, bend: 0.1, en: 'Derna', tr: 'Derne', label: [0, 44, 'middle'] },
  { isEarlier: true, place: places.gumulcine, bend: -0.3 },
  { place: places.berlin, bend: -0.18, en: 'Berlin', tr: 'Berlin', label: [22, 36, 'start'] },
  { place: places.erzurum, bend: -0.12 },
  { place: places.sarikamis, bend: -0.16, en: 'Sarıkamış', tr: 'Sarıkamış', label: [18, 2, 'start'] },
  { place: places.suez, bend: 0.1, en: 'Suez', tr: 'Süveyş', label: [-16, 34, 'end'] },
  { place: places.basra, bend: -0.16, en: 'Basra', tr: 'Basra', label: [-6, 46, 'end'] },
  { place: places.khaybar, bend: 0.06, en: 'Khaybar', tr: 'Hayber', label: [18, -4, 'start'] },
])
const bends = [0.2, 0.07, -0.12, -0.03, 0.1]

/** @type {import('../registry.mjs').Drawing} */
export const mahsusa = {
  name: 'mahsusa',
  hasWords: true,
  draw(plate) {
    seaAndShore(plate, projection, { levels: [2, 4.5, 7.5, 11, 15, 19.5], onLand: places.ankara })

    const istanbul = at(places.istanbul)
    routes.forEach((route, i) => {
      const to = at(route.place)
      plate.step(i + 1, () => {
        const by = bow(istanbul, to, route.bend)
        const way = 'isEarlier' in route ? dashes(alongQuadratic(istanbul, by, to, 40), 11, 9, 6) : undefined
        plate.path('line-thin', way ?? quadratic(istanbul, by, to))
        plate.path('lamp', disc(to[0], to[1], 6))
      })
    })
    const derZor = at(places.derZor)
    towns.forEach(({ place }, i) => {
      const from = at(place)
      plate.step(11, () =>
        plate.path(
          'road',
          thinningRoad(from, derZor, /** @type {number} */ (bends[i]), 5.2) + disc(from[0], from[1], 4.5),
        ),
      )
    })
    plate.enter(istanbul[0])
    plate.stop(istanbul[0], istanbul[1], 13)
    plate.path('lamp', disc(istanbul[0], istanbul[1], 6))
    plate.leave()

    routes.forEach((route, i) => {
      if (!('label' in route)) return
      const [x, y] = at(route.place)
      plate.step(i + 1, () =>
        plate.text(
          'label halo',
          x + route.label[0],
          y + route.label[1],
          plate.words(route.en, route.tr),
          route.label[2],
        ),
      )
    })
    plate.text('caption halo', istanbul[0] + 22, istanbul[1] - 34, plate.words('Istanbul', 'İstanbul'))
    plate.step(11, () => {
      plate.text('label halo', derZor[0] - 34, derZor[1] + 44, 'Der Zor', 'middle', { lang: 'tr' })
      plate.text('caption halo', derZor[0] - 34, derZor[1] + 90, '1915', 'middle')
    })
    plate.text(
      'label note halo',
      60,
      862,
      plate.words('Broken lines: before November 1913', 'Kesik çizgiler: Kasım 1913 öncesi'),
    )
    plate.text('label note halo', 60, 900, plate.words('Routes are schematic', 'Yollar şematiktir'))
  },
}
