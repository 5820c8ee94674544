// @ts-check
/** Guns from the sea: two ships in outline, a third in dots; the boats keep moving under a dark coast. */
import { fading } from '../lib/edge.mjs'
import { DATUM, WIDTH } from '../lib/format.mjs'
import { clamp, place, smooth } from '../lib/geometry.mjs'
import { hachures, swell } from '../lib/hatch.mjs'
import { seeded } from '../lib/random.mjs'
import { boats } from '../shapes/boat.mjs'
import { averof, kilkis, panthir } from '../shapes/ship.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const coastline = smooth(
  [
    [-20, 842],
    [90, 828],
    [200, 806],
    [310, 800],
    [420, 780],
    [520, 742],
    [610, 728],
    [700, 700],
    [790, 652],
    [880, 628],
    [980, 606],
    [1080, 566],
    [1220, 540],
  ],
  12,
)

/** @param {number} x */
function coastY(x) {
  const after = Math.max(
    1,
    coastline.findIndex((p) => p[0] >= x),
  )
  const [b, a] = [/** @type {Point} */ (coastline[after]), /** @type {Point} */ (coastline[after - 1])]
  return a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1]) + 3 * Math.sin(x / 9) + 2 * Math.sin(x / 4.1)
}

/** @type {{ x: number, y: number, scale: number, flip?: boolean }[]} */
const fleet = [
  { x: 250, y: 690, scale: 0.86 },
  { x: 482, y: 628, scale: 0.64 },
  { x: 664, y: 580, scale: 0.48 },
]

/** Where shells fell into the water. */
const splashes = /** @type {const} */ ([
  [128, 590, 1.15],
  [392, 548, 0.95],
  [596, 522, 0.72],
  [786, 512, 0.66],
])
const splash = 'M0 0L0 -46M-8 0L-14 -38M8 0L15 -36M-15 -2L-28 -24M15 -2L29 -22M-34 3L-18 5M18 5L36 3M-8 8L10 8'

/** @type {import('../registry.mjs').Drawing} */
export const inebolu3 = {
  name: 'inebolu-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(1921)
    plate.strokes(
      'water',
      swell({
        rows: 22,
        top: DATUM + 16,
        left: () => -30,
        right: (_, y) => {
          let x = WIDTH
          while (x > 0 && coastY(x) < y + 10) x -= 6
          return x
        },
        drop: (row) => row * 8 + row * row * 0.5,
        strength: 0.9,
        clear: (x, y) =>
          fleet.some((b) => Math.abs(x - b.x) < 96 * b.scale + 20 && y > b.y - 50 * b.scale && y < b.y + 14) ||
          splashes.some(([sx, sy]) => Math.abs(x - sx) < 52 && y > sy - 46 && y < sy + 10),
        random,
      }),
      12,
    )
    plate.strokes(
      'hatch',
      hachures({
        from: -6,
        to: 1206,
        spacing: 5,
        ridge: coastY,
        slope: (x) => 4 + (coastY(x - 22) - coastY(x + 22)) * -0.4 + 17 * Math.sin(x / 46 + 1),
        depth: (x, _, shade) => 60 + random.next() * 90 + 200 * shade * clamp(0.6 + 0.5 * Math.sin(x / 61), 0.3, 1),
        fade: () => 0.85,
        random,
      }),
    )
    const shore = Array.from({ length: 201 }, (_, i) => /** @type {Point} */ ([i * 6, coastY(i * 6)]))
    plate.strokes('coast', fading(shore))
    plate.enter(WIDTH)

    const ships = /** @type {const} */ ([
      { ship: kilkis, name: 'Kilkis', said: [2 / 9, 1 / 10], x: 214, scale: 1.06, labelY: 240 },
      { ship: panthir, name: 'Panthir', said: [4 / 9, 3 / 10], x: 532, scale: 1.06, labelY: 300 },
    ])
    ships.forEach(({ ship, name, said, x, scale, labelY }) =>
      plate.at(1 + plate.when(said[0], said[1]), () => {
        plate.path('hollow', place(ship.body, { x, y: DATUM - 8, scale }))
        plate.path('figure-line', place(ship.rig, { x, y: DATUM - 8, scale }))
        plate.text('caption', x, labelY, name, 'middle', { lang: 'el-Latn' })
      }),
    )
    plate.at(1 + plate.when(8 / 9, 7 / 10), () => {
      const at = { x: 900, y: DATUM - 8, scale: 1.06 }
      plate.path('dotted', place(averof.body, at))
      plate.path('dotted', place(averof.rig, at))
      plate.text('caption', 900, 200, 'Averof', 'middle', { lang: 'el-Latn' })
      plate.text('label note', 900, 242, plate.words('in one chronicle only', 'yalnız bir kronikte'), 'middle')
    })
    plate.at(plate.when(1 / 11, 2 / 12), () =>
      plate.text('caption', 60, 132, plate.words('9 Jun – 30 Jul 1921', '9.6.1921 – 30.7.1921')),
    )
    /** The guns; the boats are there before, and one more after. */
    splashes.forEach(([x, y, scale], i) =>
      plate.at(plate.when(9 / 11, 10 / 12) + i / 50, () => plate.path('figure-line', place(splash, { x, y, scale }))),
    )
    fleet.forEach((boat, i) => plate.at([0, 2, 2.5][i] ?? 2, () => boats(plate, [boat])))
    plate.text('label halo', 1150, 524, 'İnebolu', 'end', { lang: 'tr' })
    plate.text(
      'label note halo',
      1150,
      900,
      plate.words('Ships and coast are schematic', 'Gemiler ve kıyı şematiktir'),
      'end',
    )
  },
}
