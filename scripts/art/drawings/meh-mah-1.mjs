// @ts-check
/** The order: a typed sheet, and on the dark map the centre and five branches light one after the other. */
import { DATUM, disc, polyline } from '../lib/format.mjs'
import { anatolia, branches, onMap } from '../lib/anatolia.mjs'
import { seaAndShore } from '../lib/map.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { places } from '../lib/places.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

/** The map hangs lower than in the key image, so that Ankara lies on the datum. */
const ankaraAt = onMap(places.ankara)
const LOWER = DATUM - ankaraAt[1]
/** @param {Point} p @returns {Point} */
const at = (p) => [onMap(p)[0], onMap(p)[1] + LOWER]

const page = sheet({ x: 812, y: 184, width: 306, height: 318, turn: 2 })

/** Where in the last sentence each branch is named. */
const branchSaid = /** @type {const} */ ([
  [11 / 17, 5 / 11],
  [12 / 17, 6 / 11],
  [13 / 17, 7 / 11],
  [14 / 17, 8 / 11],
  [16 / 17, 10 / 11],
])

/** @type {Record<string, [number, number, 'start' | 'middle' | 'end']>} */
const labels = {
  İstanbul: [-6, -34, 'middle'],
  İzmir: [22, 54, 'middle'],
  Adana: [0, 56, 'middle'],
  Diyarbakır: [0, 54, 'middle'],
  Kars: [-2, 54, 'middle'],
}

/** @type {import('../registry.mjs').Drawing} */
export const mehMah1 = {
  name: 'meh-mah-1',
  hasWords: true,
  draw(plate) {
    const random = seeded(10152)
    const projection = anatolia
    const [tx, ty] = projection.translate()
    projection.translate([tx, ty + LOWER])
    const sea = { levels: [3, 6.5, 10.5, 15, 20], onLand: places.ankara, gapPx: 2.4, strength: 0.8 }
    seaAndShore(plate, projection, { detail: '10m', ...sea })
    projection.translate([tx, ty])
    const ankara = at(places.ankara)

    plate.enter(86)

    branches.forEach(({ name, en, place }, i) => {
      const said = /** @type {readonly [number, number]} */ (branchSaid[i])
      const pin = at(place)
      plate.at(3 + plate.when(said[0], said[1]), () => {
        plate.path('line-thin', polyline([ankara, pin]))
        plate.path('lamp', disc(pin[0], pin[1], 12))
        const [dx, dy, anchor] = /** @type {[number, number, 'start']} */ (labels[name])
        plate.text('label halo', pin[0] + dx, pin[1] + dy, plate.words(en, name), anchor)
      })
    })
    plate.at(3 + plate.when(6 / 17, 3 / 11), () => {
      plate.stop(ankara[0], ankara[1], 17)
      plate.path('lamp', disc(ankara[0], ankara[1], 8))
      plate.text('caption halo', ankara[0] + 6, ankara[1] - 36, 'Ankara', 'start', { lang: 'tr' })
    })
    plate.leave()

    plate.path('sheet', page.d)
    plate.at(0, () => {
      const number = page.at(30, 58)
      plate.text('label on-sheet', number[0], number[1], plate.words('No. 10152', 'No: 10152'), 'start', {
        transform: turned(number, page.turn),
      })
      plate.path('pencil-faint', polyline([page.at(30, 76), page.at(276, 76)]))
      const day = page.at(276, 116)
      plate.text('label on-sheet', day[0], day[1], plate.words('6 Jan 1926', '6.1.1926'), 'end', {
        transform: turned(day, page.turn),
      })
    })
    for (let i = 0; i < 5; i++)
      plate.at(i === 0 ? plate.when(8 / 10, 6 / 10) : 1 + (i - 1) / 4, () =>
        plate.path(
          'writing',
          wordBars(page.at(30 + (i === 0 ? 36 : 0), 152 + i * 26), page.at(i === 4 ? 168 : 276, 152 + i * 26), random, {
            word: [16, 54],
            gap: 9,
          }),
        ),
      )
  },
}
