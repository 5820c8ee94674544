/**
 * Finds the terms of the glossary in the sentences of a scene. A form written small is found with a capital where a sentence
 * begins; one written with a capital is found only so ("6 Ocak" is January, "ocak" a hearth; "Karakol" is a society, "karakol"
 * any guard-post). What follows an apostrophe is an ending: "Felâh’tı", "MİT’s".
 */
import type { LanguageTag } from '../language.ts'
import type { Term } from './schema-v1.ts'

export interface FoundTerm {
  readonly id: string
  /** The form by which it was found, as the glossary has it. */
  readonly form: string
  /** Its first and its last word, counted as `wordsOf` does. */
  readonly first: number
  readonly last: number
}

type Forms = Pick<Term, 'id' | 'forms'>

interface Form {
  readonly id: string
  readonly form: string
  readonly words: readonly string[]
  /** The same where a sentence begins. */
  readonly initialWords: readonly string[]
}

/** The words of a sentence as they are marked while they are spoken: what stands between spaces. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** The terms in each sentence, each term once in the scene. Where two could stand, the one of more words does. */
export function termsIn(
  sentences: readonly string[],
  glossary: readonly Forms[],
  language: LanguageTag,
): FoundTerm[][] {
  const forms = indexOf(glossary, language)
  const seen = new Set<string>()
  return sentences.map((sentence) => {
    const words = wordsOf(sentence.normalize('NFC'))
    const found: FoundTerm[] = []
    for (let at = 0; at < words.length;) {
      const match = forms.get(keyOf(words[at] ?? '', language))?.find((form) => standsAt(form, words, at))
      const next = at + (match?.words.length ?? 1)
      if (match && !seen.has(match.id)) {
        seen.add(match.id)
        found.push({ id: match.id, form: match.form, first: at, last: next - 1 })
      }
      at = next
    }
    return found
  })
}

const indexes = new WeakMap<readonly Forms[], Map<LanguageTag, ReadonlyMap<string, readonly Form[]>>>()

/** Made once for each glossary and language: it takes 2 ms of the touch that opens a panel. */
function indexOf(glossary: readonly Forms[], language: LanguageTag): ReadonlyMap<string, readonly Form[]> {
  const known = indexes.get(glossary) ?? new Map<LanguageTag, ReadonlyMap<string, readonly Form[]>>()
  indexes.set(glossary, known)
  const index = known.get(language) ?? formsByKey(glossary, language)
  known.set(language, index)
  return index
}

/** The forms by how their first word begins, those of more words first. */
function formsByKey(glossary: readonly Forms[], language: LanguageTag): Map<string, Form[]> {
  const byKey = new Map<string, Form[]>()
  for (const { id, forms } of glossary) {
    for (const form of forms[language] ?? []) {
      const words = bare(wordsOf(form.normalize('NFC')))
      const [first = '', ...rest] = words
      const key = keyOf(first, language)
      if (key === '') continue
      const same = byKey.get(key) ?? []
      same.push({ id, form, words, initialWords: [capitalised(first, language), ...rest] })
      byKey.set(key, same)
    }
  }
  for (const same of byKey.values()) same.sort((one, other) => other.words.length - one.words.length)
  return byKey
}

function standsAt({ words, initialWords }: Form, text: readonly string[], at: number): boolean {
  const here = text.slice(at, at + words.length)
  const begins = at === 0 || /[.!?…]["”’)\]]*$/.test(text[at - 1] ?? '')
  return [bare(here), bare([...here.slice(0, -1), withoutEnding(here.at(-1) ?? '')])].some(
    (spelling) => isSame(spelling, words) || (begins && isSame(spelling, initialWords)),
  )
}

/** Without what stands before the first letter and after the last one. */
const bare = (words: readonly string[]): string[] =>
  words.map((word, index) => {
    const opened = index === 0 ? word.replace(/^[^\p{L}\p{N}]+/u, '') : word
    return index === words.length - 1 ? opened.replace(/[^\p{L}\p{N}\p{M}]+$/u, '') : opened
  })

const withoutEnding = (word: string): string => word.replace(/(?<=.)[’'].*$/u, '')

/** The letters with which a word begins, whatever their case. */
const keyOf = (word: string, language: LanguageTag): string =>
  /[\p{L}\p{N}\p{M}]+/u.exec(word)?.[0].toLocaleLowerCase(language) ?? ''

const capitalised = (word: string, language: LanguageTag): string => {
  const [first = ''] = word
  return first.toLocaleUpperCase(language) + word.slice(first.length)
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index])
