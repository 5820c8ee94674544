// @ts-check
/** The city of 6–7 September 1955: a third of the windows go out and stay out. Below, five figures. */
import { WIDTH } from '../lib/format.mjs'
import { outline, ringsPath } from '../lib/outline.mjs'
import { drawCity } from './neutral-city.mjs'

/** Steps at which windows go out; the figures have the others. */
const DARK_STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 17, 18, 19, 20, 21, 22]
const FIGURE_STEPS = [11, 12, 13, 14, 15]

const figures = /** @type {const} */ ([
  { en: '4,214', tr: '4.214', of: ['homes', 'ev'], x: 60, y: 652 },
  { en: '1,004', tr: '1.004', of: ['businesses', 'iş yeri'], x: 640, y: 652 },
  { en: '73', tr: '73', of: ['churches', 'kilise'], x: 60, y: 834 },
  { en: '1', tr: '1', of: ['synagogue', 'sinagog'], x: 396, y: 834 },
  { en: '26', tr: '26', of: ['schools', 'okul'], x: 640, y: 834 },
])

/** @type {import('../registry.mjs').Drawing} */
export const neutralCity5 = {
  name: 'neutral-city-5',
  hasWords: true,
  draw(plate) {
    drawCity(plate, { darkSteps: DARK_STEPS, reflectionEnd: 500 })
    plate.enter(WIDTH)
    figures.forEach(({ en, tr, of, x, y }, i) =>
      plate.step(/** @type {number} */ (FIGURE_STEPS[i]), () => {
        const { rings } = outline(plate.words(en, tr), i < 2 ? 160 : 122)
        plate.path('name', ringsPath(rings, x - 6, y))
        plate.text('label', x, y + 54, plate.words(of[0], of[1]))
      }),
    )
  },
}
