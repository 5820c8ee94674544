// @ts-check
/** The night of the made-up case: the line is the sea, from nine in the evening to nine in the morning. */
import { DATUM, WIDTH, polyline, segment } from '../lib/format.mjs'
import { place } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'
import { madeUp } from '../shapes/case.mjs'
import { buoy } from '../shapes/harbour.mjs'
import { steamer } from '../shapes/ship.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [FIRST, LAST] = [70, 1120]
/** Where an hour lies, counted from 21:00. @param {number} hour */
const at = (hour) => FIRST + (hour / 12) * (LAST - FIRST)
const SIX = at(9)

/** How high the sea runs: it grows through the night, is highest at six and calm at nine. @param {number} x */
const height = (x) => {
  const t = (x - FIRST) / (SIX - FIRST)
  if (t <= 0) return 0
  if (t <= 1) return 78 * Math.pow(t, 1.7)
  const fallen = (x - SIX) / (LAST - 40 - SIX)
  return fallen >= 1 ? 0 : 78 * Math.pow(Math.cos((fallen * Math.PI) / 2), 1.6)
}
/** A swell: crests sharper than troughs; it lengthens as it grows. @param {number} x */
const wave = (x) => {
  const a = ((x - SIX) / 132) * 2 * Math.PI
  return 0.5 + 0.5 * Math.cos(a) + 0.16 * Math.cos(2 * a) - 0.16
}
/** The sea at x, and deeper layers of it. @param {number} x @param {number} [depth] */
const seaAt = (x, depth = 0) => DATUM + depth - height(x) * Math.exp(-depth / 170) * (wave(x - depth * 0.1) - 0.25)

/** @type {import('../registry.mjs').Drawing} */
export const cycleNight = {
  name: 'cycle-night',
  hasWords: true,
  draw(plate) {
    const random = seeded(9)
    /** Engraved water: rows of broken strokes that follow the sea and grow calmer with depth. */
    /** @type {{ d: string, opacity: number, every: number }[]} */
    const strokes = []
    for (let row = 0; row < 34; row++) {
      const depth = 15 + row * 9.5 + row * row * 0.1
      let x = -20 + random.next() * 60
      while (x < 1210) {
        const length = random.between(30, 128)
        /** @type {Point[]} */
        const points = []
        for (let s = 0; s <= length; s += 8) points.push([x + s, seaAt(x + s, depth)])
        strokes.push({ d: polyline(points), opacity: Math.max(0.1, 0.95 - row * 0.027), every: row })
        x += length + 9 + random.next() * (16 + row * 2)
      }
    }
    plate.strokes('water', strokes, 10)

    /** @type {Point[]} */
    const sea = []
    for (let x = 0; x <= WIDTH - 60; x += 5) sea.push([x, seaAt(x)])
    plate.path('line', polyline(sea))
    plate.leave(WIDTH - 60)

    buoy(plate, SIX - 2, seaAt(SIX) - 6, -7)
    const ferry = { x: 1096, y: DATUM - 4, scale: 0.42 }
    plate.path('hollow', place(steamer.body, ferry))
    plate.path('figure-line', place(steamer.rig, ferry))

    const hours = /** @type {const} */ ([
      [0, '21:00', '21.00'],
      [3, '00:00', '00.00'],
      [6, '03:00', '03.00'],
    ])
    for (const [hour, en, tr] of hours) {
      plate.path('axis', segment(at(hour), 300, at(hour), 324))
      plate.text('label', at(hour), 284, plate.words(en, tr), hour === 0 ? 'start' : 'middle')
    }
    plate.text('caption date', SIX, 134, plate.words('06:00', '06.00'), 'middle')
    plate.text('caption', SIX, 190, plate.words('swell', 'deniz kabarık'), 'middle')
    plate.text('caption date', 1160, 258, plate.words('09:00', '09.00'), 'end')
    plate.text('caption', 1160, 312, plate.words('calm', 'sakin'), 'end')
    madeUp(plate)
  },
}
