import { describe, expect, test } from 'vitest'
import { windowsOf } from '../../../../shared/desk/timeline-windows.ts'

/** Dates written as one letter a period: `aab` are two of period a and one of b. */
const cut = (periods: string, capacity: number): string[] =>
  windowsOf(
    [...periods].map((period) => ({ period })),
    capacity,
  ).map((window) => window.map(({ period }) => period).join(''))

describe('a line', () => {
  test('holds everything when everything fits', () => {
    expect(cut('aabbbc', 6)).toEqual(['aabbbc'])
  })

  test('holds whole periods, as evenly as they go', () => {
    expect(cut('aabbbbbbbcccccccccdddeefffggggg', 17)).toEqual(['aabbbbbbb', 'cccccccccddd', 'eefffggggg'])
  })

  test('cuts a period that is too long into equal parts', () => {
    expect(cut('aaaaaaaaaaaaaaaaaab', 16)).toEqual(['aaaaaaaaa', 'aaaaaaaaab'])
  })

  test('holds one date at least', () => {
    expect(cut('abb', 0)).toEqual(['a', 'b', 'b'])
    expect(cut('ab', NaN)).toEqual(['a', 'b'])
  })

  test('of no dates is none', () => {
    expect(cut('', 5)).toEqual([])
  })
})
