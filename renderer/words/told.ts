/** Visitor text with the language it is really in, so that every run can carry its `lang`. */
import { directionOf, type LanguageTag } from '../../shared/language.ts'

export interface Told<T = string> {
  readonly text: T
  readonly lang: LanguageTag
}

/** The entry for `language`, else for the first of `fallbacks` that has one. */
export function told<T>(
  record: Readonly<Record<LanguageTag, T>>,
  language: LanguageTag,
  fallbacks: readonly LanguageTag[],
): Told<T> | undefined {
  for (const lang of [language, ...fallbacks]) {
    const text = record[lang]
    if (text !== undefined) return { text, lang }
  }
  return undefined
}

/** The attributes of an element whose text is in `language`: it may run against the page. */
export const inLanguage = (language: LanguageTag | undefined): { lang?: LanguageTag; dir?: 'ltr' | 'rtl' } =>
  language === undefined ? {} : { lang: language, dir: directionOf(language) }
