// @ts-check
/** One sheet: three names struck out, the fourth underlined; below it the day on which it ended. */
import { DATUM, disc, polyline } from '../lib/format.mjs'
import { placer } from '../lib/geometry.mjs'
import { outline } from '../lib/outline.mjs'
import { strokePasses } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const page = sheet({ x: 572, y: 484, width: 956, height: 836, turn: -1.4 })
const MARGIN = 78

const rows = /** @type {const} */ ([
  { name: 'Hamza', en: '23 Sep 1920', tr: '23.9.1920', said: [10 / 18, 10 / 13] },
  { name: 'Mücâhid', en: '15 Dec 1920', tr: '15.12.1920', said: [14 / 15, 10 / 12] },
  { name: 'Muhârip', en: '23 Feb 1921', tr: '23.2.1921', said: [5 / 6, 2 / 5] },
  { name: 'Felâh', en: '31 Aug 1921', tr: '31.8.1921', said: [5 / 9, 7 / 8] },
])
/** Where a name is struck out: shortly before the next is said. */
const struck = /** @type {const} */ ([
  [10 / 15, 8 / 12],
  [1 / 6, 0],
  [0, 0],
])
/** Baseline of a row, from the top of the sheet. @param {number} row */
const baseline = (row) => 162 + row * 178

/** @type {import('../registry.mjs').Drawing} */
export const underground4 = {
  name: 'underground-4',
  hasWords: true,
  draw(plate) {
    const random = seeded(4)
    const edge = page.at(0, DATUM - page.at(0, 0)[1])
    plate.enter(edge[0] + 4)
    plate.path('sheet', page.d)
    plate.path(
      'fold',
      struck
        .map((_, row) =>
          polyline([page.at(MARGIN - 20, baseline(row) + 46), page.at(page.width - 56, baseline(row) + 46)]),
        )
        .join(''),
    )

    const put = placer({ turn: page.turn })
    rows.forEach(({ name, en, tr, said }, row) => {
      const word = outline(name, 138)
      const origin = page.at(MARGIN, baseline(row))
      const strike = struck[row]
      const letters = word.rings
        .map((ring) =>
          polyline(
            ring.map((p) => add(put(p), origin)),
            true,
          ),
        )
        .join('')
      plate.at(row + 1 + plate.when(said[0], said[1]), () => {
        plate.path('written', letters)
        const at = page.at(page.width - 60, baseline(row))
        plate.text('label on-sheet', at[0], at[1], plate.words(en, tr), 'end', { transform: turned(at, page.turn) })
      })
      if (!strike) return
      plate.at(row + 2 + plate.when(strike[0], strike[1]), () => {
        /** What is struck out pales. */
        plate.path('sheet', letters, { opacity: 0.5 })
        const [from, to] = [
          page.at(MARGIN - 34, baseline(row) - 40),
          page.at(MARGIN + word.width + 40, baseline(row) - 52),
        ]
        plate.path('pencil-line', strokePasses(from, to, random, { passes: 3, spread: 9, bend: 0.03 }).join(''))
      })
    })
    /** Felâh is underlined; the stroke stops on the day it closed. */
    const [start, stop] = [page.at(MARGIN - 20, baseline(3) + 44), page.at(page.width - 262, baseline(3) + 40)]
    plate.at(5, () =>
      plate.path('pencil-line', strokePasses(start, stop, random, { passes: 3, spread: 6, bend: 0.01 }).join('')),
    )
    plate.at(6, () => {
      plate.path('written', disc(stop[0], stop[1], 11))
      const at = page.at(page.width - 60, baseline(3) + 52)
      plate.text('label on-sheet', at[0], at[1], plate.words('4 Oct 1923', '4.10.1923'), 'end', {
        transform: turned(at, page.turn),
      })
    })
    plate.leave()
  },
}

/** @param {Point} a @param {Point} b @returns {Point} */
const add = (a, b) => [a[0] + b[0], a[1] + b[1]]
