// @ts-check
/** The city of 6–7 September 1955: a third of the windows go out and stay out. Below, five figures. */
import { WIDTH } from '../lib/format.mjs'
import { outline, ringsPath } from '../lib/outline.mjs'
import { drawCity } from './neutral-city.mjs'

/** Places of the narration at which windows go out, before anything is counted. */
const DARK = Array.from({ length: 17 }, (_, i) => 0.25 + (i / 17) * 1.7)

const figures = /** @type {const} */ ([
  { en: '4,214', tr: '4.214', of: ['homes', 'ev'], said: [3 / 14, 2 / 15], x: 60, y: 652 },
  { en: '1,004', tr: '1.004', of: ['businesses', 'iş yeri'], said: [5 / 14, 4 / 15], x: 640, y: 652 },
  { en: '73', tr: '73', of: ['churches', 'kilise'], said: [7 / 14, 7 / 15], x: 60, y: 834 },
  { en: '1', tr: '1', of: ['synagogue', 'sinagog'], said: [9 / 14, 9 / 15], x: 396, y: 834 },
  { en: '26', tr: '26', of: ['schools', 'okul'], said: [12 / 14, 12 / 15], x: 640, y: 834 },
])

/** @type {import('../registry.mjs').Drawing} */
export const neutralCity5 = {
  name: 'neutral-city-5',
  hasWords: true,
  draw(plate) {
    drawCity(plate, { dark: DARK, reflectionEnd: 500 })
    plate.enter(WIDTH)
    figures.forEach(({ en, tr, of, said, x, y }, i) =>
      plate.at(2 + plate.when(said[0], said[1]), () => {
        const { rings } = outline(plate.words(en, tr), i < 2 ? 160 : 122)
        plate.path('name', ringsPath(rings, x - 6, y))
        plate.text('label', x, y + 54, plate.words(of[0], of[1]))
      }),
    )
    plate.at(2, () => plate.text('label note', 1150, 888, plate.words('by official count', 'resmî sayıma göre'), 'end'))
  },
}
