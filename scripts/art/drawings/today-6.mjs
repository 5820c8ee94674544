// @ts-check
/** Seven strands come together at Esenboğa; twenty-six dots part three ways. Directions are schematic. */
import { DATUM, disc, numbers, polyline } from '../lib/format.mjs'
import { alongQuadratic, lengthOf, stretch } from '../lib/geometry.mjs'
import { sheet } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const HUB = /** @type {Point} */ ([350, DATUM])
const FROM = 7
/** In the order of the narration. */
const ways = /** @type {const} */ ([
  { en: 'Russia', tr: 'Rusya', count: 10, to: [936, 150], by: [600, 190] },
  { en: 'Germany', tr: 'Almanya', count: 13, to: [944, 588], by: [660, 500] },
  { en: 'United States', tr: 'ABD', count: 3, to: [690, 776], by: [430, 700] },
])

/** @type {import('../registry.mjs').Drawing} */
export const today6 = {
  name: 'today-6',
  hasWords: true,
  draw(plate) {
    let strands = ''
    for (let i = 0; i < FROM; i++) {
      const y = DATUM + (i - (FROM - 1) / 2) * 88
      if (y !== DATUM) strands += `M${numbers([-6, y])}C${numbers([130, y, 190, DATUM + (y - DATUM) * 0.3, ...HUB])}`
    }
    plate.path('figure-line', strands)
    plate.enter(HUB[0])

    let step = 1
    ways.forEach(({ count, to, by, en, tr }) => {
      const way = alongQuadratic(HUB, [...by], [...to], 60)
      const whole = lengthOf(way)
      const start = 96
      const pitch = (whole - start) / (count === 3 ? 3.4 : count)
      for (let i = 0; i < count; i++) {
        const at = /** @type {Point} */ (stretch(way, start + i * pitch, start + i * pitch + 0.5)[0])
        const isFirst = i % 2 === 0
        if (isFirst) step++
        plate.step(step, () => plate.path('figure', disc(at[0], at[1], 15)))
        if (i === 0)
          plate.step(step, () => {
            const rest = stretch(way, 0, whole)
            plate.path('way', polyline(rest))
          })
      }
      const end = /** @type {Point} */ (way.at(-1))
      plate.step(step, () => {
        plate.text('caption halo', end[0] + 34, end[1] + 4, plate.words(en, tr))
        plate.text('label halo', end[0] + 34, end[1] + 46, String(count))
      })
    })
    plate.step(1, () => {
      plate.stop(HUB[0], HUB[1], 30)
      plate.path('lamp', disc(HUB[0], HUB[1], 14))
      plate.text('caption', HUB[0] + 22, DATUM - 216, 'Esenboğa', 'middle', { lang: 'tr' })
      plate.text('label', HUB[0] + 22, DATUM - 172, plate.words('1 Aug 2024', '1.8.2024'), 'middle')
    })
    plate.leave()
    /** One report. */
    const page = sheet({ x: 1090, y: 786, width: 108, height: 146, turn: -6 })
    plate.step(step + 3, () => {
      plate.text('label note', 1150, 908, plate.words('for 2025: 16 pages', '2025 raporu: 16 sayfa'), 'end')
      plate.path('sheet', page.d)
      plate.path(
        'writing',
        Array.from({ length: 7 }, (_, i) =>
          polyline([page.at(18, 28 + i * 15), page.at(i === 6 ? 50 : 92 - (i % 3) * 6, 28 + i * 15)]),
        ).join(''),
      )
    })
    plate.step(2, () => plate.text('label note', 60, 128, plate.words('from seven countries', 'yedi ülkeden')))
    plate.step(step + 1, () => plate.text('label note', 60, 868, plate.words('MİT mediated', 'arabulucu MİT')))
    plate.step(step + 2, () =>
      plate.text('label note', 60, 904, plate.words('Directions are schematic', 'Yönler şematiktir')),
    )
  },
}
