// @ts-check
/** One street plan on paper, and on it four trails, each of another stroke. The long street is the line. */
import { DATUM, polyline } from '../lib/format.mjs'
import { between, cut, dashes, distance, lengthOf, smooth, stretch } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [LEFT, TOP, RIGHT, BOTTOM] = [64, 74, 1136, 806]
const COLUMNS = 11
const ROWS = 8
/** Half the width of a street. */
const STREET = 8
const AVENUE_ROW = 4

const trails = /** @type {const} */ ([
  {
    en: 'British',
    tr: 'İngiliz',
    said: [4 / 15, 3 / 13],
    ways: ['0,1 1,1 2,1 2,2 3,2 4,2 4,3 5,3 5,4', '5,4 6,4 6,5 7,5 7,6 8,6 9,6 9,5 10,5 10,6 11,6'],
  },
  {
    en: 'German',
    tr: 'Alman',
    said: [5 / 15, 4 / 13],
    ways: ['0,6 1,6 1,5 2,5 3,5 3,4 4,4', '4,4 5,4 5,5 6,5 6,6 6,7 7,7 7,8'],
  },
  {
    en: 'American',
    tr: 'Amerikan',
    said: [6 / 15, 5 / 13],
    ways: ['3,0 3,1 4,1 5,1 5,2 6,2 6,3 7,3', '7,3 7,4 8,4 8,5 9,5 9,4 10,4 10,3 11,3'],
  },
  { en: 'Soviet', tr: 'Sovyet', said: [8 / 15, 7 / 13], ways: ['9,0 9,1 8,1 8,2 8,3', '8,3 7,3 7,2 6,2 6,1'] },
])

/** @type {import('../registry.mjs').Drawing} */
export const neutralCity1 = {
  name: 'neutral-city-1',
  hasWords: true,
  draw(plate) {
    const random = seeded(1939)
    /** Street corners: a grid that gave way to the ground. @type {Map<string, Point>} */
    const corners = new Map()
    for (let row = 0; row <= ROWS; row++)
      for (let column = 0; column <= COLUMNS; column++) {
        const x = LEFT + ((RIGHT - LEFT) * column) / COLUMNS
        const y = row === AVENUE_ROW ? DATUM : TOP + ((BOTTOM - TOP) * row) / ROWS
        const isEdgeX = column === 0 || column === COLUMNS
        const isEdgeY = row === 0 || row === ROWS
        const wave = Math.sin(column * 0.62 + row * 0.2) * 20 * (row === AVENUE_ROW || isEdgeY ? 0 : 1)
        corners.set(`${column},${row}`, [
          x + (isEdgeX ? 0 : random.jitter(34) + Math.sin(row * 0.7) * 16),
          y + (isEdgeY || row === AVENUE_ROW ? 0 : wave + random.jitter(22)),
        ])
      }
    /** @param {string} key @returns {Point} */
    const at = (key) => /** @type {Point} */ (corners.get(key))

    plate.enter(LEFT)
    plate.leave(RIGHT - 2)
    plate.path('sheet', `M${LEFT} ${TOP - 4}L${RIGHT - 3} ${TOP}L${RIGHT} ${BOTTOM + 3}L${LEFT + 4} ${BOTTOM}z`)
    let [blocks, plots] = ['', '']
    for (let row = 0; row < ROWS; row++)
      for (let column = 0; column < COLUMNS; column++) {
        const quad = ['0,0', '1,0', '1,1', '0,1'].map((offset) => {
          const [dx = 0, dy = 0] = offset.split(',').map(Number)
          return at(`${column + dx},${row + dy}`)
        })
        /** A square without houses where the long streets meet. */
        if (column === 5 && (row === AVENUE_ROW || row === AVENUE_ROW - 1)) continue
        const inset = shrunk(quad, (side) =>
          (row === AVENUE_ROW && side === 0) || (row === AVENUE_ROW - 1 && side === 2) ? STREET + 9 : STREET,
        )
        blocks += polyline(inset, true)
        const [a, b, c, d] = /** @type {[Point, Point, Point, Point]} */ (inset)
        const parts = 2 + Math.floor(random.next() * 4)
        for (let n = 1; n < parts; n++) {
          const t = n / parts + random.jitter(0.08)
          plots += polyline([between(a, b, t), between(d, c, t)])
        }
        plots += polyline([between(a, d, 0.5), between(b, c, 0.5)])
      }
    plate.path('block', blocks)
    plate.path('fold', plots)

    const strokes = [
      (/** @type {readonly Point[]} */ way) => polyline(way),
      (/** @type {readonly Point[]} */ way) => dashes(way, 24, 13),
      (/** @type {readonly Point[]} */ way) => beside(way, 4.5) + beside(way, -4.5),
      (/** @type {readonly Point[]} */ way) => dashes(way, 1.5, 12),
    ]
    const classes = ['trail', 'trail', 'trail-fine', 'trail-dots']
    for (const part of [0, 1])
      trails.forEach(({ ways, said }, i) => {
        const points = (ways[part] ?? '').split(' ').map(at)
        const hand = smooth(points, 7).map(
          (p) => /** @type {Point} */ ([p[0] + random.jitter(3), p[1] + random.jitter(3)]),
        )
        /** Each sets out when it is named; then all go on at once. */
        for (const [half, piece] of cut(hand, 2).entries())
          plate.at(part === 0 ? 1 + plate.when(said[0], said[1]) + half / 4 : 2 + half / 2, () =>
            plate.path(/** @type {string} */ (classes[i]), strokes[i]?.(piece) ?? ''),
          )
        if (part === 1) {
          const end = /** @type {Point} */ (hand.at(-1))
          const before = /** @type {Point} */ (hand.at(-4))
          if (end[0] < RIGHT - 20 && end[1] < BOTTOM - 20)
            plate.at(3 + plate.when(13 / 19, 9 / 14), () => plate.path('trail', cross(end, before)))
        }
      })

    /** Whose they are. */
    trails.forEach(({ en, tr, said }, i) =>
      plate.at(1 + plate.when(said[0], said[1]), () => {
        const x = 84 + i * 266
        const sample = Array.from({ length: 8 }, (_, k) => /** @type {Point} */ ([x + k * 10, 868 + Math.sin(k) * 1.2]))
        plate.path(`${classes[i]} unlit legend`, strokes[i]?.(sample) ?? '')
        plate.text('label', x + 92, 878, plate.words(en, tr))
      }),
    )
    plate.text('label note', RIGHT, 44, plate.words('The plan is imagined', 'Plan temsilîdir'), 'end')
  },
}

/** A quad with its sides moved inwards. @param {readonly Point[]} quad @param {(side: number) => number} by @returns {Point[]} */
function shrunk(quad, by) {
  const lines = quad.map((a, i) => {
    const b = /** @type {Point} */ (quad[(i + 1) % quad.length])
    const [nx, ny] = [-(b[1] - a[1]) / distance(a, b), (b[0] - a[0]) / distance(a, b)]
    const off = by(i)
    return { p: [a[0] + nx * off, a[1] + ny * off], v: [b[0] - a[0], b[1] - a[1]] }
  })
  return lines.map((line, i) => {
    const other = /** @type {typeof line} */ (lines[(i + 3) % 4])
    const [px = 0, py = 0] = line.p
    const [vx = 0, vy = 0] = line.v
    const [qx = 0, qy = 0] = other.p
    const [wx = 0, wy = 0] = other.v
    const t = ((qx - px) * wy - (qy - py) * wx) / (vx * wy - vy * wx)
    return [px + vx * t, py + vy * t]
  })
}

/** A line beside a line. @param {readonly Point[]} way @param {number} off */
function beside(way, off) {
  const line = stretch(way, 0, lengthOf(way))
  return polyline(
    line.map((p, i) => {
      const a = line[i - 1] ?? p
      const b = line[i + 1] ?? p
      const length = distance(a, b) || 1
      return [p[0] - ((b[1] - a[1]) / length) * off, p[1] + ((b[0] - a[0]) / length) * off]
    }),
  )
}

/** A short stroke across the end. @param {Point} end @param {Point} before */
function cross(end, before) {
  const length = distance(end, before) || 1
  const [nx, ny] = [(-(end[1] - before[1]) / length) * 15, ((end[0] - before[0]) / length) * 15]
  return polyline([
    [end[0] - nx, end[1] - ny],
    [end[0] + nx, end[1] + ny],
  ])
}
