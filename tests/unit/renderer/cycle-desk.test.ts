import { expect, test } from 'vitest'
import { nearestLevel } from '../../../renderer/desks/cycle/hangable.ts'
import { bandHeight, bandWidth, segmentsOf } from '../../../renderer/desks/cycle/strands.ts'

const numbersOf = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

test('the line of a case is drawn the same every time', () => {
  expect(segmentsOf(4)).toEqual(segmentsOf(4))
})

test.each([2, 3, 4, 5])(
  'with %i steps, the line begins as a question, ends as an answer, and frays between',
  (steps) => {
    const segments = segmentsOf(steps)
    expect(segments).toHaveLength(steps)
    expect(segments[0]?.line).toMatch(/^M0 100L/)
    expect(segments.at(-1)?.line).toMatch(/L1000 100$/)
    for (const { strands } of segments) {
      for (const [x = 0, y = 0] of numbersOf(strands)) {
        expect(x >= 0 && x <= bandWidth && y >= 0 && y <= bandHeight).toBe(true)
      }
    }
    expect(segments.map(({ strands }) => strands.length).every((length) => length > 500)).toBe(true)
  },
)

test('a slip that is let go hangs at the nearest level', () => {
  expect(nearestLevel([100, 200, 300], 40)).toBe(0)
  expect(nearestLevel([100, 200, 300], 260)).toBe(2)
  expect(nearestLevel([100, 200, 300], 900)).toBe(2)
  expect(nearestLevel([], 50)).toBe(-1)
})
