import { expect, test } from 'vitest'
import { cipherFrom, splitForCipher } from '../../../renderer/screens/cipher.ts'

test('each letter goes six on in the alphabet of its language', () => {
  expect(cipherFrom('boats', 0, 'en').secret).toBe('hugzy')
  expect(cipherFrom('İnebolu', 0, 'tr').secret).toBe('Oşigtrb')
})

test('signs and spaces stay; capitals stay capitals', () => {
  expect(cipherFrom('To Ankara, 344.', 0, 'en').secret).toBe('Zu Gtqgxg, 344.')
})

test('letters resolve one after the other', () => {
  expect(cipherFrom('one two', 3, 'en')).toEqual({ clear: 'one ', secret: 'zcu' })
  expect(cipherFrom('one two', 6, 'en')).toEqual({ clear: 'one two', secret: '' })
})

test('only the end of a line is in cipher: whole words, at most 24 letters, at most half the line', () => {
  const text = 'As Istanbul was occupied, one telegraph clerk kept sending.'
  const { clear, end, letters } = splitForCipher(text, 'en')
  expect(clear + end).toBe(text)
  expect(letters).toBeLessThanOrEqual(24)
  expect(end).toBe('clerk kept sending.')
  expect(clear.endsWith(' ')).toBe(true)
})

test('a single word stays clear', () => {
  expect(splitForCipher('Seventeen', 'en')).toEqual({ clear: 'Seventeen', end: '', letters: 0 })
})

test('a language without an alphabet of ours stays clear: letters of another would make no secret, only nonsense', () => {
  const text = 'عجلة من خشب ترفع الماء منذ قرون، ولا يدفعها إلا النهر.'
  expect(splitForCipher(text, 'ar')).toEqual({ clear: text, end: '', letters: 0 })
  expect(splitForCipher('Blau wird grün, grün wird blau.', 'de').end).toBe('')
})
