// @ts-check
/** The loop of the line: 96 strands whose disorder is a function of phase. A question scatters, is put in order, becomes an answer. */
import { DATUM, numbers, polyline } from '../lib/format.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

export const [CX, CY] = [600, DATUM]
export const RADIUS = 300
const STRANDS = 96

/** Disorder as a function of phase, 0 to 1. @param {number} t */
const disorder = (t) =>
  t < 0.25
    ? 0.03 + (t / 0.25) * 0.27
    : t < 0.5
      ? 0.3 + ((t - 0.25) / 0.25) * 0.7
      : t < 0.75
        ? 1 - Math.pow((t - 0.5) / 0.25, 0.75) * 0.94
        : 0.06 * (1 - (t - 0.75) / 0.25)

/** Whether strand k is drawn at degree i. @param {number} k @param {number} i @param {number} t */
const isDrawn = (k, i, t) =>
  t < 0.25
    ? k < 2 + Math.pow(t / 0.25, 2) * 26
    : t < 0.5
      ? Math.sin(i * 1.25 + k * 7) > -0.05
      : t < 0.75
        ? Math.sin(i * 0.9 + k * 5) > -0.05 - (t - 0.5) * 6
        : true

/** @param {number} t part of the turn from the left, clockwise */
export const onRing = (t) =>
  numbers([CX + Math.cos(Math.PI + t * 2 * Math.PI) * RADIUS, CY + Math.sin(Math.PI + t * 2 * Math.PI) * RADIUS])

/** The strands of each quarter, odd ones apart: small views leave them out. @returns {[even: string, odd: string][]} */
export function quarters() {
  const random = seeded(12)
  /** @type {[string, string][]} */
  const drawn = Array.from({ length: 4 }, () => ['', ''])
  for (let k = 0; k < STRANDS; k++) {
    const off = random.jitter(2)
    const phase = random.next() * 6.28
    const frequency = random.between(5, 14)
    /** @type {Point[]} */
    let run = []
    let quarter = 0
    const flush = () => {
      const target = /** @type {string[]} */ (drawn[quarter])
      if (run.length > 1) target[k % 2] += polyline(run)
      run = []
    }
    for (let i = 0; i <= 360; i += i > 92 && i < 268 ? 2 : 4) {
      const t = i / 360
      const a = Math.PI + t * 2 * Math.PI
      const q = disorder(t)
      const r = RADIUS + off * 92 * q + Math.sin(phase + a * frequency) * 30 * q
      const point = /** @type {Point} */ ([CX + Math.cos(a) * r, CY + Math.sin(a) * r])
      const now = Math.min(3, Math.floor(t * 4))
      if (now !== quarter) {
        if (run.length > 0) run.push(point)
        flush()
        quarter = now
      }
      if (isDrawn(k, i, t)) run.push(point)
      else flush()
    }
    flush()
  }
  return drawn
}
