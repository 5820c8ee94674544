/** The alphabets of the exhibit, in capitals, and what a cipher does with one. The desk and the line that resolves in attract use them. */
import type { LanguageTag } from '../language.ts'

export type Alphabet = readonly string[]

const basicLatin: Alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const alphabets: Readonly<Record<string, Alphabet>> = {
  en: basicLatin,
  tr: [...'ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ'],
}

/** Whether we know how the letters of a language follow each other. */
export const hasAlphabet = (language: LanguageTag): boolean => Object.hasOwn(alphabets, baseOf(language))

/** The alphabet of a language; A to Z for one that has no entry, which serves texts that need no other letter. */
export const alphabetOf = (language: LanguageTag): Alphabet => alphabets[baseOf(language)] ?? basicLatin

const baseOf = (language: LanguageTag): string => language.split('-')[0] ?? ''

/** The letters of `text` that `alphabet` lacks. */
export const strangersIn = (text: string, alphabet: Alphabet): string[] =>
  [...new Set(text)].filter((letter) => letter !== ' ' && !alphabet.includes(letter))

/** The alphabet begun `steps` letters on. */
export function movedOn(alphabet: Alphabet, steps: number): Alphabet {
  const from = modulo(steps, alphabet.length)
  return [...alphabet.slice(from), ...alphabet.slice(0, from)]
}

/** The alphabet begun with the letters of a word, each once; the others follow in order. */
export const begunWith = (word: string, alphabet: Alphabet): Alphabet => [...new Set([...word, ...alphabet])]

/** Each letter of one alphabet exchanged for that in the same place of the other; other signs stay. */
export const exchange = (text: string, from: Alphabet, to: Alphabet): string =>
  [...text].map((sign) => to[from.indexOf(sign)] ?? sign).join('')

export const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor
