// @ts-check
/** Fifty dates in a row, dim. Five of them are papers: a thread leads from each to its sheet. */
import { DATUM, WIDTH, disc, segment } from '../lib/format.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

const COUNT = 50
/** @param {number} event its number, from 1 */
const atEvent = (event) => 58 + ((event - 1) * (WIDTH - 2 * 58)) / (COUNT - 1)

const [WIDE, HIGH] = [196, 250]

const papers = /** @type {const} */ ([
  { event: 35, year: '1926', name: [['Order', '10152'], ['10152 sayılı', 'emir']], turn: -2.1, thread: 0, told: 1 }, // prettier-ignore
  { event: 37, year: '1926', name: [['Secret', 'decree'], ['Gizli', 'kararname']], turn: 1.4, thread: 2, told: 2 }, // prettier-ignore
  { event: 43, year: '1965', name: [['Law', '644'], ['644 sayılı', 'Kanun']], turn: -0.9, thread: 3, told: 3.25 }, // prettier-ignore
  { event: 44, year: '1983', name: [['Law', '2937'], ['2937 sayılı', 'Kanun']], turn: 1.7, thread: 4, told: 4 }, // prettier-ignore
  { event: 46, year: '2014', name: [['Law', '6532'], ['6532 sayılı', 'Kanun']], turn: -1.2, thread: 5, told: 5 }, // prettier-ignore
])

/** @type {import('../registry.mjs').Drawing} */
export const timeline3 = {
  name: 'timeline-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(1926)
    plate.enter(WIDTH)
    const dim = Array.from({ length: COUNT }, (_, i) => i + 1).filter((n) => !papers.some(({ event }) => event === n))
    plate.path('window-out', dim.map((n) => disc(atEvent(n), DATUM, 6.5)).join(''))
    papers.forEach(({ event, year, name, turn, thread, told }, i) => {
      const x = 132 + i * 234
      const paper = sheet({ x, y: 700, width: WIDE, height: HIGH, turn })
      const [hangX, hangY] = paper.at(WIDE / 2, 0)
      plate.at(thread, () => {
        plate.path('line-thin', segment(atEvent(event), DATUM, hangX, hangY))
        plate.circle('lamp', atEvent(event), DATUM, 10.5)
      })
      plate.at(told, () => {
        plate.path('sheet', paper.d)
        /** @param {string} classes @param {number} v @param {string} words */
        const write = (classes, v, words) => {
          const at = paper.at(20, v)
          plate.text(classes, at[0], at[1], words, 'start', { transform: turned(at, turn) })
        }
        write('caption on-sheet', 50, year)
        name[0].forEach((en, line) =>
          write('label note on-sheet', 92 + line * 33, plate.words(en, name[1][line] ?? '')),
        )
        const rows = [158, 182, 206, 228]
        plate.path(
          'slip-writing',
          rows
            .map((v, n) => wordBars(paper.at(20, v), paper.at(n === rows.length - 1 ? 96 : WIDE - 20, v), random))
            .join(''),
        )
      })
    })
    plate.at(6, () =>
      plate.text(
        'caption',
        600,
        904,
        plate.words('Who wrote it, who read it, who answered?', 'Kim yazdı, kim okudu, hesabını kim verdi?'),
        'middle',
      ),
    )
    plate.text('caption', atEvent(1) - 8, DATUM - 46, '1864')
    plate.text('caption', atEvent(36), DATUM - 46, '1926', 'middle')
    plate.text('caption', atEvent(50) + 8, DATUM - 46, '2024', 'end')
  },
}
