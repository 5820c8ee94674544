import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpenAt, minutesUntilChange } from '../../../shared/schedule.ts'

const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const day = { opens: '09:30', closes: '17:00' }
const night = { opens: '18:00', closes: '02:00' }

describe('a day museum', () => {
  test.each([
    ['00:00', false, 570],
    ['09:29', false, 1],
    ['09:30', true, 450],
    ['16:59', true, 1],
    ['17:00', false, 990],
    ['23:59', false, 571],
  ])('at %s is open: %s, and changes in %d minutes', (time, isOpen, minutes) => {
    expect(isOpenAt(day, at(time))).toBe(isOpen)
    expect(minutesUntilChange(day, at(time))).toBe(minutes)
  })
})

describe('a night museum runs over midnight', () => {
  test.each([
    ['17:59', false, 1],
    ['18:00', true, 480],
    ['23:59', true, 121],
    ['00:00', true, 120],
    ['01:59', true, 1],
    ['02:00', false, 960],
  ])('at %s is open: %s, and changes in %d minutes', (time, isOpen, minutes) => {
    expect(isOpenAt(night, at(time))).toBe(isOpen)
    expect(minutesUntilChange(night, at(time))).toBe(minutes)
  })
})

test('hours that end or begin at midnight', () => {
  expect(isOpenAt({ opens: '10:00', closes: '00:00' }, at('23:59'))).toBe(true)
  expect(isOpenAt({ opens: '10:00', closes: '00:00' }, at('00:00'))).toBe(false)
  expect(isOpenAt({ opens: '00:00', closes: '10:00' }, at('00:00'))).toBe(true)
  expect(isOpenAt({ opens: '00:00', closes: '10:00' }, at('10:00'))).toBe(false)
})

test('without hours it is always open and never changes', () => {
  expect(isOpenAt(undefined, 0)).toBe(true)
  expect(minutesUntilChange(undefined, 0)).toBeUndefined()
})

test('it is the same until the minute of the change, and other then', () => {
  const minute = fc.nat(1439)
  const time = minute.map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)
  fc.assert(
    fc.property(time, time, minute, (opens, closes, now) => {
      fc.pre(opens !== closes)
      const hours = { opens, closes }
      const minutes = minutesUntilChange(hours, now) ?? 0
      expect(minutes).toBeGreaterThan(0)
      expect(minutes).toBeLessThan(1440)
      expect(isOpenAt(hours, (now + minutes - 1) % 1440)).toBe(isOpenAt(hours, now))
      expect(isOpenAt(hours, (now + minutes) % 1440)).toBe(!isOpenAt(hours, now))
    }),
    { numRuns: 500, seed: 3 },
  )
})
