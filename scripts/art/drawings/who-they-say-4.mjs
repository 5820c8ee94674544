// @ts-check
/** One ember: a single dot of lamp light in the ash, where the line would be. When the hearth is told of, smoke rises from it. */
import { DATUM, polyline, segment } from '../lib/format.mjs'
import { cut, smooth } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const EMBER = 600
const ASH = 168

/** Two threads of smoke that part on their way up. @param {1 | -1} side */
const smoke = (side) =>
  smooth(
    Array.from({ length: 15 }, (_, i) => {
      const t = i / 14
      const sway = 26 * Math.sin(t * 7.5 + (side > 0 ? 0 : 0.9)) * t + side * 34 * t * t
      return /** @type {Point} */ ([EMBER + sway, DATUM - 22 - t * 396])
    }),
    6,
  )

/** @type {import('../registry.mjs').Drawing} */
export const whoTheySay4 = {
  name: 'who-they-say-4',
  hasWords: true,
  draw(plate) {
    const random = seeded(1921)
    plate.enter(50)
    plate.leave()
    /** Ash: a low heap, thinning to its sides. @type {{ d: string, opacity: number }[]} */
    const ash = []
    for (let x = EMBER - ASH; x <= EMBER + ASH; x += 5) {
      const near = 1 - Math.abs(x - EMBER) / ASH
      const top = DATUM + 20 - 16 * near
      const length = 8 + 40 * near * random.between(0.5, 1)
      if (Math.abs(x - EMBER) > 18 || random.next() < 0.5)
        ash.push({
          d: segment(x, top + random.jitter(6), x + random.jitter(3), top + length),
          opacity: 0.12 + 0.5 * near,
        })
    }
    plate.strokes('hatch', ash)
    plate.circle('lamp', EMBER, DATUM, 15)

    for (const side of /** @type {const} */ ([1, -1]))
      cut(smoke(side), 6).forEach((piece, i) =>
        plate.at(3 + i / 10, () => plate.path('ray-strong', polyline(piece), { opacity: 1 - i * 0.16 })),
      )

    plate.at(plate.when(4 / 13, 1 / 8), () => plate.text('caption', 60, 700, plate.words('85 million', '85 milyon')))
    plate.at(1, () =>
      plate.text('label note', 60, 744, plate.words('the page, November 2026', 'sayfaya göre, Kasım 2026')),
    )
    plate.at(2, () => {
      plate.text('caption', 1150, 700, plate.words('86,092,168', '86.092.168'), 'end')
      plate.text('label note', 1150, 744, plate.words('registered, 31 Dec 2025', 'kayıtlı, 31.12.2025'), 'end')
    })
  },
}
