// @ts-check
/**
 * Key image: the line opens into an unbroken hollow channel with the names as told; plumb lines drop to the dated strokes,
 * which overlap and leave a gap.
 */
import { DATUM, WIDTH, segment } from '../lib/format.mjs'

const OPEN = 112

/** Years to the page; the scale changes at 1926, when one body had to serve for decades. @param {number} year */
const atYear = (year) =>
  year < 1926.5 ? 84 + ((year - 1913.88) / 12.14) * 690 : 774 + ((year - 1926.02) / 100.98) * 450

/**
 * @typedef {object} Body
 * @property {number} from
 * @property {number} to
 * @property {number} y height of its stroke
 * @property {'known' | 'unknown' | 'disputed'} start
 * @property {{ en: string, tr: string, row: number }} [told] its name in the channel: the institution counts it
 * @property {[en: string, tr: string]} [dates]
 * @property {string} [before] its name beside the stroke: the institution does not
 * @property {number} [earlier] when it began under other names
 */

/** @type {readonly Body[]} */
const bodies = [
  {
    from: 1913.88,
    to: 1918.83,
    told: { en: 'Teşkilât-ı Mahsusa', tr: 'Teşkilât-ı Mahsusa', row: 1 },
    y: 604,
    dates: ['1913 – 1918', '1913 – 1918'],
    start: 'disputed',
  },
  {
    from: 1914.6,
    to: 1918.85,
    told: { en: 'Branch II', tr: 'İkinci Şube', row: 0 },
    y: 650,
    dates: ['to 1918', '1918’e kadar'],
    start: 'unknown',
  },
  { from: 1918.88, to: 1920.25, y: 696, before: 'Karakol', start: 'disputed' },
  { from: 1920.1, to: 1923.76, told: { en: 'Mim Mim', tr: 'Mim Mim', row: 2 }, y: 742, start: 'known' },
  { from: 1921.66, to: 1923.76, earlier: 1920.73, told: { en: 'Felâh', tr: 'Felâh', row: 1 }, y: 788, start: 'known' },
  {
    from: 1926.02,
    to: 1965.51,
    told: { en: 'National Security', tr: 'Millî Emniyet', row: 2 },
    y: 742,
    dates: ['1926 – 1965', '1926 – 1965'],
    start: 'known',
  },
  { from: 1965.51, to: 2030, told: { en: 'MİT', tr: 'MİT', row: 0 }, y: 788, start: 'known' },
]
/** Baseline of a row of names in the channel. @param {number} row */
const rowAt = (row) => DATUM - 50 + row * 64

/** @type {import('../registry.mjs').Drawing} */
export const whoTheySay = {
  name: 'who-they-say',
  hasWords: true,
  draw(plate) {
    for (const side of [-1, 1]) {
      const y = DATUM + side * OPEN
      plate.path('line', `M0 ${DATUM}C30 ${DATUM} 22 ${y} 70 ${y}L1104 ${y}C1152 ${y} 1140 ${DATUM} 1156 ${DATUM}`)
    }
    plate.leave()
    plate.text(
      'caption',
      72,
      DATUM - OPEN - 38,
      plate.words('As the institution tells it: one line', 'Kurumun anlatımı: tek bir hat'),
    )
    bodies.forEach(({ from, y, told }, i) => {
      if (told)
        plate.step(i + 1, () => plate.path('axis', segment(atYear(from), rowAt(told.row) + 16, atYear(from), y)))
    })
    for (const { from, told } of bodies)
      if (told) plate.text('caption halo', atYear(from) - 3, rowAt(told.row), plate.words(told.en, told.tr))

    bodies.forEach(({ from, to, y, start, dates, before, earlier }, i) =>
      plate.step(i + 1, () => {
        const [begins, ends] = [atYear(earlier ?? from), Math.min(WIDTH + 4, atYear(to))]
        const isUnknown = start === 'unknown'
        if (isUnknown) plate.path('line-dotted', segment(atYear(1913.88) + 4, y, begins + 60, y))
        plate.path('line', segment(isUnknown ? begins + 64 : begins, y, ends, y))
        if (start === 'disputed') plate.circle('disputed', begins, y, 10.5)
        if (start === 'known') plate.circle('lamp', begins, y, 9)
        if (ends < WIDTH) plate.circle('lamp', ends, y, 9)
        if (dates) plate.text('label halo', ends + 24, y + 10, plate.words(...dates))
        if (before) plate.text('label halo', begins - 22, y + 10, before, 'end')
      }),
    )
    plate.text('caption', 84, 862, plate.words('As the dates run:', 'Tarihlerin gösterdiği:'))
    plate.text('caption', 84, 910, plate.words('separate bodies, and a gap', 'ayrı kurumlar, arada bir boşluk'))
  },
}
