// @ts-check
/** A dyer's workshop: the vat from above, skeins on a pole, dyed cloth on a line in the wind. `x` and `y` are in heights of the picture. */
import { between, blend, clouds, hash, lit, mixed, noise, rgb } from './noise.mjs'

/** @import { Colour } from './noise.mjs' */

const dyes = [0x8f1f24, 0xb5482a, 0xd99a2b, 0x7a7d2a, 0x234a7c, 0x16264f, 0x5a2436].map(rgb)

/** @param {number} index @returns {Colour} */
const dye = (index) => dyes[((index % dyes.length) + dyes.length) % dyes.length] ?? [0, 0, 0]

/** @param {number} x @param {number} y @returns {Colour} */
const boards = (x, y) => {
  const board = Math.floor(x * 4.3)
  const grain = clouds(x * 46 + board * 17, y * 2.4, 61, 4)
  const gap = between(0.03, 0.09, Math.abs(x * 4.3 - board - 0.5) < 0.47 ? 1 : 0)
  return lit(blend(rgb(0x2a211b), rgb(0x8a7661), grain), (0.5 + 0.4 * hash(board, 3, 67)) * (0.25 + 0.75 * gap))
}

/** @param {number} x @param {number} y @returns {Colour} */
const liquor = (x, y) => {
  const bent = clouds(x * 3, y * 4, 71, 4)
  const film = clouds(x * 5 + bent * 3, y * 7 - bent * 3, 73, 5)
  const water = blend(rgb(0x050a1c), rgb(0x16305a), clouds(x * 2, y * 3, 79, 4))
  const bronze = blend(water, rgb(0x8c5a3c), 0.75 * between(0.52, 0.7, film))
  return blend(bronze, rgb(0x3d6f86), 0.5 * between(0.36, 0.28, film))
}

/** Foam: round bubbles, the nearer the middle the more. @param {number} x @param {number} y @param {number} near @returns {Colour | undefined} */
const foam = (x, y, near) => {
  for (const [scale, seed] of /** @type {const} */ ([
    [34, 83],
    [58, 89],
    [90, 97],
  ])) {
    const [column, row] = [Math.floor(x * scale), Math.floor(y * scale * 1.25)]
    if (hash(column, row, seed) > near) continue
    const [dx, dy] = [x * scale - column - 0.5, y * scale * 1.25 - row - 0.5]
    const radius = 0.3 + 0.2 * hash(column, row, seed + 1)
    const away = Math.hypot(dx, dy) / radius
    if (away > 1) continue
    const spark = Math.hypot(dx + 0.14, dy + 0.16) < 0.09 ? 0.8 : 0
    return blend(blend(rgb(0x1c3468), rgb(0x9fb4dc), away ** 3 * 0.8), [1, 1, 1], spark)
  }
  return undefined
}

/** @param {number} x @param {number} y @returns {Colour} */
export const vat = (x, y) => {
  const [dx, dy] = [(x - 0.8) / 0.56, (y - 0.54) / 0.42]
  const away = Math.hypot(dx, dy)
  const light = 1.15 - 0.45 * Math.hypot(x - 0.45, y - 0.2)
  if (away > 1.12) return lit(boards(x, y), light * mixed(0.45, 1, between(1.12, 1.5, away - 0.12 * dy)))
  if (away > 0.95) {
    const round = Math.sin((Math.PI * (away - 0.95)) / 0.17)
    const spot = Math.max(0, -(dx * 0.62 + dy * 0.78) / away) ** 5
    const copper = blend(rgb(0x3a1c10), rgb(0xb5673a), 0.25 + 0.6 * round * clouds(x * 9, y * 9, 101, 4))
    return blend(lit(copper, light), rgb(0xffe2c0), 0.75 * spot * round ** 3)
  }
  const middle = 1 - Math.hypot(x - 0.74, (y - 0.56) * 1.3) * 2.9 + 0.5 * (clouds(x * 6, y * 8, 103, 4) - 0.5)
  const shade = between(0.97, 0.72, away)
  return lit(foam(x, y, Math.max(0, middle)) ?? liquor(x, y), light * mixed(0.35, 1, shade))
}

/** @param {number} x @param {number} y @returns {Colour} */
export const skeins = (x, y) => {
  const wall = lit(rgb(0xd8c9ae), 0.5 + 0.3 * clouds(x * 6, y * 6, 107, 6) + 0.28 * (0.6 - x) - 0.2 * y)
  const pole = 0.085 + 0.008 * Math.sin(x * 3)
  const across = x * 11.5 + 0.32 * Math.sin(y * 3 + Math.floor(x * 11.5)) * y
  const bundle = Math.floor(across)
  const ends = 0.78 + 0.17 * hash(bundle, 1, 109)
  const inside = (across - bundle - 0.5) / (0.47 + 0.02 * Math.sin(y * 9 + bundle))
  const shadow = between(0.75, 0.35, Math.abs((across - 0.35 - bundle - 0.5) * 1.05)) * between(ends + 0.06, ends, y)
  if (y > pole - 0.02 && Math.abs(inside) < 1 && y < ends + 0.012 * noise(x * 240, 1, 113)) {
    const strand = clouds(across * 34, y * 2.2 + Math.sin(across * 3), 127 + bundle, 3)
    const fibre = noise(across * 150, y * 26, 131)
    const round = Math.sqrt(Math.max(0, 1 - inside ** 2))
    const loop = between(pole - 0.02, pole + 0.05, y)
    return lit(
      dye(bundle),
      (0.32 + 1.25 * strand) * (0.3 + 0.75 * round) * (0.75 + 0.4 * fibre) * mixed(1.25, 0.95, loop),
    )
  }
  if (Math.abs(y - pole) < 0.014) {
    const round = Math.sqrt(1 - ((y - pole) / 0.014) ** 2)
    return lit(blend(rgb(0x3b2a1c), rgb(0x9c7a52), clouds(x * 8, y * 90, 137, 4)), 0.3 + 0.8 * round)
  }
  return lit(wall, 1 - 0.5 * shadow * (y > pole ? 1 : 0))
}

/** @param {number} x @param {number} y @returns {Colour} */
export const washingLine = (x, y) => {
  const rope = 0.2 + 0.05 * Math.sin((x / 3) * Math.PI) + 0.004 * noise(x * 20, 1, 139)
  const hill = 0.7 + 0.05 * clouds(x * 1.6, 1, 149, 4)
  const sky = blend(rgb(0x7fa3c4), rgb(0xe9e2d2), between(0, 0.72, y))
  const far = blend(sky, [0.97, 0.96, 0.94], 0.8 * between(0.5, 0.68, clouds(x * 1.7, y * 3.4, 151, 6)))
  const grass = blend(rgb(0x4a5230), rgb(0xa79c62), clouds(x * 9, (y - hill) * 40, 157, 4))
  const ground = y < hill ? far : lit(grass, 0.7 + 0.5 * between(hill, 1, y))

  const at = x * 3.1 + 0.25
  const cloth = Math.floor(at)
  const wide = 0.78 + 0.14 * hash(cloth, 1, 163)
  const sway = 0.06 * Math.sin(cloth * 2.1) * (y - rope) * 2
  const inside = (at - cloth - 0.5 + sway) / (wide / 2)
  const long = rope + 0.4 + 0.16 * hash(cloth, 2, 167) + 0.012 * Math.sin(at * 17)
  if (Math.abs(inside) < 1 && y > rope && y < long) {
    const waves = Math.sin(inside * 9 + cloth + 2 * clouds(x * 3, y * 2, 173, 3) + (y - rope) * 3)
    const weaveOf = 0.92 + 0.16 * noise(x * 500, y * 500, 179)
    const worn = 0.8 + 0.4 * clouds(x * 5, y * 5, 181, 4)
    const through = 1.15 + 0.25 * (1 - (y - rope) / 0.6)
    return lit(dye(cloth * 3 + 1), through * worn * weaveOf * (0.72 + 0.34 * waves))
  }
  if (Math.abs(y - rope) < 0.004) return rgb(0x5b4a36)
  return ground
}
