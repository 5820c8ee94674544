/** Dates and numbers as English writes them. */
import {
  alone,
  ofDay,
  ofDayAlone,
  ofMonth,
  ofNumber,
  ofTime,
  ofYears,
  scan,
  vague,
  type Mention,
  type Pattern,
} from './mentions.ts'

const monthNames = 'January February March April May June July August September October November December'.split(' ')
/** Short forms only beside a day or a year, as in drawings. */
const monthForms = [...monthNames, 'Sept', ...monthNames.map((name) => name.slice(0, 3))]
const monthOf = (name: string): number => monthNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1

const day = '(?:3[01]|[12]?\\d)'
const month = `(${monthForms.join('|')})`
const year = '(1[5-9]\\d\\d|20\\d\\d)'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** "First" and "second" rank more often than they count, as "one" does: they are no figures here. */
const ordinals =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const units = small.slice(1, 10).join('|')

const multipliers: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }

const figures = (written: string, multiplier = ''): string =>
  ofNumber(Number(written.replaceAll(',', '')) * (multipliers[multiplier] ?? 1))

const patterns: readonly Pattern[] = [
  { find: alone('(?:several|some|many) hundred thousand|hundreds of thousands', 'i'), values: () => [vague] },
  {
    // "9 June and 30 July 1921": both are days of that year.
    find: alone(`(${day}) ${month}(?: and | to | ?– ?)(${day}) ${month} ${year}`),
    values: ([, from = '', first = '', to = '', last = '', inYear]) => [
      ofDay(inYear, monthOf(first), from),
      ofDay(inYear, monthOf(last), to),
    ],
  },
  {
    find: alone(`(${day}(?:–${day}|(?:, ${day})*(?: and | or | to )${day})?) ${month}(?: ${year})?`),
    values: ([, days = '', name = '', inYear]) => days.split(/\D+/).map((one) => ofDay(inYear, monthOf(name), one)),
  },
  { find: alone(`${month} ${year}`), values: ([, name = '', inYear]) => [ofMonth(inYear, monthOf(name))] },
  { find: alone(`(${monthNames.join('|')})`), values: ([, name = '']) => [ofMonth(undefined, monthOf(name))] },
  { find: alone(`${year}s`), values: ([, first = '']) => [`${first}s`] },
  { find: alone(`${year} ?– ?(\\d{4}|\\d\\d)`), values: ([, first = '', last = '']) => ofYears(first, last) },
  { find: alone('([01]?\\d|2[0-3]):([0-5]\\d)'), values: ([, hour = '', minute = '']) => [ofTime(hour, minute)] },
  {
    find: alone('(\\d{1,3}(?:,\\d{3})+|\\d+\\.\\d+)(?: (thousand|million|billion))?'),
    values: ([, written = '', multiplier]) => [figures(written, multiplier)],
  },
  { find: alone(`${year}(?! (?:thousand|million|billion))`), values: ([, only = '']) => [only] },
  { find: alone(`(${day})(?:st|nd|rd|th)`), values: ([, only = '']) => [ofDayAlone(only)] },
  {
    find: alone('(\\d+)(?: (thousand|million|billion))?'),
    values: ([, written = '', multiplier]) => [figures(written, multiplier)],
  },
  // Turkish counts where English has a word of its own.
  { find: alone('couplet|both|pair|the two(?! \\p{L})', 'i'), values: () => [ofNumber(2)], isCertain: false },
  { find: alone('(?:a|one) hundred', 'i'), values: () => [ofNumber(100)] },
  {
    find: alone(`(${tens.join('|')})(?:[- ](${units}))?`, 'i'),
    values: ([, ten = '', one = '']) => [
      ofNumber((tens.indexOf(ten.toLowerCase()) + 2) * 10 + Math.max(0, small.indexOf(one.toLowerCase()))),
    ],
  },
  { find: alone(small.slice(2).join('|'), 'i'), values: ([word]) => [ofNumber(small.indexOf(word.toLowerCase()))] },
  {
    find: alone(`(${ordinals.join('|')})s?`, 'i'),
    values: ([, word = '']) => [ofNumber(ordinals.indexOf(word.toLowerCase()) + 3)],
  },
]

export const englishMentions = (text: string): Mention[] => scan(text, patterns)
