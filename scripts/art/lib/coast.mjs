// @ts-check
/**
 * Engraved coasts: the shore from Natural Earth (by `world-atlas`) and, parallel to it, water lines that fade outwards:
 * contours of the distance from the shore, measured on a coarse grid. Never a border, never a filled land.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { contours } from 'd3-contour'
import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { HEIGHT, WIDTH } from './format.mjs'
import { distance, lengthOf, spansAt } from './geometry.mjs'

/** @typedef {import('./format.mjs').Point} Point */
/** @typedef {{ points: Point[], opacity: number, level: number }} WaterLine from the shore outwards */

const locate = createRequire(import.meta.url)

/** @type {Map<string, import('d3-geo').GeoPermissibleObjects>} */
const loaded = new Map()

/** @param {'50m' | '10m'} detail */
function land(detail) {
  const known = loaded.get(detail)
  if (known) return known
  const atlas = JSON.parse(readFileSync(locate.resolve(`world-atlas/land-${detail}.json`), 'utf8'))
  const shape = /** @type {import('d3-geo').GeoPermissibleObjects} */ (feature(atlas, atlas.objects.land))
  loaded.set(detail, shape)
  return shape
}

const MARGIN = 60

/**
 * The land as rings in plate coordinates, clipped a little outside the plate.
 * @param {import('d3-geo').GeoProjection} projection @param {'50m' | '10m'} detail @returns {Point[][]}
 */
export function shoreRings(projection, detail) {
  const clipped = projection.clipExtent([
    [-MARGIN, -MARGIN],
    [WIDTH + MARGIN, HEIGHT + MARGIN],
  ])
  const d = geoPath(clipped)(land(detail)) ?? ''
  return d
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((pair) => /** @type {Point} */ (pair.split(',').map(Number))),
    )
}

/** True where a point lies on the clipping frame, which is no shore. @param {Point} p */
const onFrame = (p) =>
  p[0] <= 1 - MARGIN || p[0] >= WIDTH + MARGIN - 1 || p[1] <= 1 - MARGIN || p[1] >= HEIGHT + MARGIN - 1

/**
 * The shore as open runs: without the clipping frame, without points closer than `gapPx`, and without specks.
 * @param {readonly (readonly Point[])[]} rings @param {{ gapPx?: number, speckPx?: number }} [options] @returns {Point[][]}
 */
export function shoreRuns(rings, { gapPx = 1.6, speckPx = 6 } = {}) {
  /** @type {Point[][]} */
  const runs = []
  for (const ring of rings) {
    const xs = ring.map((p) => p[0])
    const ys = ring.map((p) => p[1])
    if (Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys) < speckPx) continue
    const first = /** @type {Point} */ (ring[0])
    /** @type {Point[]} */
    let run = []
    /** @type {Point | undefined} */
    let entry
    for (const p of [...ring, first]) {
      const last = run.at(-1)
      if (onFrame(p)) {
        if (last) run.push(p)
        if (run.length > 1) runs.push(run)
        run = []
        entry = p
      } else if (!last || distance(last, p) >= gapPx) {
        if (!last && entry) run.push(entry)
        run.push(p)
      }
    }
    if (run.length > 1) runs.push(run)
  }
  return runs.filter((points) => lengthOf(points) > 2 * speckPx)
}

/**
 * @param {readonly (readonly Point[])[]} rings the land
 * @param {{ grid?: number, levels?: number[], onLand: Point }} options levels in grid cells from the shore; one point that is surely land
 * @returns {WaterLine[]}
 */
export function waterLines(rings, { grid = 4, levels = [5, 11, 18, 26, 35, 45], onLand }) {
  const columns = Math.ceil(WIDTH / grid)
  const rows = Math.ceil(HEIGHT / grid)
  let isLand = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (const [from, to] of spansAt(rings, (row + 0.5) * grid))
      for (
        let column = Math.max(0, Math.ceil(from / grid - 0.5));
        column < Math.min(columns, to / grid - 0.5);
        column++
      )
        isLand[row * columns + column] = 1
  if (!isLand[Math.round(onLand[1] / grid) * columns + Math.round(onLand[0] / grid)]) isLand = isLand.map((v) => 1 - v)

  const far = distanceField(isLand, columns, rows)
  return contours()
    .size([columns, rows])
    .smooth(true)
    .thresholds(levels)(/** @type {any} */ (far))
    .flatMap((level, n) => {
      /** @type {Point[][]} */
      const runs = []
      for (const polygon of level.coordinates)
        for (const ring of polygon) {
          if (ring.length < 14) continue
          /** @type {Point[]} */
          let run = []
          const flush = () => {
            if (run.length > 2) runs.push(run)
            run = []
          }
          ring
            .filter((_, i) => i % 2 === 0)
            .forEach(([cx, cy]) => {
              const x = /** @type {number} */ (cx) * grid
              const y = /** @type {number} */ (cy) * grid
              if (x < 4 || y < 4 || x > WIDTH - 4 || y > HEIGHT - 4) flush()
              else run.push([x, y])
            })
          flush()
        }
      const opacity = 0.85 - (0.68 * n) / Math.max(1, levels.length - 1)
      return runs.map((points) => ({ points, opacity, level: n }))
    })
}

/** Chamfer distance from the land, in cells. @param {Uint8Array} isLand @param {number} columns @param {number} rows */
function distanceField(isLand, columns, rows) {
  const far = Float32Array.from(isLand, (v) => (v ? 0 : 1e6))
  /** @param {number} k @param {number} from @param {number} step */
  const relax = (k, from, step) => {
    const value = /** @type {number} */ (far[from]) + step
    if (value < /** @type {number} */ (far[k])) far[k] = value
  }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const k = row * columns + column
      if (column > 0) relax(k, k - 1, 1)
      if (row > 0) {
        relax(k, k - columns, 1)
        if (column > 0) relax(k, k - columns - 1, Math.SQRT2)
        if (column < columns - 1) relax(k, k - columns + 1, Math.SQRT2)
      }
    }
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const k = row * columns + column
      if (column < columns - 1) relax(k, k + 1, 1)
      if (row < rows - 1) {
        relax(k, k + columns, 1)
        if (column < columns - 1) relax(k, k + columns + 1, Math.SQRT2)
        if (column > 0) relax(k, k + columns - 1, Math.SQRT2)
      }
    }
  return far
}
