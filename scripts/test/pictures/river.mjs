// @ts-check
/** A water wheel on a river at dusk. `x` and `y` are in heights of the picture. */
import { between, blend, clouds, hash, lit, noise, rgb } from './noise.mjs'

/** @import { Colour } from './noise.mjs' */

const horizon = 0.72
const hub = { x: 0.62, y: 0.44 }
const radius = 0.36

/** @param {number} x @param {number} y @returns {Colour} */
const sky = (x, y) => {
  const ground = blend(rgb(0x24385c), rgb(0xf0a765), between(0, horizon, y))
  const cloud = between(0.5, 0.75, clouds(x * 1.4, y * 5, 191, 6))
  return blend(ground, blend(rgb(0x54465c), rgb(0xffd9a8), between(0.2, 0.7, y)), 0.7 * cloud)
}

/** How much of the wheel covers a point, 0 to 1. @param {number} x @param {number} y */
const wheel = (x, y) => {
  const [dx, dy] = [x - hub.x, y - hub.y]
  const away = Math.hypot(dx, dy)
  const turn = Math.atan2(dy, dx) / (2 * Math.PI) + 1
  if (away > radius * 1.06) return 0
  const rings = [1, 0.9, 0.62].some((part) => Math.abs(away - radius * part) < 0.0055)
  const spoke = Math.abs(((turn * 24) % 1) - 0.5) * away < 0.0075 && away < radius
  const brace = Math.abs(((turn * 24 + away * 9) % 1) - 0.5) * away < 0.005 && away > radius * 0.3
  const bucket = away > radius * 0.95 && (turn * 60) % 1 < 0.55
  return rings || spoke || brace || bucket || away < 0.03 ? 1 : 0
}

/** The aqueduct: arches that carry the water away. @param {number} x @param {number} y */
const arches = (x, y) => {
  const top = 0.2 + 0.01 * noise(x * 30, 1, 193)
  if (x < 0.98 || y < top || y > horizon + 0.02) return false
  const arch = (x - 0.98) / 0.21
  const across = (arch - Math.floor(arch) - 0.56) * 0.21
  const isOpen = Math.abs(across) < 0.07 && y > 0.42 - Math.sqrt(Math.max(0, 0.07 ** 2 - across ** 2))
  return !isOpen
}

/** @param {number} x @param {number} y @returns {Colour} */
const bank = (x, y) => {
  if (arches(x, y)) {
    const course = Math.floor(y * 42)
    const stone = hash(Math.floor(x * 24 + (course % 2) * 0.5), course, 197)
    return lit(
      blend(rgb(0x2a2224), rgb(0x8a6a54), 0.35 * stone + 0.5 * clouds(x * 14, y * 14, 199, 4)),
      0.55 + 0.35 * y,
    )
  }
  if (wheel(x, y) > 0) return lit(blend(rgb(0x140d0c), rgb(0x4a3324), clouds(x * 60, y * 60, 211, 3)), 0.85)
  const trees = horizon - 0.05 - 0.09 * clouds(x * 5, 1, 223, 5)
  if (y > trees + 0.03 * noise(x * 90, y * 90, 227)) return lit(rgb(0x1f2418), 0.5 + clouds(x * 40, y * 40, 229, 3))
  return sky(x, y)
}

/** @param {number} x @param {number} y @returns {Colour} */
export const waterWheel = (x, y) => {
  if (y < horizon) return bank(x, y)
  const depth = y - horizon
  const ripple = (clouds(x * 7, depth * 90, 233, 4) - 0.5) * (0.03 + depth * 0.22)
  const mirrored = bank(x + ripple, Math.max(0, horizon - depth * 1.15 - Math.abs(ripple)))
  const glint = between(0.66, 0.85, clouds(x * 10, depth * 120, 239, 4))
  return blend(lit(blend(mirrored, rgb(0x1a2a3a), 0.25), 0.85), rgb(0xffdcb0), 0.35 * glint)
}
