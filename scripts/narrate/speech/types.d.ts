/** One word as it is spoken. A displayed word has none (bracketed), one, or several ("1920": nineteen, twenty). */
export interface Unit {
  /** Index of the displayed word it belongs to. */
  shown: number
  text: string
  /** Phonemes in the alphabet of the voice, from the lexicon or the language's own rules. */
  say?: string
  /** Punctuation around it: it shapes the melody and the pauses. */
  before: string
  after: string
}

/** Start and end in seconds. */
export type Span = [start: number, end: number]

export interface LexiconEntry {
  /** The word written as it should be read: by any voice. */
  say?: string
  /** Phonemes for one voice; goes before `say` with that voice. */
  hibari?: string
  espeak?: string
  /** Why, or what was checked. Not read. */
  note?: string
}

export type Lexicon = Readonly<Record<string, LexiconEntry>>

/** Which phonemes a voice understands. */
export type Alphabet = 'hibari' | 'espeak' | 'none'

/** A displayed word without the punctuation around it; `silent` when it stands in brackets. */
export interface Word {
  shown: number
  before: string
  core: string
  after: string
  silent: boolean
}

/** What a language's normaliser makes of a word: the spoken words, or undefined to leave it as it is. */
export type Reading = string[] | undefined

export type Normaliser = (words: readonly Word[], index: number) => Reading
