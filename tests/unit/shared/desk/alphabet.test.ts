import { expect, test } from 'vitest'
import { alphabetOf, begunWith, exchange, movedOn, strangersIn } from '../../../../shared/desk/alphabet.ts'

test('Turkish has 29 letters, English 26, each once', () => {
  expect(alphabetOf('tr')).toHaveLength(29)
  expect(alphabetOf('en')).toHaveLength(26)
  expect(new Set(alphabetOf('tr')).size).toBe(29)
  expect(alphabetOf('tr').join('')).toBe('ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ')
  expect(alphabetOf('tr-TR')).toBe(alphabetOf('tr'))
})

test('in lower case the dotted and the dotless i stay what they are', () => {
  expect(alphabetOf('tr').join('').toLocaleLowerCase('tr')).toBe('abcçdefgğhıijklmnoöprsştuüvyz')
  expect([...alphabetOf('tr')].map((letter) => letter.toLocaleLowerCase('tr').toLocaleUpperCase('tr'))).toEqual(
    alphabetOf('tr'),
  )
})

test('a language without an entry is served by A to Z', () => {
  expect(alphabetOf('de').join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  expect(strangersIn('GRÜSSE AUS KÖLN', alphabetOf('de'))).toEqual(['Ü', 'Ö'])
})

test('the wheel goes round in both directions', () => {
  const abc = ['A', 'B', 'C']
  expect(movedOn(abc, 1)).toEqual(['B', 'C', 'A'])
  expect(movedOn(abc, -1)).toEqual(['C', 'A', 'B'])
  expect(movedOn(abc, 7)).toEqual(['B', 'C', 'A'])
})

test('a key word leads the alphabet, its repeats dropped, the rest in order', () => {
  expect(begunWith('YILDIZ', alphabetOf('en')).join('')).toBe('YILDZABCEFGHJKMNOPQRSTUVWX')
  expect(begunWith('YILDIZ', alphabetOf('tr')).join('')).toBe('YILDZABCÇEFGĞHİJKMNOÖPRSŞTUÜV')
})

test('signs that are not letters stay where they are', () => {
  expect(exchange('AB, C!', ['A', 'B'], ['B', 'A'])).toBe('BA, C!')
})
