// @ts-check
/** Three wires reach the office with the lit window, each with a slip; a fourth, to the lighthouse, is still open. */
import { DATUM, box, polyline, quadratic, segment } from '../lib/format.mjs'
import { dashes, alongQuadratic, place } from '../lib/geometry.mjs'
import { swell } from '../lib/hatch.mjs'
import { seeded } from '../lib/random.mjs'
import { phaseName } from '../shapes/case.mjs'
import { barometer, fishingBoat, lighthouse, mastOf, office } from '../shapes/harbour.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'
import { steamer } from '../shapes/ship.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const OFFICE = 112
const SLIP = { width: 240, height: 176 }
const LIGHT = 1088

/** From the furthest to the nearest, as on the desk. `wire` is where the wire ends, `sag` how far it hangs through. */
const reports = /** @type {const} */ ([
  {
    told: 4,
    x: 350,
    wire: [287, 304],
    sag: 40,
    hang: 118,
    turn: -1.6,
    how: ['heard', 'duydu'],
    when: ['20:30', '20.30'],
    says: [
      ['It ends by', 'Gece yarısına'],
      ['midnight.', 'kadar diner.'],
    ],
  },
  {
    told: 3,
    x: 602,
    wire: [602, 282],
    sag: 30,
    hang: 166,
    turn: 1.2,
    how: ['measured', 'ölçtü'],
    when: ['20:00', '20.00'],
    says: [
      ['Pressure', 'Basınç'],
      ['is falling.', 'düşüyor.'],
    ],
  },
  {
    told: 2,
    x: 852,
    wire: [876, 324],
    sag: 8,
    hang: 132,
    turn: -0.8,
    how: ['saw', 'gördü'],
    when: ['15:00', '15.00'],
    says: [
      ['The sea', 'Deniz'],
      ['is calm.', 'sakin.'],
    ],
  },
])

/** @type {import('../registry.mjs').Drawing} */
export const cycle2 = {
  name: 'cycle-2',
  hasWords: true,
  draw(plate) {
    const random = seeded(2050)
    const mast = mastOf(OFFICE, DATUM)
    /** @param {Point} end @param {number} sag @returns {[Point, Point, Point]} */
    const wire = (end, sag) => [mast, [(mast[0] + end[0]) / 2, (mast[1] + end[1]) / 2 + 2 * sag], end]

    plate.strokes(
      'water',
      swell({
        rows: 26,
        top: DATUM + 18,
        left: () => 226,
        right: () => 1210,
        drop: (row) => row * 9 + row * row * 0.34,
        strength: 0.8,
        random,
      }),
      10,
    )
    plate.enter(1200)
    plate.leave()
    office(plate, OFFICE, DATUM)

    plate.at(0, () => {
      plate.path('axis', dashes(alongQuadratic(...wire([LIGHT, 226], 24), 60), 12, 10))
      plate.path('dotted', place(lighthouse, { x: LIGHT, y: DATUM }))
    })
    plate.at(1, () =>
      plate.path('axis', reports.map(({ wire: [x, y], sag }) => quadratic(...wire([x, y], sag))).join('')),
    )
    plate.at(4, () => {
      const at = { x: 350, y: DATUM - 4, scale: 0.62 }
      plate.path('hollow', place(steamer.body, at))
      plate.path('figure-line', place(steamer.rig, at))
    })
    plate.at(3, () => barometer(plate, 602, DATUM))
    plate.at(2, () => fishingBoat(plate, { x: 852, y: DATUM - 6, scale: 1.1 }))

    for (const { told, x, hang, turn, how, when, says } of reports)
      plate.at(told, () => {
        const slip = sheet({ x, y: DATUM + hang + SLIP.height / 2, ...SLIP, turn })
        plate.path('figure-line', segment(x, DATUM, x, DATUM + hang + 2))
        plate.path('sheet', slip.d)
        /** @param {string} classes @param {number} v @param {readonly [string, string]} words @param {'start' | 'end'} [anchor] */
        const write = (classes, v, [en, tr], anchor = 'start') => {
          const at = slip.at(anchor === 'end' ? SLIP.width - 20 : 20, v)
          plate.text(`${classes} on-sheet`, at[0], at[1], plate.words(en, tr), anchor, { transform: turned(at, turn) })
        }
        write('label note', 44, how)
        write('label note', 44, when, 'end')
        plate.path('pencil-faint', polyline([slip.at(20, 60), slip.at(SLIP.width - 20, 60)]))
        says.forEach((words, line) => write('label', 104 + line * 42, words))
      })

    plate.at(5, () => {
      const [width, height, top] = [168, 150, DATUM + 148]
      plate.path(
        'axis',
        dashes(
          [
            [LIGHT, DATUM],
            [LIGHT, top],
          ],
          12,
          10,
        ),
      )
      plate.path('gap', box(LIGHT - width / 2, top, width, height))
      plate.text('caption', LIGHT, top + height / 2 + 14, '?', 'middle')
    })
    phaseName(plate, 1)
  },
}
