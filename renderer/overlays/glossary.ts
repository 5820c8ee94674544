/** What the glossary shows, in which order, and in which language each run of it is. */
import type { LanguageTag } from '../../shared/language.ts'
import type { Told } from '../words/told.ts'

/** The terms of a scene in the order in which they stand there, the one that was touched before all. */
export function inFront(ids: readonly string[], touched: string | undefined): readonly string[] {
  return touched === undefined ? ids : [touched, ...ids.filter((id) => id !== touched)]
}

/** By their headings, as a dictionary of that language has them: in Turkish ç after c, ı before i. */
export function alphabetical<T extends { readonly heading: Told }>(items: readonly T[], language: LanguageTag): T[] {
  const { compare } = new Intl.Collator(language)
  return items.toSorted((one, other) => compare(one.heading.text, other.heading.text))
}

/** A heading such as "Branch II (İkinci Şube)" in runs, so that the name in the exhibit's first language carries its own `lang`. */
export function headingRuns(heading: Told, original: Told | undefined): Told[] {
  const at = original && original.lang !== heading.lang ? heading.text.indexOf(original.text) : -1
  if (!original || at < 0) return [heading]
  const [before, after] = [heading.text.slice(0, at), heading.text.slice(at + original.text.length)]
  return [{ text: before, lang: heading.lang }, original, { text: after, lang: heading.lang }].filter(
    ({ text }) => text,
  )
}
