// @ts-check
/** The beach: a ship that cannot land, a boat under way, an empty shore, a lamp. */
import { DATUM, polyline, segment } from '../lib/format.mjs'
import { place, smooth } from '../lib/geometry.mjs'
import { hachures, swell } from '../lib/hatch.mjs'
import { seeded } from '../lib/random.mjs'
import { boats } from '../shapes/boat.mjs'
import { lantern } from '../shapes/lamp.mjs'
import { steamer } from '../shapes/ship.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const SHORE = 706
const LAMP = 912
const ROAD_END = 1086

/** @type {Point[]} */
const ground = smooth(
  [
    [SHORE, DATUM],
    [748, 424],
    [800, 413],
    [850, 399],
    [900, 388],
    [960, 376],
    [1020, 352],
    [1060, 340],
    [1110, 334],
    [1160, 330],
  ],
  10,
)

/** @param {number} x */
function groundY(x) {
  const after = ground.findIndex((p) => p[0] >= x)
  if (after < 0) return /** @type {Point} */ (ground.at(-1))[1]
  const b = /** @type {Point} */ (ground[after])
  const a = ground[after - 1] ?? b
  return a === b ? b[1] : a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1])
}

/** @type {import('../registry.mjs').Drawing} */
export const inebolu1 = {
  name: 'inebolu-1',
  hasWords: true,
  draw(plate) {
    const random = seeded(1920)

    plate.strokes(
      'water',
      swell({
        rows: 29,
        top: DATUM + 18,
        left: () => -20,
        right: (row) => SHORE - 4 + row * 2.2 + Math.max(0, row - 8) * 5,
        drop: (row) => row * 9 + row * row * 0.3,
        random,
      }),
      12,
    )
    plate.strokes(
      'hatch',
      hachures({
        from: SHORE + 8,
        to: 1150,
        spacing: 5,
        ridge: groundY,
        slope: (x) => -14 + 16 * Math.sin(x / 31) * Math.min(1, (x - SHORE) / 120),
        depth: (x) =>
          (150 + random.next() * 120 + Math.max(0, x - 900) * 0.6) *
            Math.min(1, (x - SHORE) / 160) *
            Math.min(1, (1190 - x) / 130) +
          24,
        fade: (x) => 0.9 * Math.min(1, (1160 - x) / 80),
        random,
      }),
    )
    /** Surf: the sea runs up the beach. */
    plate.path(
      'figure-line',
      [
        [SHORE - 62, 20, 46],
        [SHORE - 30, 34, 54],
        [SHORE - 86, 48, 60],
        [SHORE - 14, 62, 42],
      ]
        .map(([x = 0, dy = 0, w = 0]) => `M${x} ${DATUM + dy}q${w / 2} 7 ${w} 0`)
        .join(''),
      { opacity: 0.75 },
    )

    plate.at(0, () => {
      const at = { x: 214, y: DATUM - 4, scale: 0.98 }
      plate.path('hollow', place(steamer.body, at))
      plate.path('figure-line', place(steamer.rig, at))
    })
    plate.at(1, () => {
      boats(plate, [{ x: 548, y: DATUM - 8, scale: 1.12 }])
      plate.path(
        'figure-line',
        segment(398, DATUM + 22, 430, DATUM + 22) +
          segment(446, DATUM + 26, 470, DATUM + 26) +
          `M470 ${DATUM + 40}q40 8 78 0`,
        { opacity: 0.75 },
      )
    })

    plate.enter(SHORE)
    plate.at(2, () => {
      plate.path('line', polyline(ground.filter(([x]) => x <= ROAD_END)))
      plate.text('label', 1150, 292, plate.words('to Ankara', 'Ankara’ya'), 'end')
    })
    plate.leave()
    plate.stop(SHORE, DATUM)
    plate.text('caption', SHORE + 26, 352, 'İnebolu', 'middle', { lang: 'tr' })

    plate.at(3, () => plate.text('label', 46, 156, plate.words('from Istanbul', 'İstanbul’dan')))
    plate.at(4, () =>
      plate.text('label', 46, 198, plate.words('from Russia and elsewhere', 'Rusya’dan ve başka yerlerden')),
    )
    plate.at(5, () => {
      let lit = ''
      for (let x = LAMP - 130; x <= LAMP + 130; x += 5) {
        const reach = Math.sqrt(1 - ((x - LAMP) / 140) ** 2) * 62
        const y = groundY(x) + 9
        lit += segment(x, y, x + (x - LAMP) * 0.05, y + reach * random.between(0.55, 1))
      }
      plate.path('hatch', lit, { opacity: 0.95 })
      lantern(plate, LAMP, groundY(LAMP) - 2, 1.1)
      plate.text('label', LAMP, 232, plate.words('19 Dec 1920', '19.12.1920'), 'middle')
    })
  },
}
