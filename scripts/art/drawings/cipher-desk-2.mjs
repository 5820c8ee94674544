// @ts-check
/** Two rows of letters; across the line, a key word draws its letters to the front of the lower one. */
import { DATUM, WIDTH, number } from '../lib/format.mjs'
import { setLetter, turkish } from '../shapes/letters.mjs'

const KEY = [...'İNEBOLU']
const order = [...new Set([...KEY, ...turkish])]
const SIZE = 39
const UPPER = 164
const LOWER = 700
/** The bed of the strands. */
const [FROM, TO] = [UPPER + 40, LOWER - 46]

/** @param {number} place in a row */
const x = (place) => 58 + (place * (WIDTH - 116)) / (turkish.length - 1)

/** From a letter's place in the upper row to that in the lower one. @param {string} letter */
function strand(letter) {
  const [a, b] = [x(turkish.indexOf(letter)), x(order.indexOf(letter))].map(number)
  const [bend, end] = [DATUM + 40, DATUM - 40]
  return `M${a} ${FROM}C${a} ${bend} ${b} ${end} ${b} ${TO}`
}

/** @param {readonly string[]} letters @param {readonly string[]} row @param {number} y */
const setRow = (letters, row, y) =>
  letters.map((letter) => setLetter(letter, SIZE, { x: x(row.indexOf(letter)), y })).join('')

/** @type {import('../registry.mjs').Drawing} */
export const cipherDesk2 = {
  name: 'cipher-desk-2',
  hasWords: true,
  draw(plate) {
    const rest = order.slice(KEY.length)
    plate.path('name', setRow(turkish, turkish, UPPER))
    plate.at(2, () => {
      plate.path('axis', rest.map(strand).join(''), { opacity: 0.6 })
      plate.path('name lamp', setRow(rest, order, LOWER))
    })
    KEY.forEach((letter, i) =>
      plate.at(1 + i / KEY.length, () => {
        plate.path('route', strand(letter))
        plate.path('name lamp', setRow([letter], order, LOWER))
      }),
    )
    plate.at(3, () => {
      const right = (x(KEY.length - 1) + x(KEY.length)) / 2
      plate.path('choice', `M${number(x(0) - 22)} ${LOWER - 40}H${number(right)}V${LOWER + 44}H${number(x(0) - 22)}z`)
      plate.text('label', x(0) - 22, LOWER + 96, plate.words('key word', 'anahtar sözcük'))
    })
    // Over the strands, which pass under it.
    plate.enter(WIDTH)
    plate.text('label note', x(0) - 16, UPPER - 62, plate.words('Turkish alphabet', 'Türk alfabesi'))
  },
}
