import { describe, expect, test } from 'vitest'
import { noteOf, spokenOf } from '../../../../../renderer/desks/cipher/notes.ts'
import { dictionaries } from '../../../../../renderer/words/words.ts'
import type { CipherMove } from '../../../../../shared/desk/cipher.ts'
import { Visitor } from '../../../shared/desk/default-cipher.ts'

const hint: CipherMove = { type: 'hint' }
const on: CipherMove = { type: 'turn', by: 1 }
const toMessage = (index: number): CipherMove => ({ type: 'message', index })

/** What a visitor is told after some moves. */
function told(language: 'en' | 'tr', ...moves: readonly CipherMove[]) {
  const view = new Visitor(language).does(...moves).sees
  const words = dictionaries[language].cipher
  const note = noteOf(view, words, language, (texts) => {
    const text = texts[language]
    return text === undefined ? undefined : { text, lang: language }
  })
  return { note: note?.text, spoken: spokenOf(view, words) }
}

test('nothing is said before it is asked for', () => {
  expect(told('en').note).toBeUndefined()
  expect(told('en', on).note).toBeUndefined()
})

describe('each hint says its part', () => {
  test('for letters', () => {
    expect(told('en', hint).note).toMatch(/^Look at the word of two letters/)
    expect(told('en', hint, hint).note).toContain('B stands above E')
    expect(told('tr', hint, hint).note).toContain('K harfi N harfinin üstünde durur')
    expect(told('en', hint, hint, hint).note).toMatch(/^The key is set/)
  })

  test('for the codebook', () => {
    expect(told('tr', toMessage(2), hint).note).toContain('27')
    expect(told('tr', toMessage(2), hint, hint).note).toContain('27 sayısı ANAHTAR demek')
    expect(told('en', toMessage(2), hint, hint, hint).note).toBe('Only the last word is left.')
  })
})

describe('a wrong touch is explained, and says where to look', () => {
  test('in the alphabets', () => {
    const { note } = told('en', hint, hint, hint, { type: 'letter', letter: 'K' })
    expect(note).toBe('K stands above N. The column you need has Q in its lower row.')
  })

  test('in the book', () => {
    const { note } = told('tr', toMessage(2), { type: 'word', number: '68' })
    expect(note).toBe('Defterde GÖNDER sözcüğünün sayısı 68; aranan 27.')
  })
})

test('what was learned follows when the message reads', () => {
  expect(told('en', on, on, on).note).toContain('25 settings')
  expect(told('tr', on, on, on).note).toContain('28 ayar')
})

describe('those who cannot see it hear', () => {
  test('the setting and what it reads', () => {
    expect(told('en', on).spoken).toBe('1 step between the two alphabets. It reads: DQCVU CV PKIJV')
    expect(told('en', toMessage(1), { type: 'key', word: 'YILDIZ' }).spoken).toBe('It reads: WAIT FOR THE CARTS')
  })

  test('the letter that is sought', () => {
    expect(told('en', hint, hint, hint, { type: 'letter', letter: 'N' }).spoken).toBe(
      'It reads: BOATS AT N … Look for L in the lower row.',
    )
  })

  test('each number with its word', () => {
    expect(told('en', toMessage(2), { type: 'word', number: '31' }).spoken).toBe(
      '31, KEYS; 46, no word yet; 27, no word yet; 52, no word yet',
    )
  })
})
