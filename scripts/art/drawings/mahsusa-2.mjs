// @ts-check
/** November 1913: three days ringed in pencil. Behind it the leaf of August 1914. */
import { DATUM, polyline } from '../lib/format.mjs'
import { outline } from '../lib/outline.mjs'
import { looseRing } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const weekdays = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  tr: ['Pzt', 'Sal', 'Çar', 'Per', 'Cum', 'Cmt', 'Paz'],
}
/** The month began on a Saturday. */
const FIRST = 5
const DAYS = 30
/** The days that sources give, and when each is said. */
const ringed = /** @type {const} */ ([
  { day: 13, said: [3 / 15, 2 / 14] },
  { day: 17, said: [4 / 15, 3 / 14] },
  { day: 30, said: [6 / 15, 6 / 14] },
])

const leaf = sheet({ x: 520, y: 522, width: 856, height: 700, turn: -0.9 })
const later = sheet({ x: 742, y: 424, width: 756, height: 700, turn: 1.3 })

const [MARGIN, PITCH, TOP, ROW] = [88, 113, 246, 98]
/** Where a day is printed: its middle, on the baseline. @param {number} day @returns {Point} */
const cell = (day) => {
  const place = FIRST + day - 1
  return [MARGIN + (place % 7) * PITCH, TOP + Math.floor(place / 7) * ROW]
}

/** @type {import('../registry.mjs').Drawing} */
export const mahsusa2 = {
  name: 'mahsusa-2',
  hasWords: true,
  draw(plate) {
    const random = seeded(1913)
    plate.at(1 + plate.when(13 / 15, 8 / 14), () => {
      plate.path('sheet-unlit', later.d)
      const at = later.at(later.width - 40, 72)
      plate.text('caption', at[0], at[1], plate.words('August 1914', 'Ağustos 1914'), 'end', {
        transform: turned(at, later.turn),
      })
    })
    plate.enter(leaf.at(0, 260)[0] + 2)
    plate.path('sheet', leaf.d)
    /** @param {string} classes @param {Point} p @param {string} words @param {'start' | 'middle' | 'end'} [anchor] */
    const write = (classes, p, words, anchor) => {
      const at = leaf.at(...p)
      plate.text(`${classes} on-sheet`, at[0], at[1], words, anchor, { transform: turned(at, leaf.turn) })
    }
    write('caption date', [54, 96], plate.words('November 1913', 'Kasım 1913'))
    plate.path('pencil-faint', polyline([leaf.at(54, 126), leaf.at(leaf.width - 54, 126)]))
    weekdays[plate.language ?? 'en'].forEach((name, i) => write('label', [MARGIN + i * PITCH, 170], name, 'middle'))
    /** The days as outlines: the rings need them also where words are left out. */
    let days = ''
    for (let day = 1; day <= DAYS; day++) {
      const [u, v] = cell(day)
      const { rings, width } = outline(String(day), 40)
      days += rings
        .map((ring) =>
          polyline(
            ring.map(([x, y]) => leaf.at(u - width / 2 + x, v + y)),
            true,
          ),
        )
        .join('')
    }
    plate.path('written', days)
    ringed.forEach(({ day, said }) => {
      const [x, y] = cell(day)
      plate.at(1 + plate.when(said[0], said[1]), () =>
        plate.path('pencil-drawn', looseRing(leaf.at(x, y - 14), 45, random)),
      )
    })
    plate.at(3, () => plate.path('line', `M${Math.round(later.at(later.width, 300)[0])} ${DATUM}H1200`))
    plate.leave()
  },
}
