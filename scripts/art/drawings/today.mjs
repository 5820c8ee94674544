// @ts-check
/** Key image: seventeen chairs round a table whose edge is the line, and one sheet of paper. */
import { DATUM, numbers, polyline } from '../lib/format.mjs'
import { chair } from '../shapes/chair.mjs'
import { sheet } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const CHAIRS = 17
const [CX, CY] = [600, DATUM + 10]
const RADIUS = 440
const TABLE = RADIUS - 58

/** @type {import('../registry.mjs').Drawing} */
export const today = {
  name: 'today',
  hasWords: true,
  draw(plate) {
    for (let i = 0; i < CHAIRS; i++) {
      const angle = ((-8 + (196 * i) / (CHAIRS - 1)) * Math.PI) / 180
      const at = {
        x: CX + Math.cos(angle) * RADIUS,
        y: CY + Math.sin(angle) * RADIUS,
        turn: (angle * 180) / Math.PI - 90,
      }
      plate.step(i + 1, () => chair(plate, at))
    }
    const dip = Math.asin(10 / TABLE)
    const start = [CX - Math.cos(dip) * TABLE, CY - Math.sin(dip) * TABLE]
    const end = [CX + Math.cos(dip) * TABLE, CY - Math.sin(dip) * TABLE]
    plate.path('line', `M0 ${DATUM}L${numbers(start)}A${numbers([TABLE, TABLE, 0, 0, 0, ...end])}`)
    plate.leave(Math.round(/** @type {number} */ (end[0])))

    const page = sheet({ x: CX, y: CY + 24, width: 132, height: 182, turn: -7 })
    plate.step(18, () => {
      plate.path('sheet', page.d)
      plate.path(
        'writing',
        Array.from({ length: 9 }, (_, i) =>
          polyline([page.at(20, 32 + i * 15), page.at(i === 8 ? 56 : 112 - (i % 3) * 7, 32 + i * 15)]),
        ).join(''),
      )
    })
    plate.text('caption', CX, CY - 176, plate.words('17 members', '17 üye'), 'middle')
    plate.text('label', CX, CY - 128, plate.words('one report a year', 'yılda bir rapor'), 'middle')
  },
}
