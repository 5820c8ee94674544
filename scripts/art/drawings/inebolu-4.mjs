// @ts-check
/** Pay and a medal: the line strikes out the sum; beside it a plain white ribbon unrolls. */
import { DATUM, numbers, polyline, segment } from '../lib/format.mjs'
import { clamp, mix } from '../lib/geometry.mjs'
import { outline, ringsPath } from '../lib/outline.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const TOP = -12
const END = 640
const HALF = 82
const ROLL = 54

const TWIST = /** @type {const} */ ([110, 340])

/** The middle of the ribbon and half its width as seen, at height y; below zero it shows its back. @param {number} y */
function ribbon(y) {
  const turn = clamp((y - TWIST[0]) / (TWIST[1] - TWIST[0]), 0, 1)
  return { x: 800 + 18 * Math.sin(y / 112), half: -HALF * Math.cos(Math.PI * turn * turn * (3 - 2 * turn)) }
}

/** One length of the ribbon: faces and the ribs of its weave. @param {number} from @param {number} to */
function strip(from, to) {
  const count = Math.round((to - from) / 5)
  let [front, back, ribs] = ['', '', '']
  for (let i = 0; i < count;) {
    const isFront = ribbon(from + ((to - from) * (i + 0.5)) / count).half > 0
    /** @type {Point[]} */
    const left = []
    /** @type {Point[]} */
    const right = []
    for (; i <= count; i++) {
      const y = from + ((to - from) * i) / count
      const { x, half } = ribbon(y)
      const lean = (HALF - Math.abs(half)) * 0.16
      left.push([x - Math.abs(half), y - lean])
      right.push([x + Math.abs(half), y + lean])
      if (i % 2 && Math.abs(half) > 14)
        ribs += segment(x - Math.abs(half) + 5, y - lean, x + Math.abs(half) - 5, y + lean)
      if (i === count || ribbon(from + ((to - from) * (i + 0.5)) / count).half > 0 !== isFront) break
    }
    const face = polyline([...left, ...right.reverse()], true)
    if (isFront) front += face
    else back += face
    if (i === count) break
  }
  return { front, back, ribs }
}

/** @type {import('../registry.mjs').Drawing} */
export const inebolu4 = {
  name: 'inebolu-4',
  hasWords: true,
  draw(plate) {
    const sum = outline(plate.words('1,680', '1.680'), 198)
    plate.path('struck', ringsPath(sum.rings, 48, DATUM + 70))
    plate.text('caption', 56, 592, 'lira', 'start', { lang: 'tr' })
    plate.text('label', 56, 640, plate.words('August 1921', 'Ağustos 1921'))

    plate.enter(40)
    plate.at(plate.when(4 / 17, 7 / 11), () => {
      plate.path('line', segment(40, DATUM, 568, DATUM))
      plate.circle('lamp', 568, DATUM, 11)
    })
    plate.leave()
    plate.at(3, () => plate.text('label', 1150, DATUM - 30, 'İstiklal Yolu', 'end', { lang: 'tr' }))

    const pieces = 10
    for (let piece = 0; piece < pieces; piece++) {
      const from = TOP + ((END - TOP) * piece) / pieces
      const to = TOP + ((END - TOP) * (piece + 1)) / pieces
      const { front, back, ribs } = strip(from, Math.min(END, to + 1))
      plate.at(1 + mix(0.3, 0.95, piece / (pieces - 1)), () => {
        plate.path('sheet-back', back)
        plate.path('sheet', front)
        plate.path('fold', ribs)
        if (piece === pieces - 1) roll(plate)
      })
    }
    plate.at(1 + plate.when(6 / 16, 3 / 12), () => {
      plate.text('label', 918, 592, plate.words('11 Feb 1924', '11.2.1924'))
      plate.text('label note', 918, 632, plate.words('by local accounts', 'yerel kaynaklara göre'))
    })
  },
}

/** The rest of the ribbon, still rolled up. @param {import('../lib/plate.mjs').Plate} plate */
function roll(plate) {
  const { x } = ribbon(END)
  const [left, right, middle] = [x - HALF, x + HALF, END + ROLL - 6]
  plate.path(
    'sheet',
    `M${numbers([left, middle - ROLL])}H${Math.round(right)}C${numbers([right + 19, middle - ROLL, right + 19, middle + ROLL, right, middle + ROLL])}` +
      `H${Math.round(left)}C${numbers([left - 12, middle + ROLL, left - 12, middle - ROLL, left, middle - ROLL])}z`,
  )
  let ribs = ''
  for (let i = 1; i < 16; i++) {
    const y = middle - ROLL * Math.cos((Math.PI * i) / 16)
    ribs += segment(left - 4 * Math.sin((Math.PI * i) / 16), y, right - 6, y)
  }
  plate.path('fold', ribs)
  /** @type {Point[]} */
  const spiral = []
  for (let a = 0; a <= 3.6 * 2 * Math.PI; a += 0.25) {
    const r = ROLL * (1 - a / (4 * 2 * Math.PI))
    spiral.push([right + Math.cos(a - 1.57) * r * 0.26, middle + Math.sin(a - 1.57) * r])
  }
  plate.path('pencil', polyline(spiral))
}
