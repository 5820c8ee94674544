import { expect, test } from 'vitest'
import { today } from '../../../renderer/state/today.ts'

test('a day is written as packs write days, by the clock on the wall', () => {
  expect(today(new Date(2027, 0, 6, 0, 0, 1))).toBe('2027-01-06')
  expect(today(new Date(2026, 10, 22, 23, 59, 59))).toBe('2026-11-22')
})
