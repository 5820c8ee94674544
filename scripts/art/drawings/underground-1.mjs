// @ts-check
/** The fleet off Dolmabahçe: fifty-five hulls in ink, six more in pencil, because the counts differ. */
import { fading } from '../lib/edge.mjs'
import { DATUM, WIDTH } from '../lib/format.mjs'
import { place } from '../lib/geometry.mjs'
import { hachures, swell } from '../lib/hatch.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

/** Silhouettes about 200 long, waterline at y 0, all riding the same way. */
const hulls = [
  // battleship
  'M-104 -22L-94 4L92 4L104 -18L66 -20L62 -28L34 -28L34 -40L22 -40L22 -66L10 -66L10 -40L-4 -40L-4 -66L-16 -66L-16 -40L-26 -40L-26 -92L-30 -92L-30 -40L-44 -40L-44 -28L-72 -28L-76 -22ZM46 -28L46 -80L50 -80L50 -28Z',
  // destroyer
  'M-98 -24L-88 4L90 4L98 -8L-26 -10L-26 -22L-40 -22L-40 -32L-56 -32L-56 -22ZM-16 -10L-15 -40L-3 -40L-2 -10ZM12 -9L13 -40L25 -40L26 -9ZM40 -8L41 -40L53 -40L54 -8ZM-48 -32L-48 -78L-44 -78L-44 -32Z',
  // transport
  'M-104 -34L-92 4L90 4L102 -34L64 -30L26 -30L26 -52L-6 -52L-6 -80L-24 -80L-24 -52L-32 -52L-32 -30L-60 -30ZM-66 -30L-66 -86L-62 -86L-62 -30ZM60 -30L60 -86L64 -86L64 -30Z',
]

/** Ships a row in ink, and the place in the row of the one in pencil. @type {readonly { inked: number, pencilAt: number, y: number }[]} */
const rows = [
  { inked: 12, pencilAt: 9, y: 476 },
  { inked: 11, pencilAt: 3, y: 532 },
  { inked: 10, pencilAt: 7, y: 598 },
  { inked: 9, pencilAt: 1, y: 674 },
  { inked: 7, pencilAt: 5, y: 768 },
  { inked: 6, pencilAt: 2, y: 876 },
]

/** @param {number} x */
const hill = (x) =>
  DATUM -
  20 -
  34 * Math.exp(-(((x - 300) / 190) ** 2)) -
  62 * Math.exp(-(((x - 760) / 210) ** 2)) -
  30 * Math.exp(-(((x - 1120) / 150) ** 2)) -
  3 * Math.sin(x / 17) -
  2 * Math.sin(x / 7.3)

/** @type {import('../registry.mjs').Drawing} */
export const underground1 = {
  name: 'underground-1',
  hasWords: true,
  draw(plate) {
    const random = seeded(1318)
    plate.strokes(
      'hatch',
      hachures({
        from: -2,
        to: WIDTH,
        spacing: 4.6,
        ridge: hill,
        slope: (x) => (hill(x + 16) - hill(x - 16)) * 1.3 - 4,
        depth: (x, y) => DATUM - y - 4,
        floor: () => DATUM - 26,
        fade: () => 0.8,
        random,
      }),
    )
    const ridge = Array.from({ length: 151 }, (_, i) => /** @type {Point} */ ([i * 8, hill(i * 8)]))
    plate.strokes('coast', fading(ridge, 0.6))
    plate.strokes(
      'water',
      swell({
        rows: 27,
        top: DATUM + 14,
        left: () => -30,
        right: () => WIDTH + 10,
        drop: (row) => row * 11 + row * row * 0.24,
        strength: 0.75,
        random,
      }),
      12,
    )
    plate.enter(WIDTH)

    let pencil = ''
    rows.forEach(({ inked, pencilAt, y }, r) => {
      const count = inked + 1
      const spacing = 1120 / count
      let ink = ''
      for (let i = 0; i < count; i++) {
        const shape = /** @type {string} */ (hulls[(i * 5 + r * 2) % 3])
        const at = {
          x: 40 + spacing * (i + 0.5) + random.jitter(spacing * 0.1),
          y: y + random.jitter(10),
          scale: (spacing * 0.72) / 204,
        }
        if (i !== pencilAt) ink += place(shape, at)
        else
          for (let pass = 0; pass < 2; pass++)
            pencil += place(shape, { ...at, x: at.x + random.jitter(1.6), y: at.y + random.jitter(1.6) })
      }
      plate.at(r / 2, () => plate.path('figure', ink))
    })
    plate.at(4 + plate.when(9 / 11, 8 / 12), () => plate.path('pencil-on-ink', pencil))

    plate.text('caption', 60, 112, plate.words('13 Nov 1918', '13.11.1918'))
    plate.text('label note', 60, 152, plate.words('off Dolmabahçe', 'Dolmabahçe önü'))
    const sample = /** @type {string} */ (hulls[0])
    plate.at(4 + plate.when(5 / 11, 5 / 12), () => {
      plate.path('figure legend', place(sample, { x: 96, y: 224, scale: 0.36 }))
      plate.text('label', 150, 226, plate.words('55 ships, by MİT’s count', 'MİT’in sayımıyla 55 gemi'))
    })
    plate.at(4 + plate.when(9 / 11, 8 / 12), () => {
      plate.path(
        'pencil-on-ink legend',
        place(sample, { x: 96, y: 276, scale: 0.36 }) + place(sample, { x: 97, y: 275, scale: 0.36 }),
      )
      plate.text('label', 150, 278, plate.words('61, by other accounts', 'başka kaynaklara göre 61'))
    })
    plate.text(
      'label note',
      1150,
      112,
      plate.words('Ships and shore are schematic', 'Gemiler ve kıyı şematiktir'),
      'end',
    )
  },
}
