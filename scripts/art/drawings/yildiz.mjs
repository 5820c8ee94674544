// @ts-check
/** Key image: a star made of reports. The line ends at the palace (1908), leaves a gap, and starts again as Branch II. */
import { DATUM, disc, segment } from '../lib/format.mjs'
import { bearing, kilometres, places } from '../lib/places.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const RAYS = 300
const [CX, CY] = [560, DATUM]

const cities = /** @type {const} */ ([
  { en: 'London', tr: 'Londra', place: places.london, label: [0, -20, 'middle'] },
  { en: 'Brussels', tr: 'Brüksel', place: places.brussels, label: [16, 2, 'start'] },
  { en: 'Paris', tr: 'Paris', place: places.paris, label: [-16, 4, 'end'] },
  { en: 'Geneva', tr: 'Cenevre', place: places.geneva, label: [-16, 14, 'end'] },
  { en: 'Rome', tr: 'Roma', place: places.rome, label: [-14, -16, 'end'] },
])

/** Where the names stand: no dot may fall there. @param {number} x @param {number} y */
const isTaken = (x, y) => x < 330 && y < 392

/** @type {import('../registry.mjs').Drawing} */
export const yildiz = {
  name: 'yildiz',
  hasWords: true,
  draw(plate) {
    const random = seeded(7)
    /** Rings of rays, from the inner to the outer. @type {{ faint: string, faintOdd: string, strong: string, dots: string }[]} */
    const rings = Array.from({ length: 6 }, () => ({ faint: '', faintOdd: '', strong: '', dots: '' }))
    for (let i = 0; i < RAYS; i++) {
      const angle = (i / RAYS) * 2 * Math.PI + random.jitter(0.05)
      let length = 120 + Math.pow(random.next(), 1.6) * 270
      const from = 34 + random.next() * 14
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
      while (isTaken(CX + dx * length, CY + dy * length)) length *= 0.85
      const isStrong = random.next() < 0.22
      const dot = 1.4 + random.next() * 1.7
      /** The line itself comes in from the left, and the right side stays open for what follows. */
      if (
        Math.abs(angle % (2 * Math.PI)) < 0.1 ||
        Math.abs(angle - 2 * Math.PI) < 0.1 ||
        Math.abs(angle - Math.PI) < 0.02
      )
        continue
      const ring = /** @type {(typeof rings)[number]} */ (rings[Math.min(5, Math.floor((length - 110) / 46))])
      const ray = segment(CX + dx * from, CY + dy * from, CX + dx * length, CY + dy * length)
      if (isStrong) ring.strong += ray
      else if (i % 2) ring.faintOdd += ray
      else ring.faint += ray
      ring.dots += disc(CX + dx * length, CY + dy * length, dot)
    }
    rings.forEach((ring, i) =>
      plate.step(i + 1, () => {
        plate.path('ray', ring.faint)
        plate.path('ray alternate', ring.faintOdd)
        plate.path('ray-strong', ring.strong)
        plate.path('ray-dot', ring.dots)
      }),
    )
    plate.step(7, () => {
      for (const { en, tr, place, label } of cities) {
        const towards = bearing(places.yildiz, place)
        const far = kilometres(places.yildiz, place) * 0.226
        const [x, y] = [CX + Math.sin(towards) * far, CY - Math.cos(towards) * far]
        plate.path('figure-line', segment(CX + Math.sin(towards) * 40, CY - Math.cos(towards) * 40, x, y))
        plate.path('figure', disc(x, y, 5))
        plate.text('label', x + label[0], y + label[1], plate.words(en, tr), label[2])
      }
    })
    plate.enter(CX - 30)
    plate.circle('stop', CX, CY, 30)
    plate.step(8, () => {
      plate.path('line', segment(1052, DATUM - 150, 1052, DATUM + 150) + segment(1100, DATUM - 150, 1100, DATUM + 150))
      plate.text('caption', 1076, DATUM + 208, plate.words('Branch II', 'İkinci Şube'), 'middle')
    })
    plate.leave(1010)
    plate.text('caption', CX, 866, plate.words('Reports to Yıldız', 'Yıldız’a giden jurnaller'), 'middle')
    plate.text('label', CX, 908, plate.words('about 1880 – 29 Jul 1908', '1880 dolayları – 29.7.1908'), 'middle')
  },
}
