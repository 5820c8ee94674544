// @ts-check
/**
 * The kağnı from the side, on its ground line y 0, going right, about 330 wide: a solid-wheeled cart, a pair of oxen
 * seen one behind the other, and a woman who leads them.
 */
import { place, round4 } from '../lib/geometry.mjs'

/** @typedef {import('../lib/geometry.mjs').Placement} Placement */
/** @typedef {import('../lib/plate.mjs').Plate} Plate */

const bed = 'M-172 -42L-20 -50L-20 -44L-172 -34Z'
const sides = 'M-166 -42L-172 -66L-168 -66L-160 -42ZM-70 -47L-64 -70L-60 -70L-64 -47Z'
const load = 'M-160 -46L-162 -66L-134 -68L-134 -82L-104 -84L-102 -68L-72 -70L-72 -50Z'
const wheel = round4(-118, -27, 27)
const hub = round4(-118, -27, 4.5)
const wheelGrain = 'M-140 -33L-96 -33M-140 -20L-96 -20'

const ox =
  'M-49 -50C-55 -44 -53 -30 -50 -22L-50 0L-41 0L-39 -20L-33 -21L-27 0L-18 0L-23 -23C-12 -22 0 -22 8 -21L10 0L19 0L19 -22L24 -23L28 0L37 0L35 -27C39 -30 42 -33 44 -37C49 -35 55 -29 60 -24C65 -21 71 -24 70 -29C68 -36 65 -42 60 -49C56 -53 51 -55 46 -53C41 -59 32 -62 24 -60C12 -55 -8 -55 -22 -56C-34 -57 -44 -56 -49 -50Z'
const horns = 'M52 -52C52 -60 58 -66 66 -66M46 -53C44 -61 47 -68 53 -72'
const tail = 'M-50 -48C-58 -40 -57 -26 -59 -17'
const yoke = 'M30 -66L30 -30'

const skirt = 'M-15 0C-14 -20 -10 -38 -7 -46C-10 -54 -8 -64 0 -67C8 -64 9 -54 6 -46C10 -36 15 -18 17 0Z'
const scarf = round4(1, -75, 8.6) + 'M-8 -77C-12 -68 -12 -58 -9 -52L3 -64Z'
const arm = 'M3 -58L-12 -49L-24 -52'

/**
 * @param {Plate} plate @param {Placement} placement
 * @param {{ fine?: boolean }} [options] fine: large enough to show grain and rope
 */
export function cart(plate, placement, { fine = false } = {}) {
  const { x = 0, y = 0, scale = 1, turn = 0 } = placement
  const sin = Math.sin((turn * Math.PI) / 180)
  const cos = Math.cos((turn * Math.PI) / 180)
  /** @param {string} d @param {number} dx @param {number} [dy] @param {number} [size] */
  const at = (d, dx, dy = 0, size = 1) =>
    place(d, { x: x + (dx * cos - dy * sin) * scale, y: y + (dx * sin + dy * cos) * scale, scale: scale * size, turn })
  plate.path('figure figure-cut', at(ox, 44, -5, 0.97))
  plate.path('figure-line', at(horns, 44, -5, 0.97))
  plate.path('figure', at(load, 0) + at(sides, 0))
  plate.path('figure', at(bed, 0))
  plate.path('figure figure-cut', at(ox, 28) + at(wheel, 0))
  plate.path('figure-line', at(horns, 28) + at(tail, 28) + at('M-60 -48L62 -52', 0))
  plate.path('figure-gap', at(hub, 0))
  if (fine)
    plate.path('figure-gap-line', at(wheelGrain, 0) + at(yoke, 28) + at('M-134 -68L-134 -50M-102 -68L-104 -50', 0))
  plate.path('figure', at(skirt, 146) + at(scarf, 146))
  plate.path('figure-line', at(arm, 146) + at('M-24 -52L-48 -38', 146))
}
