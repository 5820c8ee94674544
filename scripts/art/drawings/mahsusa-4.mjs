// @ts-check
/** 1915: the lamp line stops; five paper-white roads thin to nothing before Der Zor. Solid: the deportation is not in dispute. */
import { geoConicConformal } from 'd3-geo'
import { disc } from '../lib/format.mjs'
import { pinned, seaAndShore } from '../lib/map.mjs'
import { places } from '../lib/places.mjs'
import { thinningRoad, towns } from '../lib/roads.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const projection = pinned(
  geoConicConformal().parallels([34, 42]).rotate([-38, 0]).center([0, 38]).scale(6600),
  places.derZor,
  [660, 826],
)
/** @param {Point} place @returns {Point} */
const at = (place) => /** @type {Point} */ (projection(place))

/** The sentence with which a road comes: from the second on, in which the deportation is told. @type {Record<string, number>} */
const sentences = { Erzurum: 1, Trabzon: 1, Sivas: 2, Harput: 2, Diyarbakır: 3 }

/** @type {Record<string, { bend: number, label: [number, number, 'start' | 'end'] }>} */
const roads = {
  Erzurum: { bend: 0.16, label: [26, 12, 'start'] },
  Trabzon: { bend: 0.1, label: [26, 44, 'start'] },
  Sivas: { bend: 0.27, label: [-26, 10, 'end'] },
  Harput: { bend: -0.05, label: [-22, 6, 'end'] },
  Diyarbakır: { bend: 0.07, label: [28, 12, 'start'] },
}

/** @type {import('../registry.mjs').Drawing} */
export const mahsusa4 = {
  name: 'mahsusa-4',
  hasWords: true,
  draw(plate) {
    plate.keepSilent()
    seaAndShore(plate, projection, { detail: '10m', levels: [5, 11, 18, 26, 35], onLand: places.ankara })
    plate.enter(96)
    const derZor = at(places.derZor)
    for (const { name, place } of towns) {
      const { bend, label } = /** @type {{ bend: number, label: [number, number, 'start' | 'end'] }} */ (roads[name])
      const [x, y] = at(place)
      plate.at(/** @type {number} */ (sentences[name]), () => {
        plate.path('road', thinningRoad([x, y], derZor, bend, 15) + disc(x, y, 10))
        plate.text('caption halo', x + label[0], y + label[1], name, label[2], { lang: 'tr' })
      })
    }
    plate.text('caption halo', derZor[0], derZor[1] + 62, 'Der Zor', 'middle', { lang: 'tr' })
    plate.text('label halo', 1150, derZor[1] + 62, plate.words('Directions are schematic', 'Yönler şematiktir'), 'end')
    plate.leave()
  },
}
