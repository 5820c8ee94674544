// @ts-check
/**
 * From a sentence as shown to the words as spoken, each tied to the displayed word it belongs to. Pure: the hash of a clip is
 * taken over this plan, so that `--check` knows without any voice whether a clip is still today's.
 */
import { english } from './english.mjs'
import { wordUnits } from './english-letters.mjs'
import { withSuffix } from './english-suffix.mjs'
import { lookUp } from './lexicon.mjs'
import { fitted } from './turkish-endings.mjs'
import { turkishPhonemes } from './turkish-phonemes.mjs'
import { withEnding } from './turkish-stress.mjs'
import { turkishUnit } from './turkish-unit.mjs'
import { turkish } from './turkish.mjs'
import { readWords } from './words.mjs'

/** @import { Alphabet, Lexicon, Normaliser, Unit, Word } from './types.d.ts' */

/** Languages without a normaliser are read as written. */
const normalisers = /** @type {Record<string, Normaliser>} */ ({ en: english, tr: turkish })

/**
 * @param {string} sentence
 * @param {{ language: string, lexicon: Lexicon, alphabet: Alphabet }} voice
 * @returns {Unit[]}
 */
export const planSpeech = (sentence, voice) => {
  const words = readWords(sentence)
  /** @type {Unit[]} */
  const units = []
  for (const [index, word] of words.entries()) {
    if (word.silent) {
      // A bracket or a dash is not spoken, but its comma or full stop still shapes the melody.
      const last = units.at(-1)
      const dash = /^[–—-]$/u.test(word.core)
      if (last) last.after = joinPunctuation(last.after, (dash ? ',' : word.before) + word.after)
      continue
    }
    const spoken = speak(words, index, voice)
    for (const [i, unit] of spoken.entries()) {
      const after = i === spoken.length - 1 ? afterWord(word, unit.text, index === words.length - 1) : ''
      const before = i === 0 ? word.before : ''
      units.push({ shown: word.shown, ...unit, before: heard(before, voice), after: heard(after, voice) })
    }
  }
  return units
}

/**
 * @param {readonly Word[]} words
 * @param {number} index
 * @param {{ language: string, lexicon: Lexicon, alphabet: Alphabet }} voice
 * @returns {Array<Pick<Unit, 'text' | 'say'>>}
 */
const speak = (words, index, voice) => {
  const { language, lexicon, alphabet } = voice
  const { core, after } = /** @type {Word} */ (words[index])
  // "M.M." is one entry, though its last point is also the sentence's.
  const found =
    lookUp(lexicon, core, language) ?? (after.startsWith('.') ? lookUp(lexicon, `${core}.`, language) : undefined)
  if (found) {
    const { entry, suffix } = found
    const phonemes = alphabet === 'none' ? undefined : entry[alphabet]
    // Only in English is an ending one sound; with eSpeak's phonemes each form of a word needs an entry of its own.
    if (phonemes !== undefined && (suffix === '' || alphabet === 'hibari')) {
      return [{ text: core.replaceAll('’', "'"), say: withSuffix(phonemes, suffix) }]
    }
    if (entry.say !== undefined && language === 'tr') return respeltTurkish(core, entry.say, suffix, alphabet)
    if (entry.say !== undefined) return wordUnits(suffix === '' ? entry.say : `${entry.say}'${suffix}`, alphabet)
  }
  const read = normalisers[language]?.(words, index)
  if (language !== 'tr') return (read ?? [core]).flatMap((text) => wordUnits(text, alphabet))
  if (alphabet === 'espeak') return (read ?? [core]).map(turkishUnit)
  return (read?.map((text) => text.replace("'", '')) ?? [core]).map((text) => ({ text }))
}

/**
 * In Turkish it may hold the signs of turkish-phonemes.mjs. A voice that knows no phonemes gets the word as it is written,
 * unless the entry changes its letters ("Walther": "valter").
 * @param {string} core @param {string} say @param {string} suffix @param {Alphabet} alphabet
 */
const respeltTurkish = (core, say, suffix, alphabet) => {
  const said = say.split(/\s+/u)
  const last = said.at(-1) ?? ''
  // Letters that are named end in vowels, whatever the word they stand for ends in.
  const parts = [...said.slice(0, -1), withEnding(last, said.length > 1 ? fitted(last, suffix) : suffix)]
  if (alphabet === 'espeak') return parts.map((part) => ({ text: bare(part), say: turkishPhonemes(part) }))
  return bare(parts.join('')) === bare(core) ? [{ text: core }] : parts.map((part) => ({ text: bare(part) }))
}

/** Letters only, without signs and circumflexes. @param {string} text */
const bare = (text) => {
  const plain = text.toLocaleLowerCase('tr').replaceAll('â', 'a').replaceAll('î', 'i').replaceAll('û', 'u')
  return plain.replaceAll(/\P{L}/gu, '')
}

/** Punctuation after a word: the point of an abbreviation or an ordinal is no full stop. @param {Word} word @param {string} spoken @param {boolean} isLast */
const afterWord = (word, spoken, isLast) => {
  const isPoint = word.after.startsWith('.') && !word.after.startsWith('...')
  return !isLast && isPoint && spoken !== word.core ? word.after.slice(1) : word.after
}

/** A quotation mark that touches a word hides it from hibari's dictionary, which then guesses. @param {string} marks @param {{ alphabet: Alphabet }} voice */
const heard = (marks, { alphabet }) => (alphabet === 'hibari' ? marks.replaceAll(/["'“”‘’«»„]/gu, '') : marks)

/** @param {string} first @param {string} second */
const joinPunctuation = (first, second) => {
  const strength = [',', ';', ':', '.', '!', '?']
  const marks = [...(first + second)]
  const strongest = marks.toSorted((a, b) => strength.indexOf(b) - strength.indexOf(a))[0] ?? ''
  return marks.filter((mark) => !strength.includes(mark)).join('') + (strength.includes(strongest) ? strongest : '')
}
