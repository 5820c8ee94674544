// @ts-check
/** Reads what Turkish writes but does not spell: numbers, dates, ordinals, Roman numerals, percentages, abbreviations. */
import { roman } from './roman.mjs'
import { softened } from './turkish-endings.mjs'
import { cardinal, decimal, ordinal } from './turkish-numbers.mjs'

/** @import { Normaliser, Word } from './types.d.ts' */

const abbreviations = new Map(
  Object.entries({
    'Dr.': 'doktor',
    'Prof.': 'profesör',
    'Doç.': 'doçent',
    'Av.': 'avukat',
    'Alb.': 'albay',
    'Bnb.': 'binbaşı',
    'Gn.': 'general',
    'Hz.': 'hazreti',
    'St.': 'sen',
    'vb.': 've benzeri',
    'vd.': 've diğerleri',
    'vs.': 'vesaire',
    'bkz.': 'bakınız',
    'yy.': 'yüzyıl',
    'yak.': 'yaklaşık',
    'M.Ö.': 'milattan önce',
    MÖ: 'milattan önce',
    'M.S.': 'milattan sonra',
    MS: 'milattan sonra',
    'No.': 'numara',
    'md.': 'madde',
    's.': 'sayfa',
  }),
)
const units = new Map(Object.entries({ km: 'kilometre', m: 'metre', cm: 'santimetre', kg: 'kilogram' }))
const letters = new Map(
  Object.entries({
    ...Object.fromEntries([...'BCÇDFGHJKLMNPRSŞTVYZ'].map((letter) => [letter, `${letter.toLocaleLowerCase('tr')}e`])),
    ...Object.fromEntries([...'AEIİOÖUÜ'].map((letter) => [letter, letter.toLocaleLowerCase('tr')])),
    Ğ: 'yumuşak ge',
  }),
)

const number = /^(%?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(%?)(?:['’](\p{L}+))?$/u
const range = /^(\d{1,4})[–-](\d{1,4})(?:['’](\p{L}+))?$/u
const clock = /^(\d{1,2}):(\d{2})(?:['’](\p{L}+))?$/u

/**
 * Capitals that can be said as a Turkish word are said as one ("MİT", "NATO", "FETÖ"); of all others the letters are named
 * ("PKK", "ABD", "AB"). What is said otherwise ("MAH") stands in the lexicon.
 */
const consonant = '[BCÇDFGĞHJKLMNPRSŞTVYZ]'
const vowel = '[AEIİOÖUÜ]'
const ends = `(?:${consonant}|[LRN][TKÇ]|[LR]P|R[SF]|NS|[SŞF]T|SK|KS|PS)?`
const isWord = new RegExp(`^(?=.{3})${consonant}?${vowel}(?:${consonant}{0,2}${vowel})*${ends}$`, 'u')

/** The ending keeps its apostrophe: it says where the stress lies. @param {string[]} words @param {string | undefined} ending */
const ended = (words, ending) => {
  const last = words.at(-1) ?? ''
  return ending ? [...words.slice(0, -1), `${softened(last, ending)}'${ending}`] : words
}

/** @type {Normaliser} */
export const turkish = (words, index) => {
  const word = /** @type {Word} */ (words[index])
  const { core, after } = word
  const isLast = index === words.length - 1
  const dotted = after.startsWith('.')

  const abbreviation = abbreviations.get(dotted ? `${core}.` : core)
  if (abbreviation !== undefined) return abbreviation.split(' ')

  const digits = number.exec(core)
  if (digits) {
    const [, before, whole = '', part = '', behind, ending] = digits
    // "19. yüzyıl": a point after a number inside a sentence makes it an ordinal.
    const isOrdinal = dotted && !isLast && part === ''
    const read = isOrdinal ? ordinal(Number(whole.replaceAll('.', ''))) : decimal(whole + part)
    return ended([...(before || behind ? ['yüzde'] : []), ...read], ending)
  }
  const years = range.exec(core)
  if (years) return ended([...cardinal(Number(years[1])), ...cardinal(Number(years[2]))], years[3])

  const time = clock.exec(core)
  if (time) {
    const minutes = Number(time[2])
    return ended([...cardinal(Number(time[1])), ...(minutes > 0 ? cardinal(minutes) : [])], time[3])
  }
  const value = dotted && !isLast ? roman(core) : undefined
  if (value !== undefined) return ordinal(value)

  const [, stem = '', ending] = /^([^'’]+)(?:['’](\p{L}+))?$/u.exec(core) ?? []
  const unit = units.get(stem)
  if (unit !== undefined && /\d$/u.test(words[index - 1]?.core ?? '')) return ended([unit], ending)

  const capitals = stem.replaceAll('.', '')
  if (/^[\p{Lu}]{2,5}$/u.test(capitals) && (stem.includes('.') || !isWord.test(capitals))) {
    return ended(
      [...capitals].flatMap((letter) => (letters.get(letter) ?? letter).split(' ')),
      ending,
    )
  }
  if (core === '&') return ['ve']
  return undefined
}
