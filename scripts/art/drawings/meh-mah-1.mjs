// @ts-check
/** The order: a written sheet, and on the dark map the centre and five branches light one after the other. */
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

const page = sheet({ x: 812, y: 196, width: 306, height: 348, turn: 2 })

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
      const pin = at(place)
      plate.step(i + 8, () => {
        plate.path('line-thin', polyline([ankara, pin]))
        plate.path('lamp', disc(pin[0], pin[1], 12))
        const [dx, dy, anchor] = /** @type {[number, number, 'start']} */ (labels[name])
        plate.text('label halo', pin[0] + dx, pin[1] + dy, plate.words(en, name), anchor)
      })
    })
    plate.step(7, () => {
      plate.stop(ankara[0], ankara[1], 17)
      plate.path('lamp', disc(ankara[0], ankara[1], 8))
      plate.text('caption halo', ankara[0] + 6, ankara[1] - 36, 'Ankara', 'start', { lang: 'tr' })
    })
    plate.leave()

    plate.path('sheet', page.d)
    plate.step(1, () => {
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
      plate.step(i + 2, () =>
        plate.path(
          'writing',
          wordBars(page.at(30 + (i === 0 ? 36 : 0), 152 + i * 26), page.at(i === 4 ? 168 : 276, 152 + i * 26), random, {
            word: [16, 54],
            gap: 9,
          }),
        ),
      )
    plate.step(7, () =>
      plate.path(
        'pencil',
        polyline(
          Array.from({ length: 30 }, (_, i) =>
            page.at(170 + i * 3.4, 312 + Math.sin(i * 0.9) * (12 - i * 0.28) + (i % 5)),
          ),
        ),
      ),
    )
  },
}
