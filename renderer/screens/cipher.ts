/** The end of a line in cipher: every letter six on in the alphabet of its language, as on the cipher plate. */
import { alphabetOf, exchange, hasAlphabet, movedOn } from '../../shared/desk/alphabet.ts'
import type { LanguageTag } from '../../shared/language.ts'

const shift = 6
/** At most this many letters are in cipher (look.md, Motion). */
const mostLetters = 24

export interface Cipher {
  readonly clear: string
  /** The words at the end, as written; at most 24 letters of them. */
  readonly end: string
  readonly letters: number
}

/** Splits a line into what is clear from the start and the whole words at its end that will resolve. */
export function splitForCipher(text: string, language: LanguageTag): Cipher {
  if (!hasAlphabet(language)) return { clear: text, end: '', letters: 0 }
  const words = text.split(' ')
  let from = words.length
  let letters = 0
  while (from > 1) {
    const count = lettersIn(words[from - 1] ?? '', language)
    if (letters + count > mostLetters || from - 1 < words.length / 2) break
    letters += count
    from--
  }
  const clear = words.slice(0, from).join(' ')
  return {
    clear: clear === '' || from === words.length ? clear : `${clear} `,
    end: words.slice(from).join(' '),
    letters,
  }
}

/** `end` with its first `resolved` letters clear and the rest in cipher. */
export function cipherFrom(end: string, resolved: number, language: LanguageTag): { clear: string; secret: string } {
  let left = resolved
  const characters = [...end]
  let index = 0
  for (; index < characters.length; index++) {
    if (!isLetter(characters[index] ?? '', language)) continue
    if (left === 0) break
    left--
  }
  const secret = characters
    .slice(index)
    .map((character) => encipher(character, language))
    .join('')
  return { clear: characters.slice(0, index).join(''), secret }
}

const isLetter = (character: string, language: LanguageTag): boolean =>
  alphabetOf(language).includes(character.toLocaleUpperCase(language))

const lettersIn = (word: string, language: LanguageTag): number =>
  [...word].filter((character) => isLetter(character, language)).length

function encipher(character: string, language: LanguageTag): string {
  if (!isLetter(character, language)) return character
  const alphabet = alphabetOf(language)
  const capital = character.toLocaleUpperCase(language)
  const secret = exchange(capital, alphabet, movedOn(alphabet, shift))
  return capital === character ? secret : secret.toLocaleLowerCase(language)
}
