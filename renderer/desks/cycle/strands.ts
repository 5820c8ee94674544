/**
 * The line of the desk: a question that frays into strands, strands that are put in order, one answer that goes out. Disorder is a
 * function of how far the case has come, as in the panel's drawing (scripts/art/drawings/cycle.mjs), unrolled. The same every time.
 */

/** One step of the case, drawn 1000 wide from the first step to the last and 200 high. */
export interface Segment {
  readonly strands: string
  readonly line: string
}

export const bandWidth = 1000
export const bandHeight = 200

const count = 72
const middle = bandHeight / 2
/** Where the line of the question ends in strands, and where strands have become the line of the answer. */
const frays = 0.17
const joins = 0.8

const disorder = (t: number): number =>
  t < 0.25
    ? 0.03 + (t / 0.25) * 0.27
    : t < 0.5
      ? 0.3 + ((t - 0.25) / 0.25) * 0.7
      : t < 0.75
        ? 1 - ((t - 0.5) / 0.25) ** 0.75 * 0.94
        : 0.06 * (1 - (t - 0.75) / 0.25)

/** Whether strand k is drawn at degree i of the loop. */
const isDrawn = (k: number, i: number, t: number): boolean =>
  t < 0.25
    ? k < 2 + (t / 0.25) ** 2 * 26
    : t < 0.5
      ? Math.sin(i * 1.25 + k * 7) > -0.05
      : t < 0.75
        ? Math.sin(i * 0.9 + k * 5) > -0.05 - (t - 0.5) * 6
        : true

export function segmentsOf(steps: number): readonly Segment[] {
  const paths = Array.from({ length: steps }, () => '')
  for (let k = 0; k < count; k++) {
    const off = scattered(k, 1) * 2 - 1
    const phase = scattered(k, 2) * 2 * Math.PI
    const frequency = 5 + scattered(k, 3) * 9
    const ragged = scattered(k, 4) * 0.04 - 0.02
    let isDown = false
    let segment = 0
    for (let i = 0; i <= 360; i += 2) {
      const t = i / 360
      const q = disorder(t)
      const x = Math.round(t * bandWidth * 10) / 10
      const y = Math.round((middle + off * 66 * q + Math.sin(phase + t * 2 * Math.PI * frequency) * 24 * q) * 10) / 10
      // Each strand ends a little before or after the step does: cut straight, they would show an edge.
      const now = Math.min(steps - 1, Math.floor(Math.min(1, Math.max(0, t + ragged)) * steps))
      if (now !== segment) {
        if (isDown) paths[segment] += `L${x} ${y}`
        isDown = false
        segment = now
      }
      const draws = isDrawn(k, i, t)
      if (draws) paths[segment] += `${isDown ? 'L' : 'M'}${x} ${y}`
      isDown = draws
    }
  }
  return paths.map((strands, index) => ({ strands, line: lineWithin(index / steps, (index + 1) / steps) }))
}

/** The parts of the lamp line between two places, 0 to 1. */
function lineWithin(from: number, to: number): string {
  const part = (start: number, end: number) =>
    start < end ? `M${start * bandWidth} ${middle}L${end * bandWidth} ${middle}` : ''
  return part(from, Math.min(to, frays)) + part(Math.max(from, joins), to)
}

/** A number from 0 to 1 that looks random and is always the same. */
function scattered(k: number, salt: number): number {
  const large = Math.sin(k * 12.9898 + salt * 78.233) * 43758.5453
  return large - Math.floor(large)
}
