// @ts-check
/**
 * Capitals that are read letter by letter: in English all are ("UN", "PKK", "MAH", "U.S."), unless they are known as words or
 * the lexicon says otherwise ("MİT").
 */
import { withSuffix } from './english-suffix.mjs'

/** @import { Alphabet, Unit } from './types.d.ts' */

const words = new Set(['NATO', 'UNESCO', 'UNICEF'])
const capitals = /^(?:[A-Z]{2,5}|(?:\p{L}\.)+\p{L})$/u
const letterByLetter = /^([A-Z](?: [A-Z])+)(?:['’](s))?$/u

/** @param {string} word @returns {string | undefined} "P K K" */
export const spelled = (word) =>
  capitals.test(word) && !words.has(word) ? [...word.replaceAll('.', '').toUpperCase()].join(' ') : undefined

/** The names of the letters in hibari's phonemes, `*` where the stress sign goes. */
const names = /** @type {Record<string, string>} */ ({
  ...{
    A: '*A',
    B: 'b*i',
    C: 's*i',
    D: 'd*i',
    E: '*i',
    F: '*ɛf',
    G: 'ʤ*i',
    H: '*Aʧ',
    I: '*I',
    J: 'ʤ*A',
    K: 'k*A',
    L: '*ɛl',
  },
  ...{ M: '*ɛm', N: '*ɛn', O: '*O', P: 'p*i', Q: 'kj*u', R: '*ɑɹ', S: '*ɛs', T: 't*i', U: 'j*u', V: 'v*i' },
  ...{ W: 'd*ʌbᵊlju', X: '*ɛks', Y: 'w*I', Z: 'z*i' },
})

/**
 * Letters with spaces between are one word to hibari, stressed on the last; other voices read them one by one.
 * @param {string} text @param {Alphabet} alphabet
 * @returns {Array<Pick<Unit, 'text' | 'say'>>}
 */
export const wordUnits = (text, alphabet) => {
  const [, letters, suffix = ''] = letterByLetter.exec(text) ?? []
  if (letters === undefined || alphabet !== 'hibari') return text.split(' ').map((part) => ({ text: part }))
  const each = letters.split(' ')
  const sounds = each.map((letter, i) => names[letter]?.replace('*', i === each.length - 1 ? 'ˈ' : 'ˌ') ?? '')
  return [{ text: each.join(''), say: withSuffix(sounds.join(''), suffix) }]
}
