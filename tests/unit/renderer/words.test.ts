import { describe, expect, test } from 'vitest'
import {
  autonym,
  formatClock,
  formatDate,
  formatDay,
  formatPercent,
  formatRemaining,
  formatSourceDate,
  formatSpan,
} from '../../../renderer/words/format.ts'
import { inLanguage, told } from '../../../renderer/words/told.ts'
import { withLocative } from '../../../renderer/words/turkish.ts'
import { dictionaries, interfaceLanguageFor, wordsFor } from '../../../renderer/words/words.ts'

/** Every sentence of a dictionary, functions called with ordinary arguments. */
function sentencesOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [String((value as (...args: unknown[]) => string)(2, 3, 'x'))]
    return typeof value === 'object' && value !== null ? sentencesOf(value) : []
  })
}

test.each([
  ['en', '2025-04-24', '24 April 2025'],
  ['tr', '2025-04-24', '24 Nisan 2025'],
  ['tr', '2014', '2014'],
  ['en', '1920–1924, reprint', '1920–1924, reprint'],
])('the date of a source is written in words in %s: %s', (language, text, expected) => {
  expect(formatSourceDate(language, text)).toBe(expected)
})

describe.each(Object.entries(dictionaries))('the words in %s', (_language, words) => {
  test('leave no phrase empty', () => {
    expect(sentencesOf({ ...words, opensAgainAt: '10.00' }).filter((sentence) => sentence.trim() === '')).toEqual([])
  })

  test('use the typographic apostrophe', () => {
    expect(sentencesOf({ ...words, opensAgainAt: '10.00' }).filter((sentence) => sentence.includes("'"))).toEqual([])
  })
})

test.each([
  ['10.00', '10.00’da'],
  ['09.00', '09.00’da'],
  ['11.00', '11.00’de'],
  ['13.00', '13.00’te'],
  ['20.00', '20.00’de'],
  ['09.15', '09.15’te'],
  ['08.20', '08.20’de'],
  ['08.30', '08.30’da'],
  ['08.40', '08.40’ta'],
  ['08.45', '08.45’te'],
  ['16.50', '16.50’de'],
  ['00.00', '00.00’da'],
])('a Turkish clock time takes the suffix it is spoken with: %s', (clock, expected) => {
  expect(withLocative(clock)).toBe(expected)
})

test('opening times are written as each language writes them', () => {
  expect(wordsFor('en').opensAgainAt('10:00')).toBe('The exhibit opens again at 10:00.')
  expect(wordsFor('tr').opensAgainAt('10:00')).toBe('Sergi saat 10.00’da yeniden açılır.')
  expect(formatClock('en', '09:30')).toBe('09:30')
})

test('numbers follow the language', () => {
  expect(formatPercent('en', 70)).toBe('70%')
  expect(formatPercent('tr', 70)).toBe('%70')
  expect(formatRemaining(61_001)).toBe('1:02')
  expect(formatRemaining(-5)).toBe('0:00')
})

test.each([
  ['1920-09-23', '23 September 1920', '23 Eylül 1920', '23 Sep', '23 Eyl'],
  ['1913-11', 'November 1913', 'Kasım 1913', 'Nov', 'Kas'],
  ['1880~', '1880', '1880', '', ''],
])('a date is written as exactly as it is known: %s', (date, english, turkish, day, gun) => {
  expect([formatDate('en', date), formatDate('tr', date)]).toEqual([english, turkish])
  expect([formatDay('en', date), formatDay('tr', date)]).toEqual([day, gun])
})

test('where months are not shortened, a day stands with their number, and they are those of the pack whatever the calendar', () => {
  const plain = (text: string) => text.replace(/\p{Cf}/gu, '')
  expect([formatDay('ar', '1920-09-29'), formatDay('ar', '1920-09')].map(plain)).toEqual(['29/9', 'سبتمبر'])
  expect(formatDate('fa', '1920-09')).toBe('سپتامبر 1920')
})

test('a length of time is told in minutes or hours', () => {
  expect(formatSpan('en', 10)).toBe('10 minutes')
  expect(formatSpan('en', 60)).toBe('1 hour')
  expect(formatSpan('en', 150)).toBe('2.5 hours')
  expect(formatSpan('tr', 360)).toBe('6 saat')
  expect(formatSpan('tr', 90)).toBe('1,5 saat')
})

test('languages name themselves, with their own capitals', () => {
  expect(autonym('tr')).toBe('Türkçe')
  expect(autonym('en')).toBe('English')
  expect(autonym('fr')).toBe('Français')
})

test('a pack in another language gets English words around it', () => {
  expect(interfaceLanguageFor('de')).toBe('en')
  expect(interfaceLanguageFor('tr')).toBe('tr')
})

test('visitor text says which language it is really in', () => {
  const record = { tr: 'kıyı', en: 'beach' }
  expect(told(record, 'en', ['tr'])).toEqual({ text: 'beach', lang: 'en' })
  expect(told(record, 'de', ['tr', 'en'])).toEqual({ text: 'kıyı', lang: 'tr' })
  expect(told({}, 'de', ['tr'])).toBeUndefined()
})

test('a run of text says which way it runs', () => {
  expect(inLanguage('ar')).toEqual({ lang: 'ar', dir: 'rtl' })
  expect(inLanguage('en')).toEqual({ lang: 'en', dir: 'ltr' })
  expect(inLanguage(undefined)).toEqual({})
})
