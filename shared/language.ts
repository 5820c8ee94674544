/** A BCP 47 tag as packs use it: `tr`, `en`, `pt-BR`. Its schema is in `pack/fields-v1.ts`, so that the page needs no zod. */
export type LanguageTag = string

/** The languages the interface itself speaks; each has a complete dictionary in renderer/words. */
export const interfaceLanguages = ['tr', 'en'] as const

export type InterfaceLanguage = (typeof interfaceLanguages)[number]

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ckb'])

export const directionOf = (language: LanguageTag): 'ltr' | 'rtl' =>
  rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'

/** The entry for `language`, else for the first of `fallbacks` that has one. */
export const pick = <T>(
  record: Readonly<Record<LanguageTag, T>>,
  language: LanguageTag,
  fallbacks: readonly LanguageTag[],
): T | undefined => {
  for (const tag of [language, ...fallbacks]) {
    const value = record[tag]
    if (value !== undefined) return value
  }
  return undefined
}
