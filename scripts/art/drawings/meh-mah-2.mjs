// @ts-check
/**
 * Notes in pencil only: one unbroken pencil line, coming in as the lamp line, draws an empty lecture room: windows, the board, twelve
 * desks, at last the lectern.
 */
import { DATUM, polyline } from '../lib/format.mjs'
import { cut, lengthOf, mix, smooth } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [LEFT, TOP, RIGHT, BOTTOM] = [64, 92, 1136, 896]

/** The room in perspective: we stand behind the last row. Sizes shrink with depth; at the back wall they are half. */
const [EYE_X, EYE_Y] = [600, 318]
const [WALL, FLOOR, CEILING] = [600, 356, -330]
const BACK = 0.5
/** Where the side walls leave the sheet, and the rail on them that is the line. */
const FRONT = (EYE_X - LEFT) / WALL
const RAIL = (DATUM - EYE_Y) / FRONT

/** @param {number} x from the middle @param {number} y from the height of the eye, downwards @param {number} scale @returns {Point} */
const at = (x, y, scale) => [EYE_X + x * scale, EYE_Y + y * scale]

/** A window in the left wall, from its sill and back to it. @param {number} near @param {number} far @returns {Point[]} */
function window(near, far) {
  /** @param {number} u 0 at the near side, 1 at the far @param {number} y @returns {Point} */
  const on = (u, y) => at(-WALL, y, 1 / mix(1 / near, 1 / far, u))
  const arch = Array.from({ length: 9 }, (_, i) => {
    const a = (Math.PI * i) / 8
    return on((1 - Math.cos(a)) / 2, -150 - 62 * Math.sin(a))
  })
  return [
    on(0, RAIL),
    on(0, -150),
    ...arch,
    on(1, RAIL),
    on(0.5, RAIL),
    on(0.5, -212),
    on(0.5, -60),
    on(0, -60),
    on(1, -60),
    on(1, RAIL),
  ]
}

/** Handwriting on the board: loops, and a pause between words. @param {number} x @param {number} y @param {number} length @returns {Point[]} */
function writing(x, y, length) {
  /** @type {Point[]} */
  const points = []
  for (let t = 0; t * 1.62 < length; t += 0.55) {
    const word = Math.sin(t / 6.1) > -0.72 ? 1 : 0
    const tall = 5 + 3.4 * Math.sin(t / 2.3) ** 2
    points.push([x + t * 1.62 - 3.6 * word * Math.sin(t), y - tall * word * Math.cos(t)])
  }
  return points
}

/** A desk from behind, on it a few lines of notes: the line from its left foot to its right, and its outline. @param {number} x its middle @param {number} scale */
function desk(x, scale) {
  const [half, high] = [70, 148]
  const far = 1 / (1 / scale + 0.13)
  const [nearLeft, nearRight] = [at(x - half, FLOOR - high, scale), at(x + half, FLOOR - high, scale)]
  const [farLeft, farRight] = [at(x - half, FLOOR - high, far), at(x + half, FLOOR - high, far)]
  const [footLeft, footRight] = [at(x - half + 8, FLOOR, scale), at(x + half - 8, FLOOR, scale)]
  const y = (nearLeft[1] + farLeft[1]) / 2
  /** @type {Point[]} */
  const notes = Array.from({ length: 10 }, (_, i) => [EYE_X + (x - 18 + i * 4) * scale, y + (i % 2 ? 4 : -4) * scale])
  const drawn = [
    footLeft,
    nearLeft,
    farLeft,
    farRight,
    nearRight,
    nearLeft,
    /** @type {Point} */ ([nearLeft[0] + 14 * scale, y]),
    ...notes,
    /** @type {Point} */ ([nearRight[0] - 14 * scale, y]),
    nearRight,
    footRight,
  ]
  return { drawn, outline: polyline([footLeft, nearLeft, farLeft, farRight, nearRight, footRight], true) }
}

/** What the line passes, in the order of the narration: the room and its board, the desks, the lectern and out. */
function line() {
  const [board, right, top, low] = [EYE_X - 176, EYE_X + 176, 204, 372]
  const wall = (/** @type {-1 | 1} */ side, /** @type {number} */ y) => at(side * WALL, y, BACK)
  const room = [
    /** @type {Point} */ ([LEFT, DATUM]),
    ...window(0.84, 0.7),
    ...window(0.65, 0.555),
    wall(-1, RAIL),
    wall(-1, CEILING),
    wall(1, CEILING),
    wall(1, FLOOR),
    wall(-1, FLOOR),
    wall(-1, RAIL),
    /** @type {Point} */ ([board, EYE_Y + RAIL * BACK]),
    /** @type {Point} */ ([board, top]),
    /** @type {Point} */ ([right, top]),
    /** @type {Point} */ ([right, low]),
    /** @type {Point} */ ([board, low]),
    /** @type {Point} */ ([board, top + 30]),
    ...smooth([[board + 24, top + 48], ...writing(board + 36, top + 44, 260)], 2),
    /** @type {Point} */ ([board + 40, top + 72]),
    ...smooth(writing(board + 36, top + 86, 210), 2),
    /** @type {Point} */ ([board + 60, low]),
    /** @type {Point} */ ([board - 30, EYE_Y + FLOOR * BACK]),
  ]
  const desks = [0.74, 1, 1.36].flatMap((scale, row) => {
    const across = [-300, -100, 100, 300]
    /** To and fro. */
    const goesBack = row % 2 === 1
    return (goesBack ? across.toReversed() : across).map((x) => {
      const { drawn, outline } = desk(x, scale)
      return { drawn: goesBack ? drawn.toReversed() : drawn, outline }
    })
  })
  const [lecternX, lectern] = [268, 0.56]
  const out = [
    at(WALL, FLOOR, 0.88),
    at(WALL, FLOOR, BACK),
    at(lecternX + 60, FLOOR, lectern),
    at(lecternX + 30, FLOOR, lectern),
    at(lecternX + 30, FLOOR - 190, lectern),
    at(lecternX + 48, FLOOR - 196, lectern),
    at(lecternX + 48, FLOOR - 236, lectern),
    at(lecternX - 48, FLOOR - 212, lectern),
    at(lecternX - 48, FLOOR - 196, lectern),
    at(lecternX + 48, FLOOR - 196, lectern),
    at(lecternX - 30, FLOOR - 190, lectern),
    at(lecternX - 30, FLOOR, lectern),
    at(lecternX + 30, FLOOR, lectern),
    at(lecternX + 60, FLOOR, lectern),
    at(WALL, FLOOR, BACK),
    wall(1, RAIL),
    /** @type {Point} */ ([RIGHT, DATUM]),
  ]
  return { room, desks, out }
}

/** @type {import('../registry.mjs').Drawing} */
export const mehMah2 = {
  name: 'meh-mah-2',
  hasWords: true,
  draw(plate) {
    const random = seeded(1926)
    plate.enter(LEFT)
    plate.leave(RIGHT - 2)
    plate.path('sheet', `M${LEFT} ${TOP}L${RIGHT - 3} ${TOP - 5}L${RIGHT} ${BOTTOM - 4}L${LEFT + 4} ${BOTTOM}z`)

    /** A hand's tremor: slow waves along the line, not noise. */
    const phases = Array.from({ length: 4 }, () => random.between(0, 6.28))
    let drawn = 0
    /** @param {Point} p @returns {Point} */
    const tremble = ([x, y]) => {
      const i = drawn++
      const wave = (/** @type {number} */ n) =>
        1.3 * Math.sin(i / 9.7 + Number(phases[n])) + 0.9 * Math.sin(i / 4.3 + Number(phases[n + 1]))
      return [x + wave(0), y + wave(2)]
    }
    /** @type {Point} */
    let last = [LEFT, DATUM]
    /** The next stretch of the line, in parts. @param {Point[]} points @param {number} parts */
    const stroke = (points, parts) => {
      const run = [last, ...points]
      const fine = cut(run, Math.max(parts, Math.round(lengthOf(run) / 7))).flatMap((piece) => piece.slice(1))
      const end = /** @type {Point} */ (points.at(-1))
      const hand = [last, ...fine.slice(0, -1).map(tremble), end]
      last = end
      return cut(hand, parts).map((piece) => polyline(piece))
    }
    const { room, desks, out } = line()
    stroke(room, 10).forEach((d, i) => plate.at(i / 10, () => plate.path('pencil-drawn', d)))
    /** On the way to a desk, and at it. */
    const seats = desks.map(({ drawn, outline }) => ({
      way: stroke(drawn.slice(0, 1), 1).join(''),
      drawn: stroke(drawn.slice(1), 1).join(''),
      outline,
    }))
    /** Drawn last, it lies behind the desks. */
    stroke(out, 6).forEach((d, i) => plate.at(3 + i / 6, () => plate.path('pencil-drawn', d)))
    seats.forEach(({ way, drawn, outline }, i) =>
      plate.at(1 + i / seats.length, () => {
        plate.path('pencil-drawn', way)
        plate.path('sheet', outline)
        plate.path('pencil-drawn', drawn)
      }),
    )
    plate.text('label', LEFT, 60, plate.words('Yıldız, autumn 1926', 'Yıldız, 1926 sonbaharı'))
    plate.text('label note', RIGHT, 60, plate.words('The room is imagined', 'Oda temsilîdir'), 'end')
  },
}
