// @ts-check
/** Slips of paper climb from both sides and from below to the one window that is lit. */
import { DATUM, box, numbers, segment } from '../lib/format.mjs'
import { mix } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'
import { slip } from '../shapes/slip.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const X = 600
const [LEFT, RIGHT, ROOF] = [366, 834, 150]
/** The lit window: its middle. */
const [WX, WY] = [X, 246]
const FLIGHTS = 14
const SLIPS = 128

/** A window with a round head. @param {number} x its middle @param {number} top @param {number} w @param {number} h */
const arched = (x, top, w, h) =>
  `M${numbers([x - w / 2, top + h])}V${top + w / 2}A${numbers([w / 2, w / 2, 0, 0, 1, x + w / 2, top + w / 2])}V${top + h}z`

/** @type {import('../registry.mjs').Drawing} */
export const yildiz1 = {
  name: 'yildiz-1',
  hasWords: true,
  draw(plate) {
    const random = seeded(1880)
    house(plate)

    /** The slips, from the outermost to those that have almost arrived. @type {{ far: number, x: number, y: number, size: number }[]} */
    const placed = []
    for (let tries = 0; placed.length < SLIPS && tries < 20_000; tries++) {
      const far = 84 + Math.pow(random.next(), 0.66) * 600
      const angle = random.between(-0.3, Math.PI + 0.3)
      const [x, y] = [WX + Math.cos(angle) * far, WY + Math.sin(angle) * far]
      const size = 7 + far * 0.078
      if (x < 34 + size || x > 1166 - size || y > 930 || y < 70) continue
      /** Nothing lies on the line where it comes in and goes out, nor on the name by the door. */
      if (Math.abs(y - DATUM) < size && (x < LEFT - 4 || x > 1110)) continue
      if (x > X + 44 && x < X + 168 && y > 334 && y < DATUM + 6) continue
      if (placed.some((p) => Math.hypot(p.x - x, p.y - y) < (p.size + size) * 0.9)) continue
      placed.push({ far, x, y, size })
    }
    placed.sort((a, b) => b.far - a.far)
    plate.enter(LEFT)
    for (let flight = 0; flight < FLIGHTS; flight++) {
      let [d, writing] = ['', '']
      for (const { x, y, size } of placed.slice(
        Math.round((flight * placed.length) / FLIGHTS),
        Math.round(((flight + 1) * placed.length) / FLIGHTS),
      )) {
        const towards = Math.atan2(WY - y, WX - x) + Math.PI / 2
        const drawn = slip({ x, y, size, turn: towards + random.jitter(0.7), slant: random.between(0, 0.8) })
        d += drawn.d
        writing += drawn.writing
      }
      plate.at(mix(0, 4, flight / FLIGHTS), () => {
        plate.path('sheet', d)
        plate.path('slip-writing', writing)
      })
    }
    plate.path('window-lit', arched(WX, WY - 62, 66, 124))
    plate.path('figure-gap-line', segment(WX, WY - 62, WX, WY + 62) + segment(WX - 33, WY - 8, WX + 33, WY - 8))

    /** A name, and whether it hung there. */
    plate.at(4, () => {
      plate.path('disputed', box(X + 56, 364, 96, 48))
      plate.text('label', X + 104, 398, '1880', 'middle')
    })
    plate.leave()
  },
}

/** The palace, dark. @param {import('../lib/plate.mjs').Plate} plate */
function house(plate) {
  plate.path('house', box(LEFT, ROOF, RIGHT - LEFT, DATUM - ROOF))
  plate.path(
    'coast',
    `M${LEFT} ${DATUM}V${ROOF}M${RIGHT} ${DATUM}V${ROOF}` +
      `M${LEFT - 16} ${ROOF}L${LEFT + 46} ${ROOF - 48}H${RIGHT - 46}L${RIGHT + 16} ${ROOF}z` +
      segment(LEFT, 326, RIGHT, 326) +
      segment(LEFT, 334, RIGHT, 334) +
      segment(LEFT - 26, DATUM, RIGHT + 26, DATUM) +
      arched(X, 352, 58, DATUM - 352),
    { opacity: 0.6 },
  )
  /** Tiles, and the shade under the eaves. */
  let [tiles, shade] = ['', '']
  for (let y = ROOF - 40, row = 1; y < ROOF; y += 8, row++)
    tiles += segment(LEFT + 46 - row * 10, y, RIGHT - 46 + row * 10, y)
  for (let x = LEFT + 6; x < RIGHT; x += 7) shade += segment(x, ROOF + 3, x, ROOF + 12)
  plate.path('water', tiles, { opacity: 0.7 })
  plate.path('water alternate', shade, { opacity: 0.8 })
  let dark = ''
  for (const n of [-2, -1, 1, 2]) dark += arched(X + n * 92, 196, 42, 104) + box(X + n * 92 - 19, 358, 38, 52)
  plate.path('window', dark)
}
