// @ts-check
/** Notes in pencil only: one unbroken pencil line, coming in as the lamp line, draws the lecture room at Yıldız. */
import { DATUM, polyline } from '../lib/format.mjs'
import { cut, smooth } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [LEFT, TOP, RIGHT, BOTTOM] = [64, 92, 1136, 896]
const STEPS = 26

/** A tall window with a round head, from its sill and back to it. @param {number} x @param {number} w @param {number} top @returns {Point[]} */
function window(x, w, top) {
  const r = w / 2
  const head = smooth(
    Array.from(
      { length: 9 },
      (_, i) =>
        /** @type {Point} */ ([x + r - Math.cos((Math.PI * i) / 8) * r, top + r - Math.sin((Math.PI * i) / 8) * r]),
    ),
    2,
  )
  return [
    [x, DATUM],
    ...head,
    [x + w, DATUM],
    [x + r, DATUM],
    [x + r, top + 2],
    [x + r, top + r + 6],
    [x, top + r + 6],
    [x, top + r + 58],
    [x + w, top + r + 58],
    [x + w, DATUM],
  ]
}

/**
 * Someone sitting with their back to us: shoulder, a turn round the head, shoulder.
 * @param {number} x @param {number} base @param {number} size @param {1 | -1} going 1 to the right @returns {Point[]}
 */
function listener(x, base, size, going) {
  const headY = base - size * 0.8
  const r = size * 0.155
  /** @type {Point[]} */
  const head = Array.from({ length: 13 }, (_, i) => {
    const a = Math.PI / 2 + 0.35 + (i / 12) * (2 * Math.PI - 0.1)
    return [x + going * Math.cos(a) * r, headY + Math.sin(a) * r * 1.16]
  })
  return smooth(
    [
      [x - going * size * 0.47, base],
      [x - going * size * 0.43, base - size * 0.36],
      [x - going * size * 0.3, base - size * 0.53],
      [x - going * size * 0.12, base - size * 0.6],
      ...head,
      [x + going * size * 0.12, base - size * 0.6],
      [x + going * size * 0.3, base - size * 0.53],
      [x + going * size * 0.43, base - size * 0.36],
      [x + going * size * 0.47, base],
    ],
    4,
  )
}

/** Handwriting on the board: small loops, a pause between words. @param {number} x @param {number} y @param {number} length @returns {Point[]} */
const scrawl = (x, y, length) =>
  smooth(
    Array.from({ length: Math.round(length / 7) }, (_, i) => {
      const isPause = i % 11 > 8
      const tall = i % 7 === 3 ? 15 : 8
      return /** @type {Point} */ ([x + i * 7 - (i % 2 && !isPause ? 5 : 0), isPause ? y + 6 : y + (i % 2 ? 6 : -tall)])
    }),
    3,
  )

/** The one who speaks, a hand towards the board, in a long coat, and on to the floor at the right. @returns {Point[]} */
function speaker() {
  /** @type {Point[]} */
  const head = Array.from({ length: 13 }, (_, i) => {
    const a = Math.PI / 2 + 0.42 + (i / 12) * (2 * Math.PI - 0.1)
    return [866 + Math.cos(a) * 25, 262 + Math.sin(a) * 30]
  })
  return smooth(
    [
      [740, 262],
      [784, 318],
      [800, 330],
      [826, 314],
      [848, 300],
      [856, 294],
      ...head,
      [882, 300],
      [908, 314],
      [922, 350],
      [926, 420],
      [924, 452],
      [912, 456],
      [908, 400],
      [904, 356],
      [908, 430],
      [916, 520],
      [912, 532],
      [866, 538],
      [826, 532],
      [822, 524],
      [830, 440],
      [834, 372],
      [828, 340],
      [812, 356],
      [796, 348],
      [784, 318],
    ],
    5,
  )
}

/** The whole line, from the left edge of the sheet to the right. @returns {Point[]} */
function line() {
  const far = [984, 828, 672, 516, 360, 204]
  const near = [172, 344, 516, 688, 860, 1032]
  return [
    [LEFT, DATUM],
    ...window(122, 124, 190),
    [330, DATUM],
    [352, 410],
    [352, 176],
    [752, 170],
    [756, 406],
    [352, 410],
    [392, 250],
    ...scrawl(402, 236, 300),
    [700, 250],
    [402, 292],
    ...scrawl(410, 296, 230),
    [690, 296],
    ...speaker(),
    [822, 524],
    [846, 536],
    [848, 572],
    [872, 574],
    [872, 540],
    [888, 538],
    [892, 574],
    [916, 572],
    [946, DATUM + 40],
    [950, DATUM],
    ...window(968, 116, 196),
    [1104, DATUM],
    [1100, 566],
    [1084, 700],
    ...far.flatMap((x) => listener(x, 706, 158, -1)),
    [112, 716],
    [90, 800],
    [84, 872],
    ...near.flatMap((x) => listener(x, 876, 176, 1)),
    ...smooth(
      [
        [1114, 876],
        [1124, 800],
        [1118, 640],
        [1112, 500],
        [1118, 448],
        [RIGHT, DATUM],
      ],
      6,
    ),
  ]
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
    const points = cut(line(), 1500).map((piece) => /** @type {Point} */ (piece[0]))
    /** A hand's tremor: slow waves along the line, not noise. */
    const phases = Array.from({ length: 4 }, () => random.between(0, 6.28))
    /** @param {number} i @param {0 | 2} axis */
    const tremor = (i, axis) =>
      1.5 * Math.sin(i / 9.7 + Number(phases[axis])) + 1.1 * Math.sin(i / 4.3 + Number(phases[axis + 1]))
    const hand = points.map(
      ([x, y], i) => /** @type {Point} */ (i === 0 ? [x, y] : [x + tremor(i, 0), y + tremor(i, 2)]),
    )
    cut([...hand, [RIGHT, DATUM]], STEPS).forEach((piece, i) =>
      plate.step(i + 1, () => plate.path('pencil-drawn', polyline(piece))),
    )
    plate.text('label', LEFT, 60, plate.words('Yıldız, autumn 1926', 'Yıldız, 1926 sonbaharı'))
    plate.text('label note', RIGHT, 60, plate.words('The room is imagined', 'Oda temsilîdir'), 'end')
  },
}
