// @ts-check
/** Seventeen chairs round a long table whose edge is the line, and nobody on them; on the table, last of all, one report. */
import { DATUM, polyline } from '../lib/format.mjs'
import { mix } from '../lib/geometry.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { chair } from '../shapes/chair.mjs'
import { sheet } from '../shapes/sheet.mjs'

/** Eight to each side and one at the head. */
const A_SIDE = 8
const [LEFT, RIGHT, DEEP] = [118, 1010, 288]
const OFF = 62
const SIZE = 1.16

/** @type {{ x: number, y: number, turn: number, scale: number }[]} */
const chairs = [
  ...Array.from({ length: A_SIDE }, (_, i) => ({ i, y: DATUM - OFF, turn: 180 })),
  ...Array.from({ length: A_SIDE }, (_, i) => ({ i: A_SIDE - 1 - i, y: DATUM + DEEP + OFF, turn: 0 })),
].map(({ i, y, turn }) => ({ x: mix(LEFT, RIGHT, (i + 0.5) / A_SIDE), y, turn, scale: SIZE }))
chairs.splice(A_SIDE, 0, { x: RIGHT + OFF, y: DATUM + DEEP / 2, turn: 270, scale: SIZE })

/** @type {import('../registry.mjs').Drawing} */
export const today3 = {
  name: 'today-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(17)
    plate.enter(LEFT)
    plate.path('line', `M${LEFT} ${DATUM}V${DATUM + DEEP}H${RIGHT}V${DATUM}`)
    plate.leave(LEFT)
    chairs.forEach((at, i) => plate.at(mix(0.2, 1.5, i / (chairs.length - 1)), () => chair(plate, at)))
    plate.at(1 + plate.when(3 / 11, 0), () => plate.text('caption', LEFT, 268, plate.words('17 members', '17 üye')))

    const page = sheet({ x: 552, y: DATUM + DEEP / 2, width: 176, height: 226, turn: -5 })
    plate.at(1 + plate.when(7 / 11, 5 / 9), () => {
      plate.path('sheet', page.d)
      plate.path('pencil-line', polyline([page.at(22, 34), page.at(98, 34)]))
      let writing = ''
      for (let row = 0; row < 8; row++)
        writing += wordBars(page.at(22, 62 + row * 19), page.at(row === 7 ? 78 : 154, 62 + row * 19), random, {
          word: [12, 40],
          gap: 8,
        })
      plate.path('slip-writing', writing)
      plate.text('label', RIGHT, 268, plate.words('one report a year', 'yılda bir rapor'), 'end')
    })
    /** Oversight, or too little. */
    plate.at(4, () => plate.path('disputed', `M428 ${DATUM + 34}V${DATUM + DEEP - 34}`))
  },
}
