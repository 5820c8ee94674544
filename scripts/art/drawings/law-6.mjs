// @ts-check
/** Two dated sheets, ten days apart on the line; further back on it, a point from which a plumb line hangs. */
import { DATUM, polyline, segment } from '../lib/format.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

const DAYS = 10
const ULUDERE = 76
const ROWS = 6

/** @type {import('../registry.mjs').Drawing} */
export const law6 = {
  name: 'law-6',
  hasWords: true,
  draw(plate) {
    const random = seeded(2012)
    const pages = [
      {
        page: sheet({ x: 366, y: 436, width: 408, height: 610, turn: -0.9 }),
        date: plate.words('7 Feb 2012', '7.2.2012'),
        what: plate.words('summons', 'ifade çağrısı'),
        laid: 0,
        said: plate.when(4 / 8, 5 / 7),
      },
      {
        page: sheet({ x: 910, y: 468, width: 408, height: 610, turn: 0.7 }),
        date: plate.words('17 Feb 2012', '17.2.2012'),
        what: plate.words('permission needed', 'izin şartı'),
        laid: 2 + plate.when(3 / 13, 3 / 10),
        said: 2 + plate.when(12 / 13, 8 / 10),
      },
    ]
    const [first, second] = pages.map(({ page }) => page)
    if (!first || !second) return
    const from = first.at(first.width, 300)[0]
    const to = second.at(0, 270)[0]
    plate.enter(first.at(0, 300)[0] + 4)
    plate.leave(Math.round(second.at(second.width, 270)[0]))
    pages.forEach(({ page, date, what, laid, said }) => {
      plate.at(laid, () => {
        plate.path('sheet', page.d)
        const at = page.at(34, 96)
        plate.text('caption date on-sheet', at[0], at[1], date, 'start', { transform: turned(at, page.turn) })
        plate.path('pencil-faint', polyline([page.at(34, 128), page.at(page.width - 34, 128)]))
      })
      for (const half of [0, 1])
        plate.at(half ? said : laid + 0.2, () => {
          let d = ''
          for (let row = half * 3; row < half * 3 + 3; row++)
            d += wordBars(
              page.at(34 + (row === 0 ? 40 : 0), 196 + row * 46),
              page.at(row === ROWS - 1 ? 190 : page.width - 36, 196 + row * 46),
              random,
              {
                word: [24, 86],
                gap: 13,
              },
            )
          plate.path('writing', d)
          if (half) {
            const at = page.at(34, 560)
            plate.text('label on-sheet', at[0], at[1], what, 'start', { transform: turned(at, page.turn) })
          }
        })
    })
    /** The days between. */
    for (let part = 0; part < 3; part++) {
      const [a, b] = [from + ((to - from) * part) / 3, from + ((to - from) * (part + 1)) / 3]
      plate.at(2 + part / 12, () => {
        plate.path('line', segment(a, DATUM, b, DATUM))
        let days = ''
        for (let day = 0; day <= DAYS; day++) {
          const x = from + 8 + ((to - from - 16) * day) / DAYS
          if (x >= a && x < b) days += segment(x, DATUM - 24, x, DATUM - 9)
        }
        plate.path('line-thin', days)
      })
    }
    plate.at(3, () => {
      plate.path('axis', segment(ULUDERE, DATUM + 24, ULUDERE, 830))
      plate.stop(ULUDERE, DATUM, 17)
    })
    plate.at(3 + plate.when(6 / 18, 4 / 14), () =>
      plate.text(
        'label',
        60,
        870,
        plate.words('28 Dec 2011, Uludere: 34 civilians killed', '28.12.2011, Uludere: 34 sivil öldürüldü'),
      ),
    )
    /** Not the deaths but what led to them is in dispute: the mark hangs on the plumb line. */
    plate.at(4, () => {
      plate.circle('disputed', ULUDERE, 640, 24)
      plate.text('label note', 60, 910, plate.words('whose intelligence: disputed', 'kimin istihbaratı: tartışmalı'))
    })
  },
}
