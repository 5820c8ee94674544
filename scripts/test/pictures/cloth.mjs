// @ts-check
/** Cloth close by: an indigo weave in folds, and crumpled mauve silk. `x` and `y` are in heights of the picture. */
import { between, blend, clouds, hash, lit, noise, rgb, slope } from './noise.mjs'

/** @import { Colour } from './noise.mjs' */

const indigo = [rgb(0x0d1a3a), rgb(0x24407e), rgb(0x5f7fb8)]

/** @param {number} x @param {number} y */
const folds = (x, y) => {
  const bent = x * 0.9 + y * 0.35 + clouds(x * 1.6, y * 1.2, 3, 3) * 0.5
  return 0.045 * Math.sin(bent * 13) + 0.16 * clouds(x * 1.3, y * 1.3, 9, 4)
}

/** @param {number} x @param {number} y @returns {Colour} */
export const weave = (x, y) => {
  const { across, down } = slope(folds, x, y, 0.004)
  const light = 0.62 - across * 0.55 - down * 0.4
  const [warp, weft] = [(x + folds(x, y) * 0.2) * 150, (y - folds(x, y) * 0.2) * 150]
  const [column, row] = [Math.floor(warp), Math.floor(weft)]
  const isWarpAbove = (column + row) % 2 === 0
  const round = Math.sin(Math.PI * (isWarpAbove ? warp - column : weft - row))
  const own = hash(isWarpAbove ? column : row, isWarpAbove ? 1 : 2, 5)
  const slub = noise(isWarpAbove ? column * 3 : warp / 9, isWarpAbove ? weft / 9 : row * 3, 12)
  const depth = 0.3 + 0.28 * own + 0.3 * slub + 0.25 * (clouds(x * 3, y * 3, 21, 4) - 0.5)
  const colour = depth < 0.5 ? blend(tone(0), tone(1), depth * 2) : blend(tone(1), tone(2), depth * 2 - 1)
  return lit(colour, Math.max(0.08, light) * (0.45 + 0.75 * round))
}

/** @param {number} index @returns {Colour} */
const tone = (index) => indigo[index] ?? [0, 0, 0]

const mauve = { deep: rgb(0x1f0a2c), body: rgb(0x74358a), pale: rgb(0xd9b3e6) }

/** @param {number} x @param {number} y */
const crumpled = (x, y) => {
  const [bx, by] = [clouds(x * 1.7 + 4, y * 1.7, 31, 3), clouds(x * 1.7, y * 1.7 + 7, 37, 3)]
  const ridge = 1 - (2 * clouds(x * 1.5 + bx * 1.4, y * 1.1 + by * 1.4, 41, 3) - 1) ** 2
  return 0.3 * ridge ** 2 + 0.2 * clouds(x * 2.6 + by, y * 2.2 + bx, 47, 3)
}

/** @param {number} x @param {number} y @returns {Colour} */
export const silk = (x, y) => {
  const { across, down } = slope(crumpled, x, y, 0.003)
  const length = Math.hypot(across, down, 1)
  const [nx, ny, nz] = [-across / length, -down / length, 1 / length]
  const facing = Math.max(0, nx * -0.5 + ny * -0.62 + nz * 0.6)
  const shine = Math.max(0, nx * -0.28 + ny * -0.35 + nz * 0.9) ** 26
  const thread = 0.94 + 0.12 * noise(x * 700, y * 60, 53)
  const body = blend(mauve.deep, mauve.body, between(0.02, 0.75, facing))
  return blend(lit(body, thread), mauve.pale, 0.62 * shine)
}
