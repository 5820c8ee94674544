// @ts-check
/** What makes a computed picture look photographed: noise that is the same on every machine, light on a height field, grain. */

/** @typedef {readonly [red: number, green: number, blue: number]} Colour each 0 to 1 */

/** 0 to 1 from two whole numbers and a seed. @param {number} x @param {number} y @param {number} seed */
export const hash = (x, y, seed) => {
  let h = Math.imul(x, 374_761_393) ^ Math.imul(y, 668_265_263) ^ Math.imul(seed, 2_147_483_647)
  h = Math.imul(h ^ (h >>> 13), 1_274_126_177)
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296
}

/** Smooth noise, 0 to 1. @param {number} x @param {number} y @param {number} seed */
export const noise = (x, y, seed) => {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [across, down] = [smooth(x - left), smooth(y - top)]
  return mixed(
    mixed(hash(left, top, seed), hash(left + 1, top, seed), across),
    mixed(hash(left, top + 1, seed), hash(left + 1, top + 1, seed), across),
    down,
  )
}

/** Noise in noise, 0 to 1. @param {number} x @param {number} y @param {number} seed @param {number} octaves */
export const clouds = (x, y, seed, octaves = 5) => {
  let [sum, size, most] = [0, 0.5, 0]
  for (let octave = 0; octave < octaves; octave++) {
    sum += noise(x * 2 ** octave, y * 2 ** octave, seed + octave) * size
    most += size
    size /= 2
  }
  return sum / most
}

/** How steeply `height` rises at a point, left to right and downwards. @param {(x: number, y: number) => number} height @param {number} x @param {number} y @param {number} by */
export const slope = (height, x, y, by) => {
  const here = height(x, y)
  return { across: (height(x + by, y) - here) / by, down: (height(x, y + by) - here) / by }
}

/** 0 below `from`, 1 above `to`. @param {number} from @param {number} to @param {number} value */
export const between = (from, to, value) => smooth(Math.min(1, Math.max(0, (value - from) / (to - from))))

/** @param {number} a @param {number} b @param {number} part */
export const mixed = (a, b, part) => a + (b - a) * part

/** @param {Colour} a @param {Colour} b @param {number} part @returns {Colour} */
export const blend = (a, b, part) => [mixed(a[0], b[0], part), mixed(a[1], b[1], part), mixed(a[2], b[2], part)]

/** @param {Colour} colour @param {number} by @returns {Colour} */
export const lit = ([red, green, blue], by) => [red * by, green * by, blue * by]

/** @param {number} hex @returns {Colour} */
export const rgb = (hex) => [(hex >> 16) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255]

/** @param {number} part */
const smooth = (part) => part * part * (3 - 2 * part)
