// @ts-check
/** An old article, dim; new lines are laid over it, and they are wider than its page. */
import { DATUM, segment } from '../lib/format.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

const page = sheet({ x: 400, y: 482, width: 600, height: 800, turn: -0.8 })
const strips = /** @type {const} */ ([
  {
    en: 'tasks from the cabinet',
    tr: 'Bakanlar Kurulundan görevler',
    said: [1, 1],
    y: 330,
    x: 158,
    width: 820,
    turn: 0.4,
  },
  {
    en: 'data from public bodies',
    tr: 'kamu kurumlarından veri',
    said: [2 + 3 / 14, 2 + 1 / 9],
    y: DATUM,
    x: 130,
    width: 900,
    turn: 0,
  },
  {
    en: 'contact with any organisation',
    tr: 'her kuruluşla temas',
    said: [2 + 8 / 14, 2 + 5 / 9],
    y: 534,
    x: 172,
    width: 850,
    turn: -0.5,
  },
  {
    en: 'prison for publishing its documents',
    tr: 'belgelerini yayımlayana hapis',
    said: [3, 3],
    y: 636,
    x: 142,
    width: 960,
    turn: 0.3,
  },
])
const HIGH = 74

/** @type {import('../registry.mjs').Drawing} */
export const today2 = {
  name: 'today-2',
  hasWords: true,
  draw(plate) {
    const random = seeded(6532)
    plate.enter(page.at(0, 350)[0])
    plate.path('sheet-unlit', page.d)
    /** @param {string} classes @param {number} v @param {string} words */
    const write = (classes, v, words) => {
      const at = page.at(44, v)
      plate.text(classes, at[0], at[1], words, 'start', { transform: turned(at, page.turn) })
    }
    write('caption note', 76, plate.words('Law 2937', '2937 sayılı Kanun'))
    write('label note', 118, plate.words('1 Nov 1983', '1.11.1983'))
    let old = ''
    for (let row = 0; row < 17; row++)
      old += wordBars(
        page.at(44 + (row % 6 === 0 ? 40 : 0), 176 + row * 36),
        page.at(row % 6 === 5 ? 320 : page.width - 44, 176 + row * 36),
        random,
      )
    plate.path('writing-unlit', old)

    strips.forEach(({ en, tr, said, x, y, width, turn }) => {
      const strip = sheet({ x: x + width / 2, y, width, height: HIGH, turn })
      plate.at(plate.when(said[0], said[1]), () => {
        plate.path('sheet', strip.d)
        const at = strip.at(34, 48)
        plate.text('caption tape on-sheet', at[0], at[1], plate.words(en, tr), 'start', { transform: turned(at, turn) })
      })
    })
    plate.leave()
    plate.at(2 + plate.when(3 / 14, 1 / 9), () => plate.path('line', segment(1026, DATUM, 1200, DATUM)))
    plate.at(plate.when(0, 2 / 8), () => plate.text('caption', 760, 142, plate.words('Law 6532', '6532 sayılı Kanun')))
    plate.at(plate.when(3 / 9, 2 / 8), () => plate.text('label', 760, 186, plate.words('17 Apr 2014', '17.4.2014')))
    plate.at(4, () => plate.path('disputed', 'M86 292v382'))
  },
}
