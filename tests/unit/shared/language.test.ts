import { describe, expect, test } from 'vitest'
import { directionOf, interfaceLanguages, pick } from '../../../shared/language.ts'
import { languageTag } from '../../../shared/pack/fields-v1.ts'

describe('a language tag', () => {
  test.each(['tr', 'en', 'ckb', 'pt-BR'])('may be %s', (tag) => {
    expect(languageTag.parse(tag)).toBe(tag)
  })

  test.each(['', 'T', 'TR', 'turkish', 'en-', 'en-us', 'en_US', 'en-US-x', '__proto__', 3, null])(
    'may not be %j',
    (tag) => {
      expect(languageTag.safeParse(tag).error?.issues).toHaveLength(1)
    },
  )

  test('is each language of the interface', () => {
    for (const tag of interfaceLanguages) expect(languageTag.safeParse(tag).success).toBe(true)
  })
})

test.each([
  ['tr', 'ltr'],
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ckb', 'rtl'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction)
})

describe('picking an entry', () => {
  test('takes the language asked for', () => {
    expect(pick({ tr: 'bir', en: 'one' }, 'en', ['tr'])).toBe('one')
  })

  test('else the first of the others that has one', () => {
    expect(pick({ en: 'one', ar: 'wahid' }, 'de', ['tr', 'ar', 'en'])).toBe('wahid')
  })

  test('takes an entry that is empty or false for an entry', () => {
    expect(pick<unknown>({ tr: '', en: 'one' }, 'tr', ['en'])).toBe('')
    expect(pick<unknown>({ tr: false, en: true }, 'tr', ['en'])).toBe(false)
  })

  test('gives nothing when none has one', () => {
    expect(pick({ ar: 'wahid' }, 'tr', ['en'])).toBeUndefined()
    expect(pick({}, 'tr', [])).toBeUndefined()
  })
})
