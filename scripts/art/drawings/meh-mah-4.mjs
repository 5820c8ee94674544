// @ts-check
/** A torn report closes piece by piece; one piece is missing, and there the line is missing too. */
import { DATUM, polyline } from '../lib/format.mjs'
import { between, distance, mix, placer, spansAt } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [LEFT, TOP, RIGHT, BOTTOM] = [112, 66, 1016, 828]
const COLUMNS = 4
const ROWS = 3
const MISSING = '1,1'

/** @type {import('../registry.mjs').Drawing} */
export const mehMah4 = {
  name: 'meh-mah-4',
  hasWords: true,
  draw(plate) {
    const random = seeded(1932)
    /** @type {Map<string, Point>} */
    const corners = new Map()
    for (let row = 0; row <= ROWS; row++)
      for (let column = 0; column <= COLUMNS; column++) {
        const isEdgeX = column === 0 || column === COLUMNS
        const isEdgeY = row === 0 || row === ROWS
        corners.set(`${column},${row}`, [
          mix(LEFT, RIGHT, column / COLUMNS) + (isEdgeX ? 0 : random.jitter(110)),
          mix(TOP, BOTTOM, row / ROWS) + (isEdgeY ? 0 : random.jitter(120)),
        ])
      }
    /** @type {Map<string, Point[]>} */
    const tears = new Map()
    /** A torn edge, the same from both sides. @param {string} a @param {string} b @param {boolean} isStraight @returns {Point[]} */
    const tear = (a, b, isStraight) => {
      const key = [a, b].sort().join(' ')
      const known =
        tears.get(key) ??
        torn(
          /** @type {Point} */ (corners.get(key.split(' ')[0] ?? '')),
          /** @type {Point} */ (corners.get(key.split(' ')[1] ?? '')),
          isStraight,
        )
      tears.set(key, known)
      return key.startsWith(`${a} `) ? known : [...known].reverse()
    }
    /** @param {Point} a @param {Point} b @param {boolean} isStraight @returns {Point[]} */
    const torn = (a, b, isStraight) => {
      if (isStraight) return [a, b]
      let points = [a, b]
      for (const spread of [0.26, 0.24, 0.3, 0.34, 0.3])
        points = points.flatMap((p, i) => {
          const q = points[i + 1]
          if (!q) return [p]
          const off = random.jitter(distance(p, q) * spread)
          const middle = between(p, q, 0.5)
          const length = distance(p, q) || 1
          return [
            p,
            /** @type {Point} */ ([
              middle[0] - ((q[1] - p[1]) / length) * off,
              middle[1] + ((q[0] - p[0]) / length) * off,
            ]),
          ]
        })
      return points
    }

    /** Lines of writing across the whole sheet, before it was torn. @type {{ y: number, bars: [number, number][] }[]} */
    const lines = []
    for (let y = TOP + 74; y < BOTTOM - 60; y += 42) {
      if (Math.abs(y - DATUM) < 22) continue
      /** @type {[number, number][]} */
      const bars = []
      let x = LEFT + 64 + (lines.length === 0 ? 80 : 0)
      const end = RIGHT - 64 - (lines.length % 6 === 5 ? 300 : 0)
      while (x < end - 20) {
        const w = Math.min(random.between(24, 96), end - x)
        bars.push([x, x + w])
        x += w + 13
      }
      lines.push({ y, bars })
    }

    plate.enter(LEFT)
    plate.leave()
    const pieces = random.shuffle(Array.from({ length: COLUMNS * ROWS }, (_, i) => i))
    const count = pieces.length - 1
    let laid = 0
    for (const index of pieces) {
      const column = index % COLUMNS
      const row = Math.floor(index / COLUMNS)
      const corner = (/** @type {number} */ c, /** @type {number} */ r) => `${column + c},${row + r}`
      const edge = [
        ...tear(corner(0, 0), corner(1, 0), row === 0).slice(0, -1),
        ...tear(corner(1, 0), corner(1, 1), column === COLUMNS - 1).slice(0, -1),
        ...tear(corner(1, 1), corner(0, 1), row === ROWS - 1).slice(0, -1),
        ...tear(corner(0, 1), corner(0, 0), column === 0).slice(0, -1),
      ]
      if (`${column},${row}` === MISSING) continue
      const centre = /** @type {Point} */ ([
        edge.reduce((sum, p) => sum + p[0], 0) / edge.length,
        edge.reduce((sum, p) => sum + p[1], 0) / edge.length,
      ])
      const put = placer({
        x: centre[0] + (column - 1.5) * 7 + random.jitter(4),
        y: centre[1] + (row - 1) * 7 + random.jitter(3),
        turn: random.jitter(2.6),
      })
      /** @param {Point} p @returns {Point} */
      const moved = (p) => put([p[0] - centre[0], p[1] - centre[1]])
      /** They come together in the first sentence and the one that tells where they came from. */
      plate.at((laid++ * 2) / count, () => {
        plate.path('sheet', polyline(edge.map(moved), true))
        let writing = ''
        for (const { y, bars } of lines)
          for (const [from, to] of spansAt([edge], y))
            for (const [a, b] of bars) {
              const [start, end] = [Math.max(a, from + 4), Math.min(b, to - 4)]
              if (end - start > 5) writing += polyline([moved([start, y]), moved([end, y])])
            }
        plate.path('writing', writing)
        const line = spansAt([edge], DATUM).map(([from, to]) =>
          polyline([moved([from + 3, DATUM]), moved([to - 3, DATUM])]),
        )
        plate.path('pencil-line', line.join(''))
      })
    }
    plate.at(1 + plate.when(16 / 19, 9 / 13), () =>
      plate.text('label', 1016, 894, plate.words('İzmir, 4 Jul 1932', 'İzmir, 4.7.1932'), 'end'),
    )
  },
}
