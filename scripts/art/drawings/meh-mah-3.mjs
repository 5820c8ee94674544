// @ts-check
/** Three dated sheets lie on one another; the lamp stands over the third. */
import { polyline } from '../lib/format.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { hangingLamp } from '../shapes/lamp.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

/** @type {import('../registry.mjs').Drawing} */
export const mehMah3 = {
  name: 'meh-mah-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(1927)
    const sheets = [
      {
        page: sheet({ x: 336, y: 262, width: 520, height: 380, turn: -1.6 }),
        date: plate.words('6 Jan 1926', '6.1.1926'),
        what: plate.words('ordered', 'emir'),
        laid: 1,
        written: 1 + plate.when(2 / 21, 3 / 22),
      },
      {
        page: sheet({ x: 460, y: 436, width: 540, height: 380, turn: 0.9 }),
        date: plate.words('19 Dec 1926', '19.12.1926'),
        what: plate.words('official', 'resmî'),
        laid: 1 + plate.when(5 / 21, 6 / 22),
        /** Of this decree MİT’s history tells. */
        written: 3,
      },
    ]
    const lit = sheet({ x: 784, y: 650, width: 640, height: 480, turn: -0.7 })
    /** @param {import('../shapes/sheet.mjs').Sheet} page @param {string} classes @param {number} u @param {number} v @param {string} words @param {'start' | 'end'} [anchor] */
    const write = (page, classes, u, v, words, anchor) => {
      const at = page.at(u, v)
      plate.text(classes, at[0], at[1], words, anchor, { transform: turned(at, page.turn) })
    }
    /** @param {import('../shapes/sheet.mjs').Sheet} page @param {number} from @param {number} to @param {number} v */
    const bars = (page, from, to, v) => wordBars(page.at(from, v), page.at(to, v), random, { word: [24, 92], gap: 13 })

    plate.enter(80)
    plate.leave(1100)
    sheets.forEach(({ page, date, what, laid, written }, i) => {
      plate.path('sheet-unlit', page.d)
      plate.at(laid, () => {
        write(page, 'caption date', 36, 84, date)
        write(page, 'label', page.width - 36, 82, what, 'end')
      })
      plate.at(written, () =>
        plate.path('writing-unlit', bars(page, 36 + (i ? 0 : 40), page.width - (i ? 130 : 38), 122)),
      )
    })
    plate.path('sheet-unlit', lit.d)
    plate.at(1 + plate.when(10 / 21, 11 / 22), () => {
      plate.path('sheet', lit.d)
      write(lit, 'caption date on-sheet', 36, 84, plate.words('6 Jan 1927', '6.1.1927'))
      write(lit, 'label on-sheet', lit.width - 36, 82, plate.words('at work', 'iş başında'), 'end')
      plate.path('fold', polyline([lit.at(36, 122), lit.at(lit.width - 36, 122)]))
      for (let row = 0; row < 4; row++)
        plate.path('writing', bars(lit, row === 0 ? 80 : 36, row === 3 ? 330 : lit.width - 40, 176 + row * 40))
    })
    plate.at(1 + plate.when(18 / 21, 16 / 22), () => {
      hangingLamp(plate, 920, 258, 1.24)
      write(lit, 'label on-sheet', 36, 372, plate.words('MİT counts from this day', 'MİT kuruluşunu bu günden sayar'))
    })
    plate.at(2, () =>
      write(lit, 'label on-sheet', 36, 420, plate.words('centenary: 6 Jan 2027', 'yüzüncü yıl: 6.1.2027')),
    )
  },
}
