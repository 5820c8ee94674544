/** Spelling, casing and typography of visitor texts: what a machine can see of them. */
import { cardinal } from '../../../scripts/narrate/speech/turkish-numbers.mjs'
import type { Language } from './visitor-texts.ts'
import wording from './wording.json' with { type: 'json' }

const words = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []

/** Letters without dots, hooks and circumflexes, in small: what a careless hand makes of a name. */
const bare = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')

/** What both languages share: composed letters, printers' quotation marks, dashes and dots, single spaces. */
export function typographyFaults(text: string): string[] {
  const faults: [RegExp, string][] = [
    [/['`´‘]/u, 'the apostrophe is ’'],
    [/"/u, 'quotation marks are “ ”'],
    [/ {2}/u, 'a space too many'],
    [/ [,.;:!?…](?: |$)/u, 'a space before a stop'],
    [/\.\.\./u, 'three dots are …'],
    // Between figures alone: "1914-1918-online" is a name.
    [/(?<![\p{L}\d-])\d+-\d+(?![\p{L}\d-])/u, 'a span has an en dash'],
    [/\p{L} - \p{L}/u, 'a dash is –'],
    [/\u0307/u, 'i with a dot of its own'],
  ]
  const found = faults.filter(([pattern]) => pattern.test(text)).map(([, message]) => message)
  if (text !== text.normalize('NFC')) found.push('letters are not composed (NFC)')
  if ((text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length) found.push('a quotation mark has no partner')
  return found
}

/** Names of the fact sheet, section 16, and of the voice guide, by their bare letters. */
const names = new Map<string, string[]>()
for (const name of wording.names.flatMap(words).filter((word) => word.length > 1))
  names.set(bare(name), [...(names.get(bare(name)) ?? []), name])

/** A capitalised word that is a known name but for its dots and hooks. */
export const nameFaults = (text: string, language: Language): string[] =>
  words(text).flatMap((word) => {
    if (bare(word) === 'istanbul') {
      const right = { en: 'Istanbul', tr: 'İstanbul' }[language]
      return [right, right.toLocaleUpperCase('tr')].includes(word) ? [] : [`“${word}” is “${right}”`]
    }
    const known = names.get(bare(word))
    if (!known || !/^\p{Lu}\p{Ll}|^\p{Lu}+$/u.test(word)) return []
    const isKnown = known.some((name) => name === word || name.toLocaleUpperCase('tr') === word)
    return isKnown ? [] : [`“${word}” is “${known.join('” or “')}”`]
  })

/** Turkish alone: casing with the dots where they belong, and the circumflex where the voice guide has it. */
export const turkishFaults = (text: string): string[] => [...casingFaults(text), ...circumflexFaults(text)]

/** Beside small letters a capital I begins few Turkish words: Ilgaz, Irak, Işık. */
const dotless =
  /^(?:I[lrsş]ı|Ilgaz|Irak|Irgat|Irk|Irmak|Isparta|Ispanak|Islah|Islak|Islat|Islı|Issız|Iğdır|Ihlamur|Izgara)/u

const casingFaults = (text: string): string[] =>
  words(text).flatMap((word) => {
    const small = word.toLocaleLowerCase('tr')
    const isLost = small.toLocaleUpperCase('tr').toLocaleLowerCase('tr') !== small
    const isForeign = /I/u.test(word) && /\p{Ll}/u.test(word) && !dotless.test(word)
    return isLost || isForeign ? [`“${word}” is not cased as Turkish`] : []
  })

const circumflexFaults = (text: string): string[] =>
  words(text).flatMap((word) => {
    const right = (wording.spellings as Readonly<Record<string, string>>)[word.toLocaleLowerCase('tr')]
    return right === undefined ? [] : [`“${word}” is written “${right}”`]
  })

const vowels = 'aıoueiöüâîû'
const isFront = (vowel: string): boolean => 'eiöüî'.includes(vowel)
const isRound = (vowel: string): boolean => 'ouöüû'.includes(vowel)

/** An ending after an apostrophe that does not follow the sound of the name or number before it: "1926’de", "Sivas’da". */
export const endingFaults = (text: string): string[] =>
  [...text.matchAll(/(\p{L}+|\d[\d.,]*)[’'](\p{Ll}+)/gu)].flatMap(([whole, stem = '', ending = '']) => {
    if (wording.softEndings.includes(stem)) return []
    const sound = /\d/.test(stem) ? spoken(stem) : stem.toLocaleLowerCase('tr')
    const last = [...sound].findLast((letter) => vowels.includes(letter))
    const first = [...ending].find((letter) => vowels.includes(letter))
    if (last === undefined || first === undefined) return []
    const harmonises = isFront(last) === isFront(first) && (!'ıiuü'.includes(first) || isRound(last) === isRound(first))
    const isHard = 'fstkçşhp'.includes(sound.at(-1) ?? '')
    const hardens = !/^[dt]/u.test(ending) || ending.startsWith('t') === isHard
    return harmonises && hardens ? [] : [`“${whole}” has the ending of another sound`]
  })

const spoken = (figures: string): string => {
  const [whole = '', part] = figures.replaceAll('.', '').split(',')
  return cardinal(Number(part ?? whole)).at(-1) ?? ''
}

/** Question particles and the bare circumflex words that are two words: they may differ in a dot alone. */
const pairs: readonly string[] = ['mi', 'miydi', 'midir']

/** Words of a whole exhibit that differ only in the dot of an i: one of each pair is misspelt, or this list lacks it. */
export function dotFaults(texts: readonly string[]): string[] {
  const spellings = new Map<string, Set<string>>()
  const stems = texts.flatMap((text) => words(text.replaceAll(/[’']\p{L}+/gu, '')))
  for (const stem of stems) {
    const small = stem.toLocaleLowerCase('tr')
    const dotted = small.replaceAll('ı', 'i')
    spellings.set(dotted, (spellings.get(dotted) ?? new Set()).add(small))
  }
  return [...spellings]
    .filter(([dotted, found]) => found.size > 1 && dotted.length > 1 && !pairs.includes(dotted))
    .map(([, found]) => `${[...found].join(' and ')} differ only in the dot`)
}
