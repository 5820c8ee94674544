// @ts-check
/** The gazette that printed the trials: columns of type, read from the right; some stay blank. */
import { DATUM, disc, polyline } from '../lib/format.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

const COLUMNS = 5
/** Where in the narration each column begins, from the right. */
const BEGINS = [0, 1, 2, 2, 3]
const [WIDTH, GUTTER, MARGIN] = [136, 22, 38]
const [TOP, ROWS, PITCH] = [150, 25, 22]
/** Rows that stayed empty, by column from the right. @type {readonly (readonly [from: number, to: number])[]} */
const blank = [
  [99, 99],
  [14, 99],
  [0, 99],
  [99, 99],
  [5, 19],
]
const AMNESTY = 1016

/** @type {import('../registry.mjs').Drawing} */
export const mahsusa6 = {
  name: 'mahsusa-6',
  hasWords: true,
  draw(plate) {
    const random = seeded(1919)
    const width = COLUMNS * WIDTH + (COLUMNS - 1) * GUTTER + 2 * MARGIN
    const page = sheet({ x: 508, y: 506, width, height: 734, turn: 0.7 })
    const under = sheet({ x: 526, y: 492, width, height: 734, turn: 2.2 })
    plate.path('sheet-back', under.d, { opacity: 0.5 })
    plate.enter(page.at(0, 300)[0] + 4)
    plate.path('sheet', page.d)
    plate.path('pencil', polyline([page.at(MARGIN, 98), page.at(width - MARGIN, 98)]))
    plate.path('pencil-faint', polyline([page.at(MARGIN, 106), page.at(width - MARGIN, 106)]))
    let rules = ''
    for (let c = 1; c < COLUMNS; c++) {
      const x = MARGIN + c * (WIDTH + GUTTER) - GUTTER / 2
      rules += polyline([page.at(x, TOP - 18), page.at(x, TOP + ROWS * PITCH - 8)])
    }
    plate.path('pencil-faint', rules)

    /** Two steps a column; then the name, the day of the amnesty. */
    for (let c = 0; c < COLUMNS; c++) {
      const right = width - MARGIN - c * (WIDTH + GUTTER)
      const [from, to] = /** @type {readonly [number, number]} */ (blank[c])
      for (const half of [0, 1]) {
        let d = ''
        for (let row = half ? 13 : 0; row < (half ? ROWS : 13); row++) {
          const isShort = row % 8 === 5 + (c % 3) - 1
          /** Drawn before it is left out, so that the rest does not depend on it. */
          const bars = wordBars(
            page.at(right - (row % 8 === 6 ? 20 : 0), TOP + row * PITCH),
            page.at(right - WIDTH + (isShort ? 62 : 0), TOP + row * PITCH),
            random,
            { word: [12, 44], gap: 8 },
          )
          if (row < from || row > to) d += bars
        }
        if (d) plate.at(/** @type {number} */ (BEGINS[c]) + half / 2, () => plate.path('print', d))
      }
    }
    const name = page.at(width / 2, 70)
    plate.at(3 + plate.when(13 / 15, 6 / 9), () =>
      plate.text('caption on-sheet', name[0], name[1], 'Takvim-i Vekayi', 'middle', {
        lang: 'tr',
        transform: turned(name, page.turn),
      }),
    )
    plate.at(4, () => {
      plate.path('line', `M${AMNESTY} ${DATUM}H1150`)
      plate.stop(AMNESTY, DATUM, 15)
      plate.path('lamp', disc(AMNESTY, DATUM, 7))
      plate.text('label', AMNESTY - 16, DATUM + 58, plate.words('amnesty', 'af'))
      plate.text('label', AMNESTY - 16, DATUM + 98, plate.words('31 Mar 1923', '31.3.1923'))
    })
    plate.leave()
    plate.text('label', page.at(0, 0)[0] + 2, 88, plate.words('Courts-martial, 1919–1920', 'Divanıharpler, 1919–1920'))
  },
}
