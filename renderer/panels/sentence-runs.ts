/** A sentence in runs of words: a term of the glossary is one run, so that its line goes on under its spaces. */
import type { LanguageTag } from '../../shared/language.ts'

/** A term as it stands in a sentence. */
export interface MarkedTerm {
  readonly id: string
  readonly first: number
  readonly last: number
  /** Its language, where it is not that of the sentence. */
  readonly lang: LanguageTag | undefined
}

export interface Run {
  /** Index of its first word. */
  readonly first: number
  readonly words: readonly string[]
  readonly term: MarkedTerm | undefined
}

/** `terms` in the order in which they stand. */
export function runsOf(words: readonly string[], terms: readonly MarkedTerm[]): Run[] {
  const runs: Run[] = []
  const plain = (from: number, to: number) =>
    words.slice(from, to).forEach((word, index) => runs.push({ first: from + index, words: [word], term: undefined }))
  let next = 0
  for (const term of terms) {
    plain(next, term.first)
    next = term.last + 1
    runs.push({ first: term.first, words: words.slice(term.first, next), term })
  }
  plain(next, words.length)
  return runs
}
