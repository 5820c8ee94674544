// @ts-check
/** Three files side by side. The line runs on behind them; only in the gaps does it show. */
import { DATUM, polyline, segment } from '../lib/format.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const files = /** @type {const} */ ([
  { en: 'Police', tr: 'Emniyet', said: [11 / 15, 8 / 13], x: 246, y: 508, turn: -0.8 },
  { en: 'Gendarmerie', tr: 'Jandarma', said: [12 / 15, 9 / 13], x: 570, y: 494, turn: 0.6 },
  { en: 'MİT', tr: 'MİT', said: [14 / 15, 11 / 13], x: 894, y: 512, turn: -0.4 },
])
const [WIDE, HIGH] = [276, 616]
const RING = 1092

/** @type {import('../registry.mjs').Drawing} */
export const law4 = {
  name: 'law-4',
  hasWords: true,
  draw(plate) {
    const random = seeded(1996)
    const covers = files.map(({ x, y, turn }) => sheet({ x, y, width: WIDE, height: HIGH, turn }))
    /** Blank papers that stand out at the top: what was linked to parts of each; most cases are still open. */
    covers.forEach((cover, i) =>
      plate.at(3 + i / 3, () => {
        plate.path(
          'sheet-back',
          polyline([cover.at(38, 4), cover.at(42, -34), cover.at(236, -40), cover.at(238, 4)], true),
          {
            opacity: 0.6,
          },
        )
        plate.path('sheet', polyline([cover.at(30, 4), cover.at(27, -20), cover.at(222, -24), cover.at(224, 4)], true))
      }),
    )
    plate.enter(covers[0]?.at(0, 230)[0] ?? 0)
    for (const i of [0, 1]) {
      const [here, next] = [covers[i], covers[i + 1]]
      if (here && next)
        plate.at(1 + i / 3, () => plate.path('line', segment(here.at(WIDE, 230)[0], DATUM, next.at(0, 230)[0], DATUM)))
    }
    plate.at(1.66, () => plate.path('line', segment(covers[2]?.at(WIDE, 230)[0] ?? 0, DATUM, RING - 30, DATUM)))

    covers.forEach((cover, i) => {
      plate.path('hollow', cover.d)
      const boards = ['', '']
      for (let v = 16, row = 0; v < HIGH - 8; v += 9, row++) {
        let u = 58 + random.next() * 10
        while (u < WIDE - 12) {
          const w = Math.min(random.between(34, 120), WIDE - 10 - u)
          boards[row % 2] += polyline([cover.at(u, v), cover.at(u + w, v)])
          u += w + random.between(5, 18)
        }
      }
      plate.path('water', boards[0] ?? '', { opacity: 0.5 })
      plate.path('water alternate', boards[1] ?? '', { opacity: 0.5 })
      let cloth = ''
      for (let v = 8; v < HIGH - 4; v += 6) cloth += polyline([cover.at(6, v), cover.at(42 + random.jitter(4), v + 3)])
      plate.path('hatch', cloth, { opacity: 0.62 })
      plate.path('figure-line', polyline([cover.at(48, 0), cover.at(48, HIGH)]))
      const label = sheet({ ...centre(cover.at(162, 96)), width: 214, height: 84, turn: cover.turn })
      plate.path('sheet', label.d)
      const { en, tr, said } = /** @type {(typeof files)[number]} */ (files[i])
      const at = label.at(107, 53)
      plate.at(2 + plate.when(said[0], said[1]), () =>
        plate.text('label on-sheet', at[0], at[1], plate.words(en, tr), 'middle', {
          transform: turned(at, label.turn),
        }),
      )
    })
    plate.at(4, () => plate.circle('disputed', RING, DATUM, 24))
    plate.leave()
    plate.at(0, () => {
      plate.text('caption', 108, 110, 'Susurluk', 'start', { lang: 'tr' })
      plate.text('label', 296, 110, plate.words('3 Nov 1996', '3.11.1996'))
    })
  },
}

/** @param {Point} p */
const centre = ([x, y]) => ({ x, y })
