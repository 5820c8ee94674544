import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterWrongPin,
  isWeakPin,
  lockSpanMs,
  noAttempts,
  pinPattern,
  remainingLockMs,
  remeasured,
  triesBeforeLock,
  type PinAttempts,
} from '../../../../shared/staff/pin-policy.ts'

const minuteMs = 60_000
const nowMs = Date.UTC(2026, 10, 23)

/** Wrong tries one after the other, each as soon as the lock allows. */
function tryWrongly(times: number, attempts: PinAttempts = noAttempts, atMs = nowMs) {
  for (let i = 0; i < times; i++) {
    atMs += remainingLockMs(attempts, atMs)
    attempts = afterWrongPin(attempts, atMs)
  }
  return { attempts, atMs }
}

test.each(['123456', '000000', '123456789012'])('%s has the form of a PIN', (pin) => {
  expect(pinPattern.test(pin)).toBe(true)
})

test.each(['', '12345', '1234567890123', '12345a', ' 123456', '123456\n', '١٢٣٤٥٦'])('"%s" has not', (pin) => {
  expect(pinPattern.test(pin)).toBe(false)
})

test.each(['000000', '999999999', '123456', '456789', '654321', '9876543210'])('%s is weak', (pin) => {
  expect(isWeakPin(pin)).toBe(true)
})

test.each(['194157', '111112', '135791', '901234', '123457', '121212'])('%s is not weak', (pin) => {
  expect(isWeakPin(pin)).toBe(false)
})

describe('wrong tries', () => {
  test('four are free', () => {
    const { attempts, atMs } = tryWrongly(triesBeforeLock - 1)
    expect(attempts).toEqual({ wrong: 4, lockedUntilMs: 0 })
    expect(remainingLockMs(attempts, atMs)).toBe(0)
  })

  test('the fifth locks for half a minute', () => {
    const { attempts, atMs } = tryWrongly(triesBeforeLock)
    expect(remainingLockMs(attempts, atMs)).toBe(minuteMs / 2)
    expect(remainingLockMs(attempts, atMs + minuteMs / 2 - 1)).toBe(1)
    expect(remainingLockMs(attempts, atMs + minuteMs / 2)).toBe(0)
    expect(remainingLockMs(attempts, atMs + 365 * 24 * 60 * minuteMs)).toBe(0)
  })

  test('each one after that locks longer, up to an hour', () => {
    const spans = [5, 6, 7, 8, 9, 10, 500].map((wrong) => {
      const { attempts, atMs } = tryWrongly(wrong)
      return remainingLockMs(attempts, atMs) / minuteMs
    })
    expect(spans).toEqual([0.5, 1, 5, 15, 60, 60, 60])
  })

  test('in a year without pause are under one percent of all six-digit PINs', () => {
    let tries = 0
    let atMs = nowMs
    for (let attempts = noAttempts; atMs < nowMs + 365 * 24 * 60 * minuteMs; tries++) {
      attempts = afterWrongPin(attempts, atMs)
      atMs += remainingLockMs(attempts, atMs)
    }
    expect(tries).toBeLessThan(10_000)
  })
})

describe('a clock that jumps', () => {
  const { attempts, atMs } = tryWrongly(7)
  const spanMs = 5 * minuteMs

  test('forward opens the lock', () => {
    expect(remainingLockMs(attempts, atMs + spanMs)).toBe(0)
    expect(remeasured(attempts, atMs + spanMs)).toBe(attempts)
  })

  test('back prolongs it by its own length at most, also to 1970', () => {
    for (const backMs of [1, minuteMs, spanMs, 24 * 60 * minuteMs, atMs]) {
      const then = atMs + minuteMs - backMs
      const kept = remeasured(attempts, then)
      expect(remainingLockMs(kept, then)).toBeLessThanOrEqual(spanMs)
      expect(remainingLockMs(kept, then + spanMs)).toBe(0)
    }
  })

  test('nothing must be stored while it goes as it should', () => {
    for (const laterMs of [0, 1, minuteMs, spanMs, 2 * spanMs]) {
      expect(remeasured(attempts, atMs + laterMs)).toBe(attempts)
    }
    expect(remeasured(noAttempts, nowMs)).toBe(noAttempts)
  })

  test('can never lock for longer than the span of the tries made, and never for ever', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.array(fc.maxSafeInteger(), { minLength: 1 }), (wrong, jumps) => {
        let held = tryWrongly(wrong).attempts
        for (const jump of jumps) {
          const at = Math.abs(jump)
          held = remeasured(held, at)
          expect(remainingLockMs(held, at)).toBeLessThanOrEqual(lockSpanMs(wrong))
          expect(remainingLockMs(held, at + lockSpanMs(wrong))).toBe(0)
        }
      }),
      { numRuns: 200, seed: 4 },
    )
  })
})
