// @ts-check
/** Threads from five cities: a map on which bearing and distance from Yıldız are true. */
import { geoAzimuthalEquidistant } from 'd3-geo'
import { DATUM, disc, polyline, quadratic, segment } from '../lib/format.mjs'
import { alongQuadratic, between, bow } from '../lib/geometry.mjs'
import { seaAndShore } from '../lib/map.mjs'
import { places } from '../lib/places.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const HOME = /** @type {Point} */ ([596, DATUM])
const KM = 0.224
const projection = geoAzimuthalEquidistant()
  .rotate([-places.yildiz[0], -places.yildiz[1]])
  .scale(6371 * KM)
  .translate(HOME)
/** @param {Point} place @returns {Point} */
const at = (place) => /** @type {Point} */ (projection(place))

/** In the order of the narration; `said`: the part of its sentence. */
const cities = /** @type {const} */ ([
  { en: 'Paris', tr: 'Paris', said: [10 / 16, 3 / 11], place: places.paris, label: [-20, 26, 'end'] },
  { en: 'London', tr: 'Londra', said: [11 / 16, 4 / 11], place: places.london, label: [-6, -26, 'start'] },
  { en: 'Rome', tr: 'Roma', said: [12 / 16, 5 / 11], place: places.rome, label: [-24, 22, 'end'] },
  { en: 'Geneva', tr: 'Cenevre', said: [13 / 16, 6 / 11], place: places.geneva, label: [-22, 26, 'end'] },
  { en: 'Brussels', tr: 'Brüksel', said: [15 / 16, 8 / 11], place: places.brussels, label: [24, 2, 'start'] },
])
const STRANDS = 7
const AT_HOME = 84

/** @type {import('../registry.mjs').Drawing} */
export const yildiz2 = {
  name: 'yildiz-2',
  hasWords: true,
  draw(plate) {
    const random = seeded(5)
    seaAndShore(plate, projection, {
      levels: [2.2, 5, 8.5, 12.5, 17],
      onLand: places.ankara,
      strength: 0.72,
    })

    /** Those at home: some paid (filled), some not (hollow). How many of each is not known. */
    const rings = Array.from({ length: 4 }, () => ({ rays: '', paid: '', unpaid: '' }))
    for (let i = 0; i < AT_HOME; i++) {
      const a = (i / AT_HOME) * 2 * Math.PI + random.jitter(0.06)
      const length = 62 + Math.pow(random.next(), 1.3) * 96
      const isPaid = random.next() < 0.5
      /** The line comes in from the left; the right stays open. */
      if (Math.abs(a - Math.PI) < 0.06) continue
      const [dx, dy] = [Math.cos(a), Math.sin(a)]
      const end = /** @type {Point} */ ([HOME[0] + dx * length, HOME[1] + dy * length])
      const ring = /** @type {(typeof rings)[number]} */ (rings[i % 4])
      const short = isPaid ? 0 : 4.6
      ring.rays += segment(HOME[0] + dx * 30, HOME[1] + dy * 30, end[0] - dx * short, end[1] - dy * short)
      if (isPaid) ring.paid += disc(end[0], end[1], 3.6)
      else ring.unpaid += disc(end[0], end[1], 4.4)
    }
    const when = [0, 0.5, 2, 3]
    rings.forEach(({ rays, paid, unpaid }, i) =>
      plate.at(/** @type {number} */ (when[i]), () => {
        plate.path('ray', rays)
        plate.path('ray-dot', paid)
        plate.path('sender', unpaid)
      }),
    )

    cities.forEach(({ place, said }) => {
      const city = at(place)
      const named = 1 + plate.when(said[0], said[1])
      const strands = Array.from({ length: STRANDS }, (_, k) => {
        const from = /** @type {Point} */ ([city[0] + random.jitter(14), city[1] + random.jitter(14)])
        return k === 0 ? polyline([city, HOME]) : quadratic(from, bow(from, HOME, random.jitter(0.09)), HOME)
      })
      plate.at(named, () => plate.path('figure-line', strands[0] ?? ''))
      for (const more of [1, 2, 3])
        plate.at(1.5 + more / 2, () => plate.path('ray-strong', strands.slice(more * 2 - 1, more * 2 + 1).join('')))
      /** Reports on their way. */
      const beads = [0.2, 0.34, 0.47, 0.61, 0.73].map((t) => {
        const p = between(city, HOME, t + random.jitter(0.08))
        const side = /** @type {Point} */ (alongQuadratic(city, bow(city, HOME, random.jitter(0.05)), HOME, 10)[5])
        const middle = between(city, HOME, 0.5)
        return disc(p[0] + (side[0] - middle[0]) * 0.5, p[1] + (side[1] - middle[1]) * 0.5, 3.4)
      })
      plate.at(2, () => plate.path('ray-dot', beads.slice(0, 3).join('')))
      plate.at(3, () => plate.path('ray-dot', beads.slice(3).join('')))
    })
    plate.enter(HOME[0] - 30)
    plate.stop(HOME[0], HOME[1], 30)
    plate.leave()
    cities.forEach(({ en, tr, said, place, label }) => {
      const [x, y] = at(place)
      plate.at(1 + plate.when(said[0], said[1]), () => {
        plate.path('figure', disc(x, y, 8))
        plate.text('caption halo', x + label[0], y + label[1], plate.words(en, tr), label[2])
      })
    })
    plate.text('caption halo', HOME[0] + 172, HOME[1] + 76, plate.words('Istanbul', 'İstanbul'))
    plate.at(0, () => {
      plate.path('figure legend', disc(70, 800, 7))
      plate.path('figure-line legend', disc(70, 842, 7))
      plate.text('label note halo', 94, 809, plate.words('paid', 'ücretli'))
      plate.text('label note halo', 94, 851, plate.words('unpaid', 'ücretsiz'))
    })
    plate.text(
      'label note halo',
      60,
      900,
      plate.words('True bearing and distance from Yıldız', 'Yıldız’dan gerçek yön ve uzaklık'),
    )
  },
}
