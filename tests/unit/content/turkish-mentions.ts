/** Dates and numbers as Turkish writes them, endings included. */
import {
  alone,
  ofDay,
  ofMonth,
  ofNumber,
  ofTime,
  ofYears,
  scan,
  vague,
  type Mention,
  type Pattern,
} from './mentions.ts'

const monthNames = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ')
/** Short forms only beside a day or a year, as in drawings. */
const monthForms = [...monthNames, ...monthNames.map((name) => name.slice(0, 3))]
const monthOf = (name: string): number =>
  monthNames.findIndex((full) => lower(full).startsWith(lower(name).slice(0, 3))) + 1

const lower = (text: string): string => text.toLocaleLowerCase('tr')

/** An ending after an apostrophe: 1926’da, Ağustos’tan. */
const ending = "(?:[’']\\p{Ll}+)?"
const day = '(?:3[01]|[12]?\\d)'
const month = `(${monthForms.join('|')})`
const year = '(1[5-9]\\d\\d|20\\d\\d)'
/** "mayısta", "Kasımda": a month that carries its ending, as where no day and no year is named. */
const monthEnding = '(?:[dt][ae](?:n|ki)?|[ıiuü]n|[ae]|[ıiuü])?'
/** "Ocak" is also a hearth, "aralık" a gap. */
const plainMonths = monthNames.filter((name) => name !== 'Ocak' && name !== 'Aralık')

const units = 'iki üç dört beş altı yedi sekiz dokuz'.split(' ')
const tens = 'yirmi otuz kırk elli altmış yetmiş seksen doksan'.split(' ')
const ones = `bir|${units.join('|')}`
/** Endings of a number word: üçü, altısı, yediye, beşte, dörder, üçüncü, ikişer, dokuzun. */
const numberEnding =
  '(?:(?:s?[ıiuü](?:n[ıiuü]n?|n[ae]|n?d[ae]n?)?|y[ıiuü]|y?[ae]|[dt][ae]n?|n?[ıiuü]n|ş?[ae]r|n?[ıiuü]?nc[ıiuü]\\p{Ll}*|l[ıiuü]k?)(?![\\p{L}]))?'

const multipliers: Readonly<Record<string, number>> = { bin: 1e3, milyon: 1e6, milyar: 1e9 }

const figures = (written: string, multiplier = ''): string =>
  ofNumber(Number(written.replaceAll('.', '').replace(',', '.')) * (multipliers[multiplier] ?? 1))

/** 1 for "bir", 2 for "iki" … and 0 where there is none. */
const unitOf = (word: string | undefined): number => ones.split('|').indexOf(soften(word ?? '')) + 1

/** "dördü" is said of "dört". */
const soften = (word: string): string => lower(word).replace(/^dörd$/, 'dört')

const patterns: readonly Pattern[] = [
  { find: alone('(?:birkaç )?yüz bin(?:ler\\p{Ll}*)?', 'i'), values: () => [vague] },
  {
    // "9 Haziran ile 30 Temmuz 1921": both are days of that year.
    find: alone(`(${day}) ${month}(?: ile | ve | ila | ?– ?)(${day}) ${month} ${year}${ending}`),
    values: ([, from = '', first = '', to = '', last = '', inYear]) => [
      ofDay(inYear, monthOf(first), from),
      ofDay(inYear, monthOf(last), to),
    ],
  },
  {
    find: alone(
      `(${day}(?:–${day}|(?:, ${day})*(?: ve | veya | ya da | ile | ila )${day})?) ${month}(?: ${year})?${ending}`,
    ),
    values: ([, days = '', name = '', inYear]) => days.split(/\D+/).map((one) => ofDay(inYear, monthOf(name), one)),
  },
  {
    // "15–16.2.1999", as drawings have it.
    find: alone(`(${day}(?:–${day})?)\\.(1[0-2]|[1-9])\\.${year}${ending}`),
    values: ([, days = '', inMonth = '', inYear]) => days.split('–').map((one) => ofDay(inYear, Number(inMonth), one)),
  },
  { find: alone(`${month} ${year}${ending}`), values: ([, name = '', inYear]) => [ofMonth(inYear, monthOf(name))] },
  { find: alone(`${year}[’'][ld][ae]r\\p{Ll}*`), values: ([, first = '']) => [`${first}s`] },
  { find: alone(`${year} ?– ?(\\d{4}|\\d\\d)${ending}`), values: ([, first = '', last = '']) => ofYears(first, last) },
  {
    find: alone(`([01]?\\d|2[0-3])[.:]([0-5]\\d)${ending}`),
    values: ([, hour = '', minute = '']) => [ofTime(hour, minute)],
  },
  {
    find: alone(`(\\d{1,3}(?:\\.\\d{3})+|\\d+,\\d+)(?: (bin|milyon|milyar)(?:\\p{Ll}*))?${ending}`),
    values: ([, written = '', multiplier]) => [figures(written, multiplier)],
  },
  { find: alone(`${year}${ending}(?! (?:bin|milyon|milyar))`), values: ([, only = '']) => [only] },
  {
    find: alone(`(\\d+)(?: (bin|milyon|milyar)(?:\\p{Ll}*))?${ending}`),
    values: ([, written = '', multiplier]) => [figures(written, multiplier)],
  },
  {
    find: alone(`(${plainMonths.join('|')})${monthEnding}`, 'i'),
    values: ([, name = '']) => [ofMonth(undefined, monthOf(name))],
  },
  { find: alone('(ocak|aralık) ay\\p{Ll}*', 'i'), values: ([, name = '']) => [ofMonth(undefined, monthOf(name))] },
  {
    find: alone(`(ocak|aralık)(?:ta|tan|taki)`, 'i'),
    values: ([, name = '']) => [ofMonth(undefined, monthOf(name))],
    isCertain: false,
  },
  {
    find: alone(`on (${ones}|dörd)${numberEnding}`, 'i'),
    values: ([, one]) => [ofNumber(10 + unitOf(one))],
  },
  {
    find: alone(`(${tens.join('|')})(?: (${ones}|dörd))?${numberEnding}`, 'i'),
    values: ([, ten = '', one]) => [ofNumber((tens.indexOf(lower(ten)) + 2) * 10 + unitOf(one))],
  },
  { find: alone('on(?:uncu\\p{Ll}*|ar)?', 'i'), values: () => [ofNumber(10)] },
  { find: alone('on(?:u|a|un|da|dan)', 'i'), values: () => [ofNumber(10)], isCertain: false },
  { find: alone('yüz(?:ü|üncü)?', 'i'), values: () => [ofNumber(100)], isCertain: false },
  /** "İkinci" ranks more often than it counts. */
  { find: alone('ikinci\\p{Ll}*', 'i'), values: () => [] },
  /** "ikisi birden": both. */
  { find: alone('ikisi\\p{Ll}*', 'i'), values: () => [ofNumber(2)], isCertain: false },
  /** "altı çizilir": underlined. */
  { find: alone('altı(?= çiz)', 'i'), values: () => [] },
  { find: alone(`(${units.join('|')}|dörd)${numberEnding}`, 'i'), values: ([, one]) => [ofNumber(unitOf(one))] },
]

/** Regular expressions that ignore case do not know that İ is a capital i. */
export const turkishMentions = (text: string): Mention[] => scan(text.replaceAll('İ', 'i'), patterns)
