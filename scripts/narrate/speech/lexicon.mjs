// @ts-check
/**
 * Pronunciations set by hand: `lexicon.<language>.json` in the pack, from the written word to how it is said. A word is
 * looked up as it stands, then without what follows its apostrophe ("İnebolu'nun", "Hamza's"), then without a capital at its
 * beginning, which may be that of the sentence.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @import { Lexicon, LexiconEntry } from './types.d.ts' */

const fields = new Set(['say', 'hibari', 'espeak', 'note'])

/**
 * @param {string} packDir
 * @param {string} language
 * @returns {Promise<Lexicon>}
 */
export const readLexicon = async (packDir, language) => {
  const file = `lexicon.${language}.json`
  /** @type {unknown} */
  let value
  try {
    value = JSON.parse(await readFile(join(packDir, file), 'utf8'))
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return {}
    throw new Error(`${file}: ${/** @type {Error} */ (error).message}`, { cause: error })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${file}: must be an object from words to pronunciations`)
  }
  for (const [word, entry] of Object.entries(value)) {
    if (/\s/u.test(word)) throw new Error(`${file}: "${word}" must be a single word`)
    const wrong = Object.keys(Object(entry)).find((field) => !fields.has(field) || typeof entry[field] !== 'string')
    if (wrong !== undefined || Object.keys(Object(entry)).length === 0) {
      throw new Error(`${file}: "${word}" must have "say", "hibari" or "espeak", as text`)
    }
  }
  return /** @type {Lexicon} */ (value)
}

/**
 * @param {Lexicon} lexicon
 * @param {string} core
 * @param {string} language
 * @returns {{ entry: LexiconEntry, suffix: string } | undefined}
 */
export const lookUp = (lexicon, core, language) => {
  const word = core.replaceAll('’', "'")
  const plain = word.charAt(0).toLocaleLowerCase(language) + word.slice(1)
  return found(lexicon, word) ?? (plain === word ? undefined : found(lexicon, plain))
}

/** @param {Lexicon} lexicon @param {string} word */
const found = (lexicon, word) => {
  const exact = entryOf(lexicon, word)
  if (exact) return { entry: exact, suffix: '' }
  const mark = word.indexOf("'")
  const stem = mark > 0 ? entryOf(lexicon, word.slice(0, mark)) : undefined
  return stem && { entry: stem, suffix: word.slice(mark + 1) }
}

/** Own entries only: a text may hold the word "constructor". @param {Lexicon} lexicon @param {string} word */
const entryOf = (lexicon, word) => (Object.hasOwn(lexicon, word) ? lexicon[word] : undefined)
