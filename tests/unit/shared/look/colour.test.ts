import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast, movedUntil } from '../../../../shared/look/colour.ts'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  // The first four from WCAG's own examples, the others from the table of the look.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4.0],
    ['#f3ead7', '#0c171b', 15.2],
    ['#ffc35c', '#0c171b', 11.45],
    ['#ff6b52', '#0c171b', 6.5],
    ['#14191b', '#f3ead7', 14.8],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1)
  })

  test('does not depend on which is the ground', () => {
    fc.assert(fc.property(hex, hex, (one, other) => contrast(one, other) === contrast(other, one)))
  })

  test('does not depend on how the colour is written', () => {
    expect(contrast('#FFC35C', '#0C171B')).toBe(contrast('#ffc35c', '#0c171b'))
  })
})

describe('a colour moved towards another', () => {
  test('stays as it is when it can be seen', () => {
    expect(movedUntil('#b3261e', '#14191b', '#f3ead7', 4.5)).toBe('#b3261e')
  })

  test('moves until it can be seen, and then no further', () => {
    const moved = movedUntil('#ff6b52', '#14191b', '#f3ead7', 4.5)
    expect(contrast(moved, '#f3ead7')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(moved, '#f3ead7')).toBeLessThan(5.2)
  })

  test('can be seen whenever the other can', () => {
    fc.assert(
      fc.property(hex, hex, hex, fc.constantFrom(3, 4.5), (from, to, ground, needed) => {
        fc.pre(contrast(to, ground) >= needed)
        expect(contrast(movedUntil(from, to, ground, needed), ground)).toBeGreaterThanOrEqual(needed)
      }),
    )
  })
})
