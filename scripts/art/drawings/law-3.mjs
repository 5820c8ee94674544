// @ts-check
/** Article 4 in type, its opening words as the law has them; the lines below stay blank. */
import { DATUM, polyline } from '../lib/format.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

/** Law 2937, article 4/a, 1983 (fact sheet P6); the English is our translation. */
const article = {
  en: [
    'On present and possible activities, directed',
    'from inside and outside, against the integrity',
    'of the Republic of Türkiye with its country',
    'and nation, its existence, independence,',
    'security, constitutional order and all',
    'elements of its national power…',
  ],
  tr: [
    'Türkiye Cumhuriyeti’nin ülkesi ve milleti ile',
    'bütünlüğüne, varlığına, bağımsızlığına,',
    'güvenliğine, Anayasal düzenine ve milli',
    'gücünü meydana getiren bütün unsurlarına',
    'karşı içten ve dıştan yöneltilen mevcut ve',
    'muhtemel faaliyetler hakkında…',
  ],
}
const page = sheet({ x: 566, y: 460, width: 944, height: 776, turn: -0.6 })
const [MARGIN, FIRST, PITCH, BLANKS] = [66, 206, 56, 4]

/** @type {import('../registry.mjs').Drawing} */
export const law3 = {
  name: 'law-3',
  hasWords: true,
  draw(plate) {
    plate.enter(page.at(0, DATUM - page.at(0, 0)[1])[0] + 4)
    plate.leave(Math.round(page.at(page.width, 360)[0]))
    plate.path('sheet', page.d)
    /** @param {string} classes @param {number} u @param {number} v @param {string} words @param {'start' | 'end'} [anchor] */
    const write = (classes, u, v, words, anchor) => {
      const at = page.at(u, v)
      plate.text(`${classes} on-sheet`, at[0], at[1], words, anchor, { transform: turned(at, page.turn) })
    }
    plate.at(3, () => write('caption date', MARGIN, 104, plate.words('Article 4', 'Madde 4')))
    plate.at(0, () =>
      write(
        'label',
        page.width - MARGIN,
        68,
        plate.words('Law 2937, 1 Nov 1983', '2937 sayılı Kanun, 1.11.1983'),
        'end',
      ),
    )
    plate.at(2, () =>
      write('label', page.width - MARGIN, 108, plate.words('in force 1 Jan 1984', 'yürürlük 1.1.1984'), 'end'),
    )
    plate.path('pencil-faint', polyline([page.at(MARGIN, 138), page.at(page.width - MARGIN, 138)]))
    article[plate.language ?? 'en'].forEach((words, i) => {
      plate.path(
        'fold',
        polyline([page.at(MARGIN, FIRST + i * PITCH + 14), page.at(page.width - MARGIN, FIRST + i * PITCH + 14)]),
      )
      plate.at(3.2 + i / 8, () => write('caption tape', MARGIN, FIRST + i * PITCH, words))
    })
    for (let i = 0; i < BLANKS; i++) {
      const v = FIRST + (article.en.length + i) * PITCH + 14
      plate.at(5 + i / 5, () => plate.path('pencil', polyline([page.at(MARGIN, v), page.at(page.width - MARGIN, v)])))
    }
    plate.at(3, () =>
      plate.text(
        'label note',
        1150,
        904,
        plate.words('Law 2937, article 4/a, opening; our translation', '2937 sayılı Kanun, madde 4/a, başı'),
        'end',
      ),
    )
  },
}
