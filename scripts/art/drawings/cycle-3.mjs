// @ts-check
/** Slips on two axes: to the right the nearer, upwards the surer. Above the line news, below it the places it can take. */
import { box, segment } from '../lib/format.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { phaseName } from '../shapes/case.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

const CELL = { width: 232, height: 84 }
const SLIP = { width: 232, height: 164 }

const columns = /** @type {const} */ ([
  { x: 436, y: 262, turn: -7, how: ['heard', 'duydu'], when: ['20:30', '20.30'], age: ['½ hour', '½ saat'] },
  { x: 706, y: 226, turn: 5, how: ['measured', 'ölçtü'], when: ['20:00', '20.00'], age: ['1 hour', '1 saat'] },
  { x: 976, y: 280, turn: -3, how: ['saw', 'gördü'], when: ['15:00', '15.00'], age: ['6 hours', '6 saat'] },
])
const rows = /** @type {const} */ ([
  { y: 520, verdict: ['certain', 'kesin'] },
  { y: 628, verdict: ['likely', 'olası'] },
  { y: 736, verdict: ['cannot say', 'söylenemez'] },
])
const [AXIS, END] = [250, 1150]

/** @type {import('../registry.mjs').Drawing} */
export const cycle3 = {
  name: 'cycle-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(3)
    for (const { x, how } of columns)
      plate.at(1, () => {
        plate.path('figure-line', segment(x, 300, x, 840))
        plate.text('label halo', x + 16, 492, plate.words(how[0], how[1]))
      })
    plate.enter(1200)
    plate.leave()

    for (const { x, y, turn, when, age } of columns) {
      const slip = sheet({ x, y, ...SLIP, turn })
      /** @param {string} classes @param {readonly [string, string]} words @param {'start' | 'end'} anchor */
      const write = (classes, [en, tr], anchor) => {
        const at = slip.at(anchor === 'end' ? SLIP.width - 22 : 22, 48)
        plate.text(`${classes} on-sheet`, at[0], at[1], plate.words(en, tr), anchor, { transform: turned(at, turn) })
      }
      plate.at(0, () => {
        plate.path('sheet', slip.d)
        const writing = [0, 1, 2].map((line) => {
          const [u, v] = [line === 2 ? 140 : SLIP.width - 22, 84 + line * 27]
          return wordBars(slip.at(22, v), slip.at(u, v), random, { word: [20, 62], gap: 10 })
        })
        plate.path('slip-writing', writing.join(''))
        write('label', when, 'start')
      })
      plate.at(2, () => write('label note', age, 'end'))
    }
    plate.at(3, () =>
      plate.path(
        'gap',
        columns.flatMap(({ x }) => rows.map(({ y }) => box(x - CELL.width / 2, y, CELL.width, CELL.height))).join(''),
      ),
    )
    rows.forEach(({ y, verdict }, row) =>
      plate.at(3 + (10 + row) / 14, () => {
        plate.path('axis', segment(AXIS, y, END, y))
        plate.text('label', 60, y + 52, plate.words(verdict[0], verdict[1]))
      }),
    )
    plate.at(4, () => {
      plate.text('caption', 60, 352, 'haber', 'start', { lang: 'tr' })
      plate.text('label note', 60, 390, plate.words('raw news', 'ham bilgi'))
    })
    plate.at(4.5, () => {
      plate.text('caption', 60, 866, 'istihbarat', 'start', { lang: 'tr' })
      plate.text('label note', 60, 904, plate.words('what has been weighed', 'tartılmış bilgi'))
    })
    phaseName(plate, 2)
  },
}
