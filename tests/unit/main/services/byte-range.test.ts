import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteRange } from '../../../../main/services/byte-range.ts'

const whole = { kind: 'whole' }
const none = { kind: 'unsatisfiable' }
const part = (start: number, end: number) => ({ kind: 'part', start, end })

test.each([
  [undefined, whole],
  ['bytes=0-', part(0, 99)],
  ['bytes=0-0', part(0, 0)],
  ['bytes=10-19', part(10, 19)],
  ['bytes=90-500', part(90, 99)],
  ['bytes=-1', part(99, 99)],
  ['bytes=-100', part(0, 99)],
  ['bytes=-500', part(0, 99)],
  ['bytes=-0', none],
  ['bytes=100-', none],
  ['bytes=100-200', none],
  ['bytes=999999999999999999999-', none],
  ['bytes=20-10', none],
  ['bytes=0-1,5-6', whole],
  ['bytes=a-b', whole],
  ['bytes=', whole],
  ['bytes', whole],
  ['items=0-5', whole],
  ['', whole],
] as const)('%s of 100 bytes', (header, expected) => {
  expect(byteRange(header, 100)).toEqual(expected)
})

test('no part of an empty file can be had', () => {
  expect(byteRange('bytes=0-', 0)).toEqual(none)
  expect(byteRange('bytes=-5', 0)).toEqual(none)
  expect(byteRange(undefined, 0)).toEqual(whole)
})

test('a part always lies within the file', () => {
  const header = fc.oneof(
    fc.string(),
    fc.tuple(fc.option(fc.nat()), fc.option(fc.nat())).map(([from, to]) => `bytes=${from ?? ''}-${to ?? ''}`),
  )
  fc.assert(
    fc.property(header, fc.nat(), (text, size) => {
      const range = byteRange(text, size)
      if (range.kind !== 'part') return
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.start).toBeLessThanOrEqual(range.end)
      expect(range.end).toBeLessThan(size)
    }),
  )
})
