// @ts-check
/** Seven strands come together at Esenboğa; twenty-six dots part three ways. Directions are schematic. */
import { DATUM, disc, numbers, polyline } from '../lib/format.mjs'
import { alongQuadratic, lengthOf, mix, stretch } from '../lib/geometry.mjs'
import { sheet } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const HUB = /** @type {Point} */ ([350, DATUM])
/** Seven countries, apart from the line, which is MİT’s. */
const BEGIN = 78
const origins = [-262, -194, -126, -58, 66, 134, 202].map((dy) => DATUM + dy)
/** In the order of the narration; when their number is said, and where they went. */
const ways = /** @type {const} */ ([
  {
    en: 'Russia',
    tr: 'Rusya',
    count: 10,
    to: [936, 150],
    by: [600, 190],
    said: [7 / 19, 4 / 12],
    until: [10 / 19, 5 / 12],
  },
  {
    en: 'Germany',
    tr: 'Almanya',
    count: 13,
    to: [944, 588],
    by: [660, 500],
    said: [11 / 19, 6 / 12],
    until: [13 / 19, 8 / 12],
  },
  {
    en: 'United States',
    tr: 'ABD',
    count: 3,
    to: [690, 776],
    by: [430, 700],
    said: [14 / 19, 9 / 12],
    until: [17 / 19, 10 / 12],
  },
])

/** @type {import('../registry.mjs').Drawing} */
export const today6 = {
  name: 'today-6',
  hasWords: true,
  draw(plate) {
    plate.at(1 + plate.when(5 / 19, 0), () => {
      plate.path(
        'figure-line',
        origins
          .map((y) => `M${numbers([BEGIN + 10, y])}C${numbers([190, y, 220, DATUM + (y - DATUM) * 0.3, ...HUB])}`)
          .join('') + origins.map((y) => disc(BEGIN, y, 10)).join(''),
      )
      plate.text('label note', 60, 128, plate.words('from seven countries', 'yedi ülkeden'))
    })
    plate.enter(HUB[0])

    ways.forEach(({ count, to, by, en, tr, said, until }) => {
      const way = alongQuadratic(HUB, [...by], [...to], 60)
      const whole = lengthOf(way)
      const start = 96
      const pitch = (whole - start) / (count === 3 ? 3.4 : count)
      const [from, end] = [1 + plate.when(said[0], said[1]), 1 + plate.when(until[0], until[1])]
      plate.at(from, () => plate.path('way', polyline(stretch(way, 0, whole))))
      /** By twos. */
      for (let i = 0; i < count; i += 2) {
        const pair = [i, i + 1].filter((n) => n < count)
        plate.at(mix(from, end, i / count), () => {
          const dots = pair.map(
            (n) => /** @type {Point} */ (stretch(way, start + n * pitch, start + n * pitch + 0.5)[0]),
          )
          plate.path('figure', dots.map(([x, y]) => disc(x, y, 15)).join(''))
        })
      }
      const [x, y] = /** @type {Point} */ (way.at(-1))
      plate.at(end, () => {
        plate.text('caption halo', x + 34, y + 4, plate.words(en, tr))
        plate.text('label halo', x + 34, y + 46, String(count))
      })
    })
    plate.at(0, () => {
      plate.stop(HUB[0], HUB[1], 30)
      plate.path('lamp', disc(HUB[0], HUB[1], 14))
      plate.text('caption', HUB[0] + 22, DATUM - 216, 'Esenboğa', 'middle', { lang: 'tr' })
      plate.text('label', HUB[0] + 22, DATUM - 172, plate.words('1 Aug 2024', '1.8.2024'), 'middle')
    })
    plate.leave()
    /** One report. */
    const page = sheet({ x: 1090, y: 786, width: 108, height: 146, turn: -6 })
    plate.at(5, () =>
      plate.text('label note', 1150, 908, plate.words('for 2025: 16 pages', '2025 raporu: 16 sayfa'), 'end'),
    )
    plate.at(4 + plate.when(5 / 14, 5 / 13), () => {
      plate.path('sheet', page.d)
      plate.path(
        'writing',
        Array.from({ length: 7 }, (_, i) =>
          polyline([page.at(18, 28 + i * 15), page.at(i === 6 ? 50 : 92 - (i % 3) * 6, 28 + i * 15)]),
        ).join(''),
      )
    })
    plate.at(2, () => plate.text('label note', 60, 868, plate.words('MİT mediated', 'arabulucu MİT')))
    plate.text('label note', 60, 904, plate.words('Directions are schematic', 'Yönler şematiktir'))
  },
}
