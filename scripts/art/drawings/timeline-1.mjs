// @ts-check
/** Three index cards on the line. Their edges say how sure we are: full, thin, broken. */
import { DATUM, WIDTH } from '../lib/format.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

const [WIDE, HIGH] = [322, 470]
const MIDDLE = DATUM + 34

/** @typedef {{ x: number, turn: number, rim: string, year: string, day: [en: string, tr: string], what: [en: string[], tr: string[]], means: [en: string, tr: string] }} Card */

/** @type {readonly Card[]} */
const cards = [
  {
    x: 216,
    turn: -1.2,
    rim: 'line',
    year: '1920',
    day: ['16 March', '16 Mart'],
    what: [
      ['Istanbul', 'occupied'],
      ['İstanbul’un', 'işgali'],
    ],
    means: ['documented', 'belgelenmiş'],
  },
  {
    x: 600,
    turn: 0.9,
    rim: 'line-thin',
    year: '1908',
    day: ['29 July', '29 Temmuz'],
    what: [
      ['The network', 'is closed'],
      ['Ağ', 'kapatıldı'],
    ],
    means: ['one source', 'tek kaynak'],
  },
  {
    x: 984,
    turn: -0.6,
    rim: 'disputed',
    year: '1913',
    day: ['November', 'Kasım'],
    what: [
      ['Teşkilât-ı', 'Mahsusa'],
      ['Teşkilât-ı', 'Mahsusa'],
    ],
    means: ['disputed', 'tartışmalı'],
  },
]

/** @type {import('../registry.mjs').Drawing} */
export const timeline1 = {
  name: 'timeline-1',
  hasWords: true,
  draw(plate) {
    plate.enter(WIDTH)
    cards.forEach(({ x, turn, rim, year, day, what, means }, i) => {
      const card = sheet({ x, y: MIDDLE, width: WIDE, height: HIGH, turn })
      /** A card without an edge, until the narration says what its edge means. */
      plate.at(0, () => {
        plate.path('figure-gap', card.d)
        plate.path('gap', card.d)
      })
      /** @param {string} classes @param {number} v @param {string} words */
      const write = (classes, v, words) => {
        const at = card.at(38, v)
        plate.text(classes, at[0], at[1], words, 'start', { transform: turned(at, turn) })
      }
      plate.at(i + 2, () => {
        plate.path('line-bed', card.d)
        plate.path(rim, card.d)
        plate.text('caption', x, MIDDLE + HIGH / 2 + 76, plate.words(...means), 'middle')
      })
      plate.at(1, () => {
        write('caption date', 104, year)
        write('caption', 164, plate.words(...day))
      })
      plate.at([5, 3, 6][i] ?? 0, () =>
        what[0].forEach((en, line) => write('label', 372 + line * 42, plate.words(en, what[1][line] ?? ''))),
      )
    })
    plate.at(6.6, () =>
      plate.text(
        'label note',
        984,
        MIDDLE + HIGH / 2 + 124,
        plate.words('the day: 13, 17 or 30?', 'günü: 13, 17 ya da 30?'),
        'middle',
      ),
    )
  },
}
