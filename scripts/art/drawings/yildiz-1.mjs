// @ts-check
/** Slips of paper climb from all sides to the one window that is lit. */
import { DATUM, box, numbers, segment } from '../lib/format.mjs'
import { seeded } from '../lib/random.mjs'
import { slip } from '../shapes/slip.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const X = 590
const [LEFT, RIGHT, ROOF] = [356, 824, 150]
/** The lit window: its middle. */
const [WX, WY] = [X, 246]
const RINGS = 9
const SLIPS = 156

/** A window with a round head. @param {number} x its middle @param {number} top @param {number} w @param {number} h */
const arched = (x, top, w, h) =>
  `M${numbers([x - w / 2, top + h])}V${top + w / 2}A${numbers([w / 2, w / 2, 0, 0, 1, x + w / 2, top + w / 2])}V${top + h}z`

/** @type {import('../registry.mjs').Drawing} */
export const yildiz1 = {
  name: 'yildiz-1',
  hasWords: true,
  draw(plate) {
    const random = seeded(1880)
    /** The house, dark. */
    plate.path(
      'house',
      box(LEFT, ROOF, RIGHT - LEFT, DATUM - ROOF) +
        `M${LEFT - 16} ${ROOF}L${LEFT + 46} ${ROOF - 48}H${RIGHT - 46}L${RIGHT + 16} ${ROOF}z` +
        segment(LEFT - 8, ROOF + 14, RIGHT + 8, ROOF + 14) +
        segment(LEFT, 326, RIGHT, 326) +
        segment(LEFT, 334, RIGHT, 334) +
        arched(X, 352, 58, DATUM - 352),
    )
    let dark = ''
    for (const n of [-2, -1, 1, 2]) dark += arched(X + n * 92, 196, 42, 104) + box(X + n * 92 - 19, 358, 38, 52)
    plate.path('window', dark)

    /** The slips, from the outermost to those that have almost arrived. @type {{ far: number, x: number, y: number, size: number }[]} */
    const placed = []
    for (let tries = 0; placed.length < SLIPS && tries < 6000; tries++) {
      const far = 74 + Math.pow(random.next(), 0.72) * 640
      const a = random.between(-0.62, Math.PI + 0.62) + (far - 300) * 0.0007
      const x = WX + Math.cos(a) * far
      const y = WY + Math.sin(a) * far * 1.02
      const size = 6 + far * 0.086
      if (x < -30 || x > 1230 || y > 1000 || y < 20) continue
      /** Nothing lies on the line where it comes in and goes out, nor on the name over the door. */
      if (Math.abs(y - DATUM) < size && (x < LEFT - 4 || x > 1110)) continue
      if (x > X + 50 && x < X + 160 && y > 340 && y < DATUM) continue
      if (placed.some((p) => Math.hypot(p.x - x, p.y - y) < (p.size + size) * 0.86)) continue
      placed.push({ far, x, y, size })
    }
    placed.sort((a, b) => b.far - a.far)
    plate.enter(LEFT)
    for (let ring = 0; ring < RINGS; ring++) {
      let [d, writing] = ['', '']
      for (const { x, y, size } of placed.slice(
        Math.round((ring * placed.length) / RINGS),
        Math.round(((ring + 1) * placed.length) / RINGS),
      )) {
        const towards = Math.atan2(WY - y, WX - x) + Math.PI / 2
        const drawn = slip({ x, y, size, turn: towards + random.jitter(0.7), slant: random.between(0, 0.9) })
        d += drawn.d
        writing += drawn.writing
      }
      plate.step(ring + 1, () => {
        plate.path('sheet', d)
        plate.path('slip-writing', writing)
      })
    }
    plate.path('window-lit', arched(WX, WY - 62, 66, 124))
    plate.path('figure-gap-line', segment(WX, WY - 62, WX, WY + 62) + segment(WX - 33, WY - 8, WX + 33, WY - 8))

    /** A name, and whether it hung there. */
    plate.step(RINGS + 1, () => {
      plate.path('disputed', box(X + 56, 364, 96, 48))
      plate.text('label', X + 104, 398, '1880', 'middle')
    })
    plate.leave()
  },
}
