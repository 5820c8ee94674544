/**
 * A message of the pack in one language: put into cipher, with the alphabets, key words or the book that belong to it. What cannot
 * work in that language is said with its place: the check of packs reports it, the desk takes another language.
 */
import type { LanguageTag } from '../language.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { CipherMessage } from '../pack/desk-v1.ts'
import { alphabetOf, begunWith, exchange, modulo, movedOn, strangersIn, type Alphabet } from './alphabet.ts'

interface Common {
  /** Its place among the messages of the desk. */
  readonly index: number
  readonly language: LanguageTag
  readonly source: CipherMessage
  /** The words in clear, and what was sent for each. */
  readonly plain: readonly string[]
  readonly secret: readonly string[]
}

export interface ShiftMessage extends Common {
  readonly kind: 'shift'
  readonly alphabet: Alphabet
  readonly steps: number
}

export interface KeywordMessage extends Common {
  readonly kind: 'keyword'
  readonly alphabet: Alphabet
  readonly key: string
  /** The key among others, in the order of the alphabet. */
  readonly choices: readonly string[]
}

export interface CodebookMessage extends Common {
  readonly kind: 'codebook'
  readonly book: readonly Entry[]
}

export interface Entry {
  readonly number: string
  readonly word: string
}

export type LetterMessage = ShiftMessage | KeywordMessage
export type DeskMessage = LetterMessage | CodebookMessage

/** What is wrong, and where in the message. */
export interface Flaw {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** More would not fit the screen. */
const mostNumbers = 6
const mostEntries = 8

export function readMessage(source: CipherMessage, index: number, language: LanguageTag): Result<DeskMessage, Flaw> {
  const path = ['plain', language]
  const text = source.plain[language]
  if (text === undefined) return flaw(path, 'is missing')
  const plain = text.split(' ')
  // The hints give the first word and leave the last one.
  if (plain.length < 2) return flaw(path, 'needs at least two words')
  const common = { index, language, plain }
  if (source.kind === 'codebook') return readCodebook(source, common)
  const strangers = strangersIn(text, alphabetOf(language))
  if (strangers.length > 0) return flaw(path, notInAlphabet(strangers, language))
  return source.kind === 'shift' ? readShift(source, common) : readKeyword(source, common)
}

type Known = Pick<Common, 'index' | 'language' | 'plain'>
type Source<K extends CipherMessage['kind']> = Extract<CipherMessage, { kind: K }>

function readShift(source: Source<'shift'>, known: Known): Result<ShiftMessage, Flaw> {
  const alphabet = alphabetOf(known.language)
  const steps = modulo(source.shift, alphabet.length)
  if (steps === 0) return flaw(['shift'], `moves nothing in "${known.language}", which has ${alphabet.length} letters`)
  const secret = encipher(known.plain, alphabet, movedOn(alphabet, steps))
  return ok({ ...known, kind: 'shift', source, secret, alphabet, steps })
}

function readKeyword(source: Source<'keyword'>, known: Known): Result<KeywordMessage, Flaw> {
  const { language, plain } = known
  const alphabet = alphabetOf(language)
  const key = source.key[language]
  if (key === undefined) return flaw(['key', language], 'is missing')
  const others = source.others[language]
  if (others === undefined) return flaw(['others', language], 'is missing')
  const inClear = plain.join()
  const secret = encipher(plain, alphabet, begunWith(key, alphabet))
  if (secret.join() === inClear) return flaw(['key', language], 'leaves the message as it is')
  const wrong = [key, ...others].find((word) => strangersIn(word, alphabet).length > 0 || word.includes(' '))
  if (wrong !== undefined) {
    const at = wrong === key ? ['key', language] : ['others', language, others.indexOf(wrong)]
    return flaw(at, wrong.includes(' ') ? 'must be one word' : notInAlphabet(strangersIn(wrong, alphabet), language))
  }
  const asGood = others.findIndex((other) => decipher(secret, alphabet, begunWith(other, alphabet)).join() === inClear)
  if (asGood >= 0) return flaw(['others', language, asGood], 'reads the message as the key does')
  const choices = [...new Set([key, ...others])].sort((a, b) => compare(a, b, alphabet))
  return ok({ ...known, kind: 'keyword', source, secret, alphabet, key, choices })
}

function readCodebook(source: Source<'codebook'>, known: Known): Result<CodebookMessage, Flaw> {
  const { language, plain } = known
  const words = source.book[language]
  if (words === undefined) return flaw(['book', language], 'is missing')
  const book = Object.entries(words)
    .map(([number, word]): Entry => ({ number, word }))
    .sort((a, b) => Number(a.number) - Number(b.number))
  if (book.length > mostEntries) return flaw(['book', language], `has more than ${mostEntries} words`)
  if (plain.length > mostNumbers) return flaw(['plain', language], `has more than ${mostNumbers} words`)
  const missing = plain.find((word) => !book.some((entry) => entry.word === word))
  if (missing !== undefined) return flaw(['book', language], `lacks the word ${missing}`)
  const secret = plain.map((word) => book.find((entry) => entry.word === word)?.number ?? '')
  return ok({ ...known, kind: 'codebook', source, secret, book })
}

export const decipher = (secret: readonly string[], alphabet: Alphabet, cipher: Alphabet): string[] =>
  secret.map((word) => exchange(word, cipher, alphabet))

const encipher = (plain: readonly string[], alphabet: Alphabet, cipher: Alphabet): string[] =>
  plain.map((word) => exchange(word, alphabet, cipher))

const flaw = (path: readonly PropertyKey[], message: string) => err({ path, message })

const notInAlphabet = (letters: readonly string[], language: LanguageTag): string =>
  `has ${letters.join(', ')}, which ${letters.length === 1 ? 'is' : 'are'} not in the alphabet known for "${language}"`

function compare(a: string, b: string, alphabet: Alphabet): number {
  const place = (word: string, at: number) => alphabet.indexOf(word[at] ?? '')
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    if (place(a, at) !== place(b, at)) return place(a, at) - place(b, at)
  }
  return 0
}
