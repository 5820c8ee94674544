// @ts-check
/** Over the hollow channel of what the page says lie four dated papers. */
import { DATUM, polyline } from '../lib/format.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

const OPEN = 62
const [WIDE, HIGH] = [238, 430]
const papers = /** @type {const} */ ([
  {
    year: '2012',
    laid: [3 + 1 / 15, 3],
    said: [3 + 7 / 15, 3 + 5 / 13],
    en: ['permission', 'to investigate'],
    tr: ['soruşturma', 'izne bağlı'],
    x: 196,
    y: 412,
    turn: -1.6,
  },
  {
    year: '2014',
    laid: [3 + 9 / 15, 3 + 7 / 13],
    said: [3 + 14 / 15, 3 + 11 / 13],
    en: ['a commission', 'in parliament'],
    tr: ['Mecliste', 'komisyon'],
    x: 460,
    y: 490,
    turn: 1.2,
  },
  {
    year: '2015',
    laid: [4 + 1 / 16, 4 + 2 / 11],
    said: [4 + 5 / 16, 4 + 5 / 11],
    en: ['one rule', 'annulled'],
    tr: ['bir kural', 'iptal'],
    x: 724,
    y: 420,
    turn: -0.8,
  },
  {
    year: '2017',
    laid: [4 + 9 / 16, 4 + 8 / 11],
    said: [4 + 12 / 16, 4 + 9 / 11],
    en: ['answers to', 'the President'],
    tr: ['bağlı olduğu:', 'Cumhurbaşkanı'],
    x: 988,
    y: 498,
    turn: 1.5,
  },
])

/** @type {import('../registry.mjs').Drawing} */
export const whoTheySay3 = {
  name: 'who-they-say-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(2017)
    for (const side of [-1, 1]) {
      const y = DATUM + side * OPEN
      plate.path('line', `M0 ${DATUM}C22 ${DATUM} 18 ${y} 52 ${y}H1122C1158 ${y} 1146 ${DATUM} 1160 ${DATUM}`)
    }
    plate.leave()
    papers.forEach(({ year, laid, said, en, tr, x, y, turn }) => {
      const paper = sheet({ x, y, width: WIDE, height: HIGH, turn })
      plate.at(plate.when(laid[0], laid[1]), () => {
        plate.path('sheet-cut', paper.d)
        const at = paper.at(26, 82)
        plate.text('caption date on-sheet', at[0], at[1], year, 'start', { transform: turned(at, turn) })
        plate.path('pencil-faint', polyline([paper.at(26, 110), paper.at(WIDE - 26, 110)]))
      })
      plate.at(plate.when(said[0], said[1]), () => {
        let d = ''
        for (let row = 0; row < 5; row++)
          d += wordBars(
            paper.at(26 + (row ? 0 : 26), 158 + row * 34),
            paper.at(row === 4 ? 118 : WIDE - 28, 158 + row * 34),
            random,
            {
              word: [18, 58],
              gap: 11,
            },
          )
        plate.path('writing', d)
        for (const [line, v] of [364, 398].entries()) {
          const at = paper.at(20, v)
          plate.text(
            'label note on-sheet',
            at[0],
            at[1],
            plate.words(/** @type {string} */ (en[line]), /** @type {string} */ (tr[line])),
            'start',
            {
              transform: turned(at, turn),
            },
          )
        }
      })
    })
    plate.at(0, () => plate.text('caption', 66, 112, plate.words('The page says', 'Sayfaya göre')))
    plate.at(plate.when(3 / 13, 2 / 10), () =>
      plate.text(
        'label',
        66,
        158,
        plate.words('secrecy is a duty, staff obey the law', 'gizlilik yükümlülük, personel kanuna uyar'),
      ),
    )
    plate.at(2, () => plate.text('caption', 66, 800, plate.words('The exhibit adds', 'Sergi ekler')))
  },
}
