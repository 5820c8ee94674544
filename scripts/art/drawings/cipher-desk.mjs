// @ts-check
/** Key image: above the line a word, below it the same word six letters on in the Turkish alphabet. */
import { DATUM, WIDTH, segment } from '../lib/format.mjs'
import { outline, ringsPath } from '../lib/outline.mjs'
import { turkish as alphabet } from '../shapes/letters.mjs'

const word = [...'İNEBOLU']
const STEPS_ON = 6

/** @param {string} letter */
const moved = (letter) => /** @type {string} */ (alphabet[(alphabet.indexOf(letter) + STEPS_ON) % alphabet.length])

/** A letter centred on x. @param {string} letter @param {number} x @param {number} baseline */
function centred(letter, x, baseline) {
  const { rings, width } = outline(letter, 132)
  return ringsPath(rings, x - width / 2, baseline)
}

/** @type {import('../registry.mjs').Drawing} */
export const cipherDesk = {
  name: 'cipher-desk',
  hasWords: true,
  draw(plate) {
    word.forEach((letter, i) => {
      const x = 150 + i * 150
      plate.path('name', centred(letter, x, DATUM - 70))
      plate.step(i + 1, () => {
        plate.path('axis', segment(x, DATUM - 42, x, DATUM + 62))
        plate.path('lamp', centred(moved(letter), x, DATUM + 186))
      })
    })
    plate.enter(WIDTH)
    alphabet.forEach((letter, i) => {
      plate.text('label alphabet', 40 + i * 40, 806, letter, 'middle', { lang: 'tr' })
      plate.text('label alphabet lamp', 40 + i * 40, 886, moved(letter), 'middle', { lang: 'tr' })
    })
    plate.path('axis alternate', segment(20, 836, WIDTH - 20, 836))
    const chosen = 40 + alphabet.indexOf('İ') * 40
    plate.path('choice', `M${chosen - 19} 758h38v148h-38z`)
    plate.text('label note', 40, 726, plate.words('Turkish alphabet, six letters on', 'Türk alfabesi, altı harf ileri'))
  },
}
