// @ts-check
/** A Turkish word that no lexicon names, for eSpeak NG: as it stands, or with the phonemes that put it right. */
import { needsPhonemes, turkishPhonemes } from './turkish-phonemes.mjs'
import { isNeverStressed, turkishStress, withEnding } from './turkish-stress.mjs'

/** @import { Unit } from './types.d.ts' */

const turkishLetters = /^[a-zçğıöşüâîû-]+$/u
const name = /^([^'’]+)['’](\p{L}+)$/u

/** @param {string} word @returns {Pick<Unit, 'text' | 'say'>} */
export const turkishUnit = (word) => {
  const [, stem, ending] = name.exec(word) ?? []
  if (stem === undefined || ending === undefined) return sounded(readable(word), turkishStress(word))
  // eSpeak makes a pause at an apostrophe: it is left out.
  const joined = readable(stem) + ending
  return sounded(joined, isNeverStressed(ending) ? withEnding(readable(stem), ending) : turkishStress(joined))
}

/** eSpeak names the letters of some words in capitals; which are words was decided before. @param {string} word */
const readable = (word) => (/^\p{Lu}{2,}$/u.test(word) ? word.toLocaleLowerCase('tr') : word)

/** Phonemes can only be given for Turkish letters. @param {string} text @param {string | undefined} spelling */
const sounded = (text, spelling) =>
  (spelling !== undefined || needsPhonemes(text)) && turkishLetters.test(text.toLocaleLowerCase('tr'))
    ? { text, say: turkishPhonemes(spelling ?? text) }
    : { text }
