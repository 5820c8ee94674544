import { expect, test } from 'vitest'
import { daysOf, isAfter, parseDate } from '../../../../shared/desk/partial-date.ts'

test.each([
  ['1864', { year: 1864, month: undefined, day: undefined, isAbout: false }],
  ['1880~', { year: 1880, month: undefined, day: undefined, isAbout: true }],
  ['1913-11', { year: 1913, month: 11, day: undefined, isAbout: false }],
  ['1920-03-16', { year: 1920, month: 3, day: 16, isAbout: false }],
])('%s is read as exactly as it is known', (text, date) => {
  expect(parseDate(text)).toEqual(date)
})

test('a month or a year may mean any of its days', () => {
  expect(daysOf('1913-11')).toEqual({ first: '1913-11-01', last: '1913-11-31' })
  expect(daysOf('1864')).toEqual({ first: '1864-01-01', last: '1864-12-31' })
  expect(daysOf('1920-03-16')).toEqual({ first: '1920-03-16', last: '1920-03-16' })
})

test('a date is still to come until its first day', () => {
  expect(isAfter('2027-01-06', '2027-01-05')).toBe(true)
  expect(isAfter('2027-01-06', '2027-01-06')).toBe(false)
  expect(isAfter('2027', '2026-12-31')).toBe(true)
})
