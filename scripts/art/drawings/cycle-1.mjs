// @ts-check
/** A form is filled in: the vague question is struck out; the exact one is written on the line itself. */
import { DATUM, polyline } from '../lib/format.mjs'
import { strokePasses } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { phaseName } from '../shapes/case.mjs'
import { sheet } from '../shapes/sheet.mjs'

const page = sheet({ x: 606, y: 474, width: 800, height: 756 })
const [EDGE, END] = [page.at(0, 0)[0], page.at(page.width, 0)[0]]
const [LEFT, RIGHT] = [EDGE + 64, END - 64]
const VAGUE = DATUM - 98

const rows = /** @type {const} */ ([
  { asks: ['what', 'ne'], says: ['the ferry', 'vapur'] },
  { asks: ['where', 'nerede'], says: ['the harbour mouth', 'liman ağzı'] },
  { asks: ['when', 'ne zaman'], says: ['at six in the morning', 'sabah altıda'] },
])
/** @param {number} row */
const baseline = (row) => DATUM + 128 + row * 100
/** @param {number} y @param {number} [from] @param {number} [to] */
const rule = (y, from = LEFT, to = RIGHT) =>
  polyline([
    [from, y],
    [to, y],
  ])

/** @type {import('../registry.mjs').Drawing} */
export const cycle1 = {
  name: 'cycle-1',
  hasWords: true,
  draw(plate) {
    const random = seeded(21)
    plate.path('sheet', page.d)
    plate.enter(EDGE + 3)
    plate.leave(END - 3)
    plate.at(0, () => plate.text('caption date on-sheet', LEFT, 196, plate.words('The question', 'Soru')))
    plate.at(0.5, () => {
      plate.path('pencil-faint', rule(VAGUE + 20))
      plate.path('pencil-line', rule(DATUM, EDGE + 3, END - 3))
    })
    rows.forEach(({ asks: [en, tr] }, row) =>
      plate.at(2 + row / 4, () => {
        plate.path('pencil-faint', rule(baseline(row) + 18))
        plate.text('label note on-sheet', LEFT, baseline(row), plate.words(en, tr))
      }),
    )
    plate.at(3, () => {
      plate.text('caption on-sheet', LEFT, VAGUE, plate.words('Will it storm?', 'Fırtına çıkacak mı?'))
      plate.text('label on-sheet', RIGHT, VAGUE, plate.words('When? Where?', 'Ne zaman? Nerede?'), 'end')
    })
    plate.at(4, () => {
      plate.path(
        'pencil-drawn',
        strokePasses([LEFT - 18, VAGUE - 9], [LEFT + 304, VAGUE - 18], random, { passes: 2, spread: 6 }).join(''),
      )
      plate.text(
        'caption on-sheet',
        LEFT,
        DATUM - 22,
        plate.words('Can the ferry cross at six?', 'Vapur altıda geçebilir mi?'),
      )
      rows.forEach(({ says: [en, tr] }, row) =>
        plate.text('label on-sheet', LEFT + 190, baseline(row), plate.words(en, tr)),
      )
    })
    phaseName(plate, 0)
  },
}
