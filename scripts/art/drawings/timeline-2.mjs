// @ts-check
/** Dated bars, each on a row of its own, and a gap; across them all, dotted, the one line that the institution tells of. */
import { DATUM, WIDTH, box, segment } from '../lib/format.mjs'

const TOP = 486
const ROW = 69
const BAR = 20
/** One period of `.line-dotted`. */
const DOT = 17.1

/** The scale changes at 1926: one body then served for decades. @param {number} year */
const atYear = (year) => (year < 1926.1 ? 64 + (year - 1913) * 49 : 706 + ((year - 1926.02) / 101) * 720)

/** In the order in which the narration comes to them; `start`: what is known of the beginning. */
const bodies = /** @type {const} */ ([
  { from: 1914.4, to: 1918.83, row: 0, told: 0, start: 'unknown', name: ['Branch II', 'İkinci Şube'] },
  {
    from: 1913.88,
    to: 1918.83,
    row: 1,
    told: 1,
    start: 'disputed',
    name: ['Teşkilât-ı Mahsusa', 'Teşkilât-ı Mahsusa'],
  },
  { from: 1920.1, to: 1923.76, row: 2, told: 2, start: 'known', name: ['Mim Mim', 'Mim Mim'] },
  { from: 1920.73, to: 1923.76, row: 3, told: 2, start: 'known', name: ['Hamza to Felâh', 'Hamza’dan Felâh’a'] },
  {
    from: 1926.02,
    to: 1965.51,
    row: 4,
    told: 4,
    start: 'known',
    name: ['National Security Service', 'Millî Emniyet Hizmeti'],
  },
  { from: 1965.51, to: 2030, row: 5, told: 4, start: 'known', name: ['MİT', 'MİT'] },
])
const gap = /** @type {const} */ ([atYear(1923.76), atYear(1926.02)])

/** @type {import('../registry.mjs').Drawing} */
export const timeline2 = {
  name: 'timeline-2',
  hasWords: true,
  draw(plate) {
    plate.enter(56)
    plate.leave()
    for (const { from, to, row, told, start, name } of bodies)
      plate.at(told, () => {
        const y = TOP + row * ROW + 36
        const [begins, ends] = [atYear(from), Math.min(WIDTH, atYear(to))]
        const solid = start === 'unknown' ? begins + 62 : begins
        plate.path('figure', box(solid, y, ends - solid, BAR))
        if (start === 'unknown') plate.path('figure', [0, 1, 2].map((n) => box(begins + n * 21, y, 10, BAR)).join(''))
        if (start === 'disputed') plate.circle('disputed', begins, y + BAR / 2, 17)
        const isBeforeGap = row === 2 || row === 3
        plate.text(
          'label',
          isBeforeGap ? ends - 16 : begins + { known: 16, disputed: 24, unknown: 0 }[start],
          y - 13,
          plate.words(name[0], name[1]),
          isBeforeGap ? 'end' : 'start',
        )
      })
    plate.at(3, () => plate.path('axis', segment(gap[0], DATUM + 34, gap[0], 874)))
    plate.at(3, () => {
      plate.path('axis', segment(gap[1], DATUM + 34, gap[1], 874))
      const middle = (gap[0] + gap[1]) / 2
      plate.text(
        'label',
        middle,
        914,
        plate.words('1923 – 26: no separate service', '1923 – 26: ayrı servis yok'),
        'middle',
      )
    })
    /** Pieces of nine dots each, so that the dots stay even from piece to piece. */
    for (const piece of [0, 1, 2, 3, 4, 5, 6])
      plate.at(piece < 4 ? 4 : 4.5, () => {
        const from = 74 + piece * 9 * DOT
        plate.path('line-dotted', segment(from, DATUM, from + 8 * DOT + 1, DATUM))
      })
    plate.at(4, () =>
      plate.text('caption', 62, DATUM - 48, plate.words('As MİT tells it: one line', 'MİT’in anlatımı: tek bir çizgi')),
    )
    /** What historians see, in the room that the bars leave. */
    plate.at(5, () =>
      [
        plate.words('separate bodies,', 'ayrı yapılar,'),
        plate.words('some people shared', 'ortak bazı kişiler'),
      ].forEach((line, n) => plate.text('caption', 62, 772 + n * 52, line)),
    )
  },
}
