// @ts-check
/** Five cards on a dotted thread, as the page names them. Two others lie apart; and between the last two the thread is missing. */
import { DATUM, disc, polyline, segment } from '../lib/format.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [WIDE, HIGH] = [190, 300]
const cards = /** @type {const} */ ([
  {
    en: ['Branch II', ''],
    tr: ['İkinci', 'Şube'],
    dates: ['to 1918', '1918’e kadar'],
    said: [5 / 17, 2 / 16],
    x: 140,
    y: 8,
    turn: -1.6,
  },
  {
    en: ['Teşkilât-ı', 'Mahsusa'],
    tr: ['Teşkilât-ı', 'Mahsusa'],
    dates: ['1913 – 1918', '1913 – 1918'],
    said: [7 / 17, 4 / 16],
    x: 344,
    y: -12,
    turn: 1.2,
  },
  {
    en: ['Mim Mim', ''],
    tr: ['Mim Mim', ''],
    dates: ['1920 – 1923', '1920 – 1923'],
    said: [9 / 17, 6 / 16],
    x: 548,
    y: 12,
    turn: -0.8,
  },
  {
    en: ['Felâh', ''],
    tr: ['Felâh', ''],
    dates: ['1921 – 1923', '1921 – 1923'],
    said: [11 / 17, 9 / 16],
    x: 752,
    y: -6,
    turn: 1.5,
  },
  {
    en: ['National', 'Security'],
    tr: ['Millî', 'Emniyet'],
    dates: ['1926 – 1965', '1926 – 1965'],
    said: [14 / 17, 12 / 16],
    x: 1046,
    y: 6,
    turn: -1.1,
  },
])
const apart = /** @type {const} */ ([
  { en: 'Yıldız informers', tr: 'Yıldız hafiyeleri', said: [5 / 12, 2 / 10], x: 218, turn: -4, wide: 300 },
  { en: 'Karakol', tr: 'Karakol', said: [8 / 12, 5 / 10], x: 540, turn: 3, wide: 204 },
])
const GAP = 899

/** @type {import('../registry.mjs').Drawing} */
export const whoTheySay1 = {
  name: 'who-they-say-1',
  hasWords: true,
  draw(plate) {
    plate.enter(28)
    plate.leave()
    cards.forEach(({ en, tr, dates, said, x, y, turn }) =>
      plate.at(1 + plate.when(said[0], said[1]), () => {
        const card = sheet({ x, y: DATUM + y, width: WIDE, height: HIGH, turn })
        plate.path('hollow', card.d)
        /** Hollow, because it is one party’s account: a second outline inside the first. */
        plate.path(
          'ray-strong',
          polyline([card.at(9, 9), card.at(WIDE - 9, 9), card.at(WIDE - 9, HIGH - 9), card.at(9, HIGH - 9)], true),
        )
        plate.path('line-bed', segment(x - WIDE / 2 + 2, DATUM, x + WIDE / 2 - 2, DATUM))
        plate.path('figure-line', [-1, 1].map((side) => disc(x + side * (WIDE / 2 - 36), DATUM, 11)).join(''))
        /** @param {string} classes @param {number} v @param {string} words */
        const write = (classes, v, words) => {
          const at = card.at(22, v - y)
          plate.text(classes, at[0], at[1], words, 'start', { transform: turned(at, turn) })
        }
        for (const line of [0, 1])
          write(
            'label',
            62 + line * 38,
            plate.words(/** @type {string} */ (en[line]), /** @type {string} */ (tr[line])),
          )
        write('label note', 240, plate.words(dates[0], dates[1]))
      }),
    )
    plate.path('line-dotted', segment(44, DATUM, 1146, DATUM))
    plate.at(2, () => plate.text('caption', 62, 684, plate.words('The exhibit adds', 'Sergi ekler')))
    apart.forEach(({ en, tr, said, x, turn, wide }) =>
      plate.at(2 + plate.when(said[0], said[1]), () => {
        const card = sheet({ x, y: 782, width: wide, height: 96, turn })
        plate.path('gap', card.d)
        const at = card.at(wide / 2, 58)
        plate.text('label note', at[0], at[1], plate.words(en, tr), 'middle', { transform: turned(at, turn) })
      }),
    )
    plate.at(3, () => plate.circle('disputed', 446, DATUM, 22))
    plate.at(4, () => {
      plate.path('line-bed', segment(869, DATUM, 929, DATUM))
      plate.path('axis', segment(GAP, DATUM + 30, GAP, DATUM + 214))
    })
    plate.at(4, () =>
      plate.text(
        'label',
        GAP,
        DATUM + 256,
        plate.words('1923 – 26: no separate service', '1923 – 26: ayrı servis yok'),
        'middle',
      ),
    )
    plate.at(0, () => plate.text('caption', 62, 148, plate.words('The page names five', 'Sayfa beş yapı sayar')))
  },
}
