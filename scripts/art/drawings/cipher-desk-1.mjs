// @ts-check
/** The line becomes a wheel: an outer ring of letters, turned against an inner one. */
import { DATUM, WIDTH, disc, polyline, segment } from '../lib/format.mjs'
import { outline, ringsPath } from '../lib/outline.mjs'
import { english, setLetter, turkish } from '../shapes/letters.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [X, Y] = [600, DATUM]
const RIM = 380
const EDGE = 302
const HUB = 224
/** Where the letters stand, and how large they are. */
const outer = { r: 341, size: 50 }
const inner = { r: 263, size: 46 }
/** The outer ring is turned this many letters on. */
const STEPS_ON = 5

/** A place on a circle, in degrees from the top. @param {number} r @param {number} degrees @returns {Point} */
const at = (r, degrees) => {
  const a = (degrees * Math.PI) / 180
  return [X + r * Math.sin(a), Y - r * Math.cos(a)]
}

/** @param {number} r @param {number} from @param {number} to */
const arc = (r, from, to) => {
  const count = Math.ceil(Math.abs(to - from) / 2)
  return Array.from({ length: count + 1 }, (_, i) => at(r, from + ((to - from) * i) / count))
}

/** @param {readonly string[]} letters first at the top, then clockwise @param {{ r: number, size: number }} ring */
const ringOf = (letters, { r, size }) =>
  letters
    .map((letter, i) => {
      const turn = (i * 360) / letters.length
      const [x, y] = at(r, turn)
      return setLetter(letter, size, { x, y, turn })
    })
    .join('')

/** @type {import('../registry.mjs').Drawing} */
export const cipherDesk1 = {
  name: 'cipher-desk-1',
  hasWords: true,
  draw(plate) {
    const alphabet = plate.language === 'tr' ? turkish : english
    plate.enter(X - RIM)
    plate.path('line', `M${X + RIM} ${DATUM}H${WIDTH}`)
    plate.path('line', disc(X, Y, RIM))
    plate.at(0, () => {
      plate.path('axis', disc(X, Y, EDGE) + disc(X, Y, HUB))
      plate.path('name', ringOf(alphabet, inner))
    })
    plate.at(1, () =>
      plate.path('name lamp', ringOf([...alphabet.slice(STEPS_ON), ...alphabet.slice(0, STEPS_ON)], outer)),
    )
    // The way the outer ring was turned: back, so that the letters that follow come up.
    const from = 62
    const turns = 4
    for (let i = 0; i < turns; i++)
      plate.at(2 + i / turns, () => {
        const [start, end] = [from - i * 15, from - (i + 1) * 15 + 3]
        plate.path('line-thin', polyline(arc(RIM + 30, start, end)))
        if (i === turns - 1)
          plate.path('line-thin', polyline([at(RIM + 46, end + 3.4), at(RIM + 30, end), at(RIM + 14, end + 3.4)]))
      })
    plate.at(3, () => {
      const half = 6.6
      plate.path('choice', polyline([...arc(RIM - 4, -half, half), ...arc(HUB + 4, half, -half)], true))
    })
    plate.at(4.5, () => {
      const { rings, width } = outline(String(alphabet.length - 1), 196)
      plate.path('name', ringsPath(rings, X - width / 2, Y + 44))
      plate.text('label', X, Y + 122, plate.words('settings', 'ayar'), 'middle')
      plate.path('axis', segment(X - 70, Y + 76, X + 70, Y + 76))
    })
  },
}
