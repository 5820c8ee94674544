// @ts-check
/** One sheet: three names struck out, the fourth left standing. */
import { DATUM, polyline } from '../lib/format.mjs'
import { placer } from '../lib/geometry.mjs'
import { outline } from '../lib/outline.mjs'
import { strokePasses } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const page = sheet({ x: 572, y: 482, width: 956, height: 828, turn: -1.4 })
const MARGIN = 78

const rows = /** @type {const} */ ([
  { name: 'Hamza', en: '23 Sep 1920', tr: '23.9.1920' },
  { name: 'Mücâhid', en: '15 Dec 1920', tr: '15.12.1920' },
  { name: 'Muhârip', en: '23 Feb 1921', tr: '23.2.1921' },
  { name: 'Felâh', en: '31 Aug 1921', tr: '31.8.1921' },
])
/** Baseline of a row, from the top of the sheet. @param {number} row */
const baseline = (row) => 186 + row * 184

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
      rows
        .map((_, row) =>
          polyline([page.at(MARGIN - 20, baseline(row) + 46), page.at(page.width - 56, baseline(row) + 46)]),
        )
        .join(''),
    )

    const put = placer({ turn: page.turn })
    rows.forEach(({ name, en, tr }, row) => {
      const word = outline(name, 138)
      const origin = page.at(MARGIN, baseline(row))
      const isStruck = row < 3
      plate.step(row * 2 + 1, () => {
        plate.path(
          isStruck ? 'written-struck' : 'written',
          word.rings
            .map((ring) =>
              polyline(
                ring.map((p) => add(put(p), origin)),
                true,
              ),
            )
            .join(''),
        )
        const at = page.at(page.width - 60, baseline(row))
        plate.text('label on-sheet', at[0], at[1], plate.words(en, tr), 'end', { transform: turned(at, page.turn) })
      })
      if (isStruck)
        plate.step(row * 2 + 2, () =>
          plate.path(
            'pencil-line',
            strokePasses(
              page.at(MARGIN - 34, baseline(row) - 40),
              page.at(MARGIN + word.width + 40, baseline(row) - 52),
              random,
              { passes: 3, spread: 9, bend: 0.03 },
            ).join(''),
          ),
        )
    })
    plate.leave()
  },
}

/** @param {Point} a @param {Point} b @returns {Point} */
const add = (a, b) => [a[0] + b[0], a[1] + b[1]]
