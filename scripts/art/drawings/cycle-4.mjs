// @ts-check
/** A signed record where the loop closes; the line goes out to the right, and the loop begins again. */
import { DATUM, WIDTH, polyline } from '../lib/format.mjs'
import { smooth } from '../lib/geometry.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { phaseName } from '../shapes/case.mjs'
import { CX, RADIUS, onRing, quarters } from '../shapes/loop.mjs'
import { sheet } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const page = sheet({ x: 600, y: 470, width: 440, height: 560 })

const rows = /** @type {const} */ ([
  { en: 'who asked', tr: 'kim sordu', lines: 1 },
  { en: 'what was known', tr: 'ne biliniyordu', lines: 2 },
  { en: 'what was left out', tr: 'ne dışarıda kaldı', lines: 1 },
])

/** @type {import('../registry.mjs').Drawing} */
export const cycle4 = {
  name: 'cycle-4',
  hasWords: true,
  draw(plate) {
    const random = seeded(44)
    for (const [even, odd] of quarters()) {
      plate.path('strand', even)
      plate.path('strand alternate', odd)
    }
    plate.enter(CX - RADIUS)
    plate.at(0, () => plate.path('line', `M${onRing(0.8)}A${RADIUS} ${RADIUS} 0 0 1 ${CX - RADIUS} ${DATUM}`))
    plate.at(1, () => plate.path('line', `M${CX - RADIUS} ${DATUM}H${WIDTH}`))
    /** The next question. */
    plate.at(4, () => plate.path('line', `M${CX - RADIUS} ${DATUM}A${RADIUS} ${RADIUS} 0 0 1 ${onRing(0.17)}`))

    plate.path('sheet', page.d)
    const [left, right] = [40, page.width - 40]
    const head = page.at(left, 74)
    plate.text('caption on-sheet', head[0], head[1], plate.words('Record', 'Kayıt'))
    plate.path('pencil', polyline([page.at(left, 96), page.at(right, 96)]))
    let v = 146
    rows.forEach(({ en, tr, lines }) => {
      const at = page.at(left, v)
      const top = v
      plate.at(3, () => {
        plate.text('label note on-sheet', at[0], at[1], plate.words(en, tr))
        for (let line = 0; line < lines; line++)
          plate.path(
            'writing',
            wordBars(
              page.at(left, top + 32 + line * 30),
              page.at(line === lines - 1 ? right - 90 : right, top + 32 + line * 30),
              random,
            ),
          )
      })
      v += 68 + lines * 30
    })
    plate.at(3, () => {
      plate.path('pencil', polyline([page.at(left, 510), page.at(right, 510)]))
      plate.path(
        'pencil-drawn',
        polyline(
          smooth(
            /** @type {Point[]} */ (
              [
                [0, 500],
                [22, 452],
                [34, 470],
                [24, 506],
                [52, 474],
                [66, 496],
                [80, 476],
                [96, 498],
                [118, 446],
                [112, 506],
                [140, 480],
                [156, 498],
                [176, 478],
                [214, 492],
                [268, 470],
              ].map(([u = 0, w = 0]) => page.at(left + 20 + u, w))
            ),
            8,
          ),
        ),
      )
    })
    plate.at(2, () => plate.circle('lamp', CX - RADIUS, DATUM, 14))
    phaseName(plate, 3)
  },
}
