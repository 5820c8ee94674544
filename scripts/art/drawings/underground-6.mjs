// @ts-check
/** A file closed and tied: the line is the string, and ends in the knot. */
import { DATUM, polyline, segment } from '../lib/format.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const LEFT = 168
const RIGHT = 1010
const TOP = 118
const BOTTOM = 846
const KNOT = 560

/** @type {import('../registry.mjs').Drawing} */
export const underground6 = {
  name: 'underground-6',
  hasWords: true,
  draw(plate) {
    const random = seeded(8)
    plate.at(0, () => {
      /** Papers that show beyond the covers. */
      plate.path(
        'sheet-back',
        `M${LEFT + 30} ${TOP - 4}L${LEFT + 36} ${TOP - 26}L${RIGHT - 52} ${TOP - 32}L${RIGHT - 46} ${TOP}Z`,
        { opacity: 0.55 },
      )
      plate.path(
        'sheet',
        `M${LEFT + 54} ${TOP}L${LEFT + 52} ${TOP - 14}L${RIGHT - 90} ${TOP - 18}L${RIGHT - 88} ${TOP}Z`,
      )
      plate.path(
        'sheet',
        `M${RIGHT - 2} ${TOP + 30}L${RIGHT + 12} ${TOP + 32}L${RIGHT + 9} ${BOTTOM - 40}L${RIGHT - 2} ${BOTTOM - 40}Z`,
      )
    })
    plate.at(0.5, () => {
      /** The cover, in boards and cloth. */
      plate.path('hollow', `M${LEFT} ${TOP}L${RIGHT} ${TOP - 3}L${RIGHT + 3} ${BOTTOM}L${LEFT + 2} ${BOTTOM + 2}Z`)
      const boards = ['', '']
      for (let y = TOP + 14; y < BOTTOM - 4; y += 9) {
        let x = LEFT + 86 + random.next() * 12
        while (x < RIGHT - 12) {
          const w = Math.min(random.between(60, 210), RIGHT - 10 - x)
          boards[Math.round(y / 9) % 2] += segment(x, y, x + w, y)
          x += w + random.between(5, 22)
        }
      }
      plate.path('water', boards[0] ?? '', { opacity: 0.42 })
      plate.path('water alternate', boards[1] ?? '', { opacity: 0.42 })
      let cloth = ''
      for (let y = TOP + 6; y < BOTTOM; y += 6) cloth += segment(LEFT + 6, y, LEFT + 66 + random.jitter(4), y + 3)
      plate.path('hatch', cloth, { opacity: 0.62 })
      plate.path('figure-line', segment(LEFT + 74, TOP, LEFT + 75, BOTTOM))
    })
    plate.at(plate.when(7 / 10, 4 / 9), () => {
      plate.path(
        'sheet',
        polyline(
          [
            [LEFT + 124, 186],
            [RIGHT - 66, 183],
            [RIGHT - 64, 358],
            [LEFT + 125, 360],
          ],
          true,
        ),
      )
      plate.text('caption on-sheet', LEFT + 158, 254, plate.words('Military Police', 'Askerî Polis Teşkilâtı'))
    })
    plate.at(1, () =>
      plate.text('label on-sheet', LEFT + 158, 312, plate.words('18 Jul 1920 – March 1921', '18.7.1920 – Mart 1921')),
    )

    plate.enter(LEFT)
    plate.at(2, () => {
      plate.path('line', segment(LEFT, DATUM, KNOT, DATUM))
    })
    plate.at(2.5, () => plate.path('line', segment(KNOT, DATUM, RIGHT, DATUM)))
    plate.at(3, () => {
      plate.path('line', `M${KNOT} ${DATUM}L${KNOT - 2} 358M${KNOT - 4} 183L${KNOT - 6} ${TOP}`)
      plate.path('line', `M${KNOT} ${DATUM}L${KNOT + 5} ${BOTTOM}`)
    })
    plate.at(3.5, () => {
      plate.path(
        'line',
        `M${KNOT} ${DATUM}C${KNOT - 40} 372 ${KNOT - 150} 366 ${KNOT - 148} 424C${KNOT - 146} 478 ${KNOT - 52} 470 ${KNOT} ${DATUM}` +
          `M${KNOT} ${DATUM}C${KNOT + 46} 366 ${KNOT + 156} 378 ${KNOT + 150} 434C${KNOT + 144} 484 ${KNOT + 50} 474 ${KNOT} ${DATUM}` +
          `M${KNOT} ${DATUM}C${KNOT - 22} 488 ${KNOT - 60} 520 ${KNOT - 96} 586M${KNOT} ${DATUM}C${KNOT + 26} 492 ${KNOT + 74} 514 ${KNOT + 82} 610`,
      )
      plate.circle('lamp', KNOT, DATUM, 15)
    })
    plate.leave()
  },
}
