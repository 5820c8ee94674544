import { expect, test } from 'vitest'
import { leastColumnPx, rowsFor, widthOnTwoLines } from '../../../../../renderer/desks/cipher/rows.ts'

const on = (widthPx: number, heightPx: number, mmPerPx: number) =>
  leastColumnPx({ mmPerPx, pixels: { widthPx, heightPx } })

test('on the wall screen both alphabets stand in one row', () => {
  const least = on(1920, 1080, 0.369)
  expect(rowsFor(26, 1610, least)).toBe(1)
  expect(rowsFor(29, 1610, least)).toBe(1)
})

test('a smaller screen gives the finger its 20 mm in two rows', () => {
  const least = on(1920, 1080, 0.2479)
  expect(least * 0.2479).toBeCloseTo(20)
  expect(rowsFor(29, 1610, least)).toBe(2)
})

test('1280 × 800 keeps one row, upright screens take three', () => {
  expect(rowsFor(29, 1191, on(1280, 800, 0.538))).toBe(1)
  expect(rowsFor(29, 936, on(1080, 1920, 0.369))).toBe(3)
})

test('before anything is measured, and when nothing fits, it is three', () => {
  expect(rowsFor(29, 0, 58)).toBe(3)
  expect(rowsFor(29, 200, 58)).toBe(3)
})

test('a message on two lines is as wide as the longer one', () => {
  expect(widthOnTwoLines([5, 2, 5])).toBe(7.5)
  expect(widthOnTwoLines([9, 8])).toBe(9)
  expect(widthOnTwoLines([4, 3, 3, 5])).toBe(8.5)
  expect(widthOnTwoLines([12])).toBe(12)
})
