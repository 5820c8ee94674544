// @ts-check
/** A harbour at night, from the side, standing on y 0: an office with one lit window, a lighthouse, a barometer, a fishing boat, a buoy. */
import { disc, segment } from '../lib/format.mjs'
import { place } from '../lib/geometry.mjs'

/** @typedef {import('../lib/geometry.mjs').Placement} Placement */
/** @typedef {import('../lib/plate.mjs').Plate} Plate */

/** The harbour office; its mast stands on the roof. @param {Plate} plate @param {number} x @param {number} y */
export function office(plate, x, y) {
  const at = { x, y }
  plate.path('hollow', place('M-64 0L-64 -124L64 -124L64 0ZM-78 -124L-46 -164L46 -164L78 -124Z', at))
  plate.path('figure-line', place('M0 -164L0 -292M-30 -276L30 -276M-22 -258L22 -258', at))
  plate.path('figure', place('M20 0L20 -64L46 -64L46 0Z', at))
  plate.path('window-lit', place('M-44 -44L-44 -98L0 -98L0 -44Z', at))
  plate.path('figure-gap-line', place('M-22 -44L-22 -98M-44 -71L0 -71', at))
}

/** Where the wires leave the mast of the office. @param {number} x @param {number} y @returns {[number, number]} */
export const mastOf = (x, y) => [x + 22, y - 266]

export const lighthouse =
  'M-26 0L-17 -150L17 -150L26 0ZM-24 -150L-24 -160L24 -160L24 -150ZM-13 -160L-13 -188L13 -188L13 -160ZM-18 -188L0 -208L18 -188Z'

/** A barometer on a post. @param {Plate} plate @param {number} x @param {number} y */
export function barometer(plate, x, y) {
  const [cx, cy, r] = [x, y - 102, 48]
  plate.path('figure', place('M-7 0L-7 -56L7 -56L7 0ZM-30 0L-30 -8L30 -8L30 0Z', { x, y }))
  plate.circle('hollow', cx, cy, r)
  let ticks = ''
  for (let i = -4; i <= 4; i++) {
    const a = -Math.PI / 2 + (i / 4) * 2.1
    const inner = r - (i % 2 ? 12 : 18)
    ticks += segment(
      cx + Math.cos(a) * (r - 6),
      cy + Math.sin(a) * (r - 6),
      cx + Math.cos(a) * inner,
      cy + Math.sin(a) * inner,
    )
  }
  plate.path('dial', ticks)
  /** The needle falls towards "storm", which is on the left. */
  const needle = -Math.PI / 2 - 1.2
  plate.path(
    'figure-line',
    segment(
      cx - Math.cos(needle) * 14,
      cy - Math.sin(needle) * 14,
      cx + Math.cos(needle) * 40,
      cy + Math.sin(needle) * 40,
    ),
  )
  plate.path('figure', disc(cx, cy, 5))
}

const fishing = {
  body: 'M-62 -26L-48 4L44 4C54 -6 60 -16 64 -32L40 -20L-46 -20ZM-30 -20L-30 -46L0 -46L0 -20Z',
  rig: 'M22 -20L22 -92M22 -88L-44 -30M22 -70L56 -34',
}

/** @param {Plate} plate @param {Placement} at */
export function fishingBoat(plate, at) {
  plate.path('figure', place(fishing.body, at))
  plate.path('figure-line', place(fishing.rig, at))
}

/** A light buoy, afloat at x, y. @param {Plate} plate @param {number} x @param {number} y @param {number} turn in degrees */
export function buoy(plate, x, y, turn) {
  const at = { x, y, turn }
  plate.path(
    'figure',
    place('M-34 -8L-24 10L24 10L34 -8ZM-20 -8L-7 -66L7 -66L20 -8ZM-13 -66L-13 -74L13 -74L13 -66Z', at),
  )
  plate.path('figure-gap', place('M-11 -16L-7 -34L7 -34L11 -16Z', at))
  plate.path('lamp', place('M-9 -76L-9 -94L9 -94L9 -76Z', at))
  plate.path('figure', place('M-13 -94L0 -106L13 -94Z', at))
}
