// @ts-check
/**
 * The road from İnebolu to Ankara in section: the order of the stops comes from the fact sheet; heights and spacing are
 * drawn, not measured.
 */
import { DATUM } from '../lib/format.mjs'

export const LEFT = 250
export const RIGHT = 1090
const HEIGHT_PX = 372

/** @param {number} t 0 at İnebolu, 1 at Ankara */
export const roadX = (t) => LEFT + (RIGHT - LEFT) * t

/** @type {readonly (readonly [number, number])[]} */
const nodes = [
  [0, 0],
  [0.03, 0.05],
  [0.12, 0.5],
  [0.15, 0.58],
  [0.2, 0.4],
  [0.26, 0.27],
  [0.31, 0.36],
  [0.372, 0.62],
  [0.5, 0.75],
  [0.548, 1],
  [0.558, 0.985],
  [0.62, 0.52],
  [0.66, 0.38],
  [0.74, 0.25],
  [0.8, 0.34],
  [0.87, 0.23],
  [0.94, 0.33],
  [1, 0.31],
  [1.2, 0.31],
]

/** @param {number} t */
function height(t) {
  if (t < 0) return 0
  for (let i = 1; i < nodes.length; i++) {
    const [a, low] = /** @type {readonly [number, number]} */ (nodes[i - 1])
    const [b, high] = /** @type {readonly [number, number]} */ (nodes[i])
    if (t > b) continue
    const u = (t - a) / (b - a)
    return low + (high - low) * (0.45 * u + 0.55 * u * u * (3 - 2 * u))
  }
  return 0.3
}

/** Small roughness, calm where the cart goes. @param {number} t */
function roughness(t) {
  let sum = 0
  for (let octave = 0, amplitude = 6, frequency = 7; octave < 4; octave++, amplitude *= 0.58, frequency *= 2.2)
    sum += Math.sin(t * frequency * 6.28 + octave * 1.7 + 3) * amplitude
  return sum * Math.min(1, t * 9) * (height(t) * 0.9 + 0.25) * (t > 0.36 && t < 0.51 ? 0.2 : 1)
}

/** @param {number} t */
export const roadY = (t) =>
  DATUM - height(t) * HEIGHT_PX + (t > 0 && t < 1 ? roughness(t) * (1 - Math.max(0, t - 0.9) * 10) : 0)

/** The stops and where they lie on the drawn road. @type {readonly { name: string, t: number }[]} */
export const stops = [
  { name: 'İnebolu', t: 0 },
  { name: 'Küre', t: 0.12 },
  { name: 'Kastamonu', t: 0.26 },
  { name: 'Ilgaz', t: 0.62 },
  { name: 'Çankırı', t: 0.74 },
  { name: 'Kalecik', t: 0.87 },
  { name: 'Ankara', t: 1 },
]
