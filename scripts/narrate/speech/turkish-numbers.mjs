// @ts-check
/** Turkish number words, ordinals and the endings written after a number ("1876'da": "yetmiş altıda"). */

import { highVowel, softened } from './turkish-endings.mjs'

const ones = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']
const tens = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']
const powers = ['', 'bin', 'milyon', 'milyar', 'trilyon']

/** @param {number} value @returns {string[]} */
export const cardinal = (value) => {
  if (value === 0) return ['sıfır']
  const words = []
  for (let power = powers.length - 1; power >= 0; power--) {
    const group = Math.floor(value / 1000 ** power) % 1000
    if (group === 0) continue
    const hundred = Math.floor(group / 100)
    // "yüz" and "bin" alone, never "bir yüz", "bir bin"; but "bir milyon".
    if (!(power === 1 && group === 1)) {
      if (hundred > 1) words.push(ones[hundred])
      if (hundred > 0) words.push('yüz')
      words.push(tens[Math.floor(group / 10) % 10], ones[group % 10])
    }
    words.push(powers[power])
  }
  return words.filter((word) => word !== undefined && word !== '').map(String)
}

/** @param {number} value */
export const ordinal = (value) => {
  const words = cardinal(value)
  const last = words.pop() ?? ''
  const vowel = highVowel(last)
  const ending = /[aeıioöuü]$/u.test(last) ? `nc${vowel}` : `${vowel}nc${vowel}`
  return [...words, softened(last, ending) + ending]
}

/** Digits with Turkish points and decimal comma: "1.680", "3,5", "0,25". @param {string} written */
export const decimal = (written) => {
  const [whole = '', part] = written.replaceAll('.', '').split(',')
  const words = cardinal(Number(whole))
  if (part === undefined) return words
  if (part === '5' && Number(whole) > 0) return [...words, 'buçuk']
  const zeros = part.match(/^0*(?=\d)/u)?.[0].length ?? 0
  return [...words, 'virgül', ...Array.from({ length: zeros }, () => 'sıfır'), ...cardinal(Number(part))]
}
