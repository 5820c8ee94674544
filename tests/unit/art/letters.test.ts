import { expect, test } from 'vitest'
import { english, turkish } from '../../../scripts/art/shapes/letters.mjs'
import { alphabetOf } from '../../../shared/desk/alphabet.ts'

test('the alphabets that are drawn are those in which the exhibit enciphers', () => {
  expect(turkish).toEqual(alphabetOf('tr'))
  expect(english).toEqual(alphabetOf('en'))
})
