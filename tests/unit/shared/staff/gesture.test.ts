import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  completeAtMs,
  gesture,
  inCorner,
  noGesture,
  onGesture,
  type GestureEvent,
  type GestureState,
} from '../../../../shared/staff/gesture.ts'

const corner = { xPart: 0.97, yPart: 0.03 }
const centre = { xPart: 0.5, yPart: 0.5 }

const down = (nowMs: number, at = corner): GestureEvent => ({ type: 'down', ...at, nowMs })
const up = (nowMs: number): GestureEvent => ({ type: 'up', nowMs })
const tap = (nowMs: number, at = corner): GestureEvent[] => [down(nowMs, at), up(nowMs + 50)]

const after = (events: readonly GestureEvent[], from: GestureState = noGesture): GestureState =>
  events.reduce(onGesture, from)

const fourTaps = [0, 300, 600, 900].flatMap((atMs) => tap(atMs))

describe('five taps in the corner, the last one held', () => {
  test('complete the gesture after the hold', () => {
    expect(completeAtMs(after([...fourTaps, down(1_200)]))).toBe(1_200 + gesture.holdMs)
  })

  test('do not while there are fewer', () => {
    for (let count = 0; count <= fourTaps.length; count++) {
      expect(completeAtMs(after(fourTaps.slice(0, count)))).toBeUndefined()
    }
  })

  test.each(['up', 'cancel'] as const)(
    'do not when the last one ends early (%s), and the next try begins anew',
    (type) => {
      const lifted = after([...fourTaps, down(1_200), { type, nowMs: 2_600 }])
      expect(lifted).toEqual(noGesture)
      expect(completeAtMs(after([down(2_700)], lifted))).toBeUndefined()
    },
  )

  test('do not when they take too long', () => {
    const slow = [0, 800, 1_600, 2_400].flatMap((atMs) => tap(atMs))
    expect(completeAtMs(after([...slow, down(gesture.withinMs)]))).toBeUndefined()
    expect(completeAtMs(after([...slow, down(gesture.withinMs - 1)]))).toBeDefined()
  })

  test('do when slower taps went before', () => {
    const slow = [-9_000, -6_000, -3_000].flatMap((atMs) => tap(atMs))
    expect(completeAtMs(after([...slow, ...fourTaps, down(1_200)]))).toBe(1_200 + gesture.holdMs)
  })

  test('do not when any touch came elsewhere between them', () => {
    expect(completeAtMs(after([...fourTaps, ...tap(1_000, centre), down(1_200)]))).toBeUndefined()
  })

  test('do not when another finger touches during the hold, wherever it does', () => {
    for (const at of [corner, centre]) {
      expect(completeAtMs(after([...fourTaps, down(1_200), down(1_300, at)]))).toBeUndefined()
    }
  })

  test('are not made by a palm: fingers that come down together are no taps', () => {
    const palm = [0, 1, 2, 3, 4, 5, 6, 7].map((atMs) => down(atMs))
    expect(completeAtMs(after(palm))).toBeUndefined()
  })

  test('are recognised again after a lift that was never reported', () => {
    const stuck = after([down(-5_000)])
    expect(completeAtMs(after([...tap(-100), ...fourTaps, down(1_200)], stuck))).toBe(1_200 + gesture.holdMs)
  })
})

describe('the corner', () => {
  test.each([
    [1, 0, true],
    [1 - gesture.cornerParts, gesture.cornerParts, true],
    [1 - gesture.cornerParts - 0.001, 0, false],
    [1, gesture.cornerParts + 0.001, false],
    [0, 0, false],
    [0.5, 0.5, false],
    [1, 1, false],
    [NaN, 0, false],
    [1, NaN, false],
  ])('at %d, %d: %s', (xPart, yPart, isIn) => {
    expect(inCorner(xPart, yPart)).toBe(isIn)
  })
})

test('10,000 random touches never open the staff menu', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const touch = fc.record({
    xPart: part,
    yPart: part,
    pauseMs: fc.nat(800),
    /** Some are long presses. */
    lengthMs: fc.oneof(fc.nat(300), fc.nat(5_000)),
    end: fc.constantFrom('up', 'up', 'up', 'cancel', 'never'),
  })
  fc.assert(
    fc.property(fc.array(touch, { minLength: 1_000, maxLength: 1_000, size: 'max' }), (touches) => {
      let state = noGesture
      let nowMs = 0
      for (const { xPart, yPart, pauseMs, lengthMs, end } of touches) {
        nowMs += pauseMs
        state = onGesture(state, { type: 'down', xPart, yPart, nowMs })
        nowMs += lengthMs
        if ((completeAtMs(state) ?? Infinity) <= nowMs) return false
        if (end !== 'never') state = onGesture(state, { type: end as 'up' | 'cancel', nowMs })
      }
      return true
    }),
    { numRuns: 10, seed: 5 },
  )
})

test('10,000 random touches in the corner alone open it only when five quick ones end in a hold', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ pauseMs: fc.nat(900), lengthMs: fc.nat(2_000) }), {
        minLength: 1_000,
        maxLength: 1_000,
        size: 'max',
      }),
      (touches) => {
        let state = noGesture
        let nowMs = 0
        let run: number[] = []
        for (const { pauseMs, lengthMs } of touches) {
          nowMs += pauseMs
          run = [...run.filter((atMs) => nowMs - atMs < gesture.withinMs), nowMs]
          state = onGesture(state, { type: 'down', ...corner, nowMs })
          const isFull = run.length >= gesture.taps
          if (completeAtMs(state) !== (isFull ? nowMs + gesture.holdMs : undefined)) return false
          if (isFull) run = []
          nowMs += lengthMs
          state = onGesture(state, { type: 'up', nowMs })
        }
        return true
      },
    ),
    { numRuns: 10, seed: 6 },
  )
})
