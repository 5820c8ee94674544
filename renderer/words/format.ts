/** Numbers, times and names as each language writes them. */
import { parseDate } from '../../shared/desk/partial-date.ts'
import type { LanguageTag } from '../../shared/language.ts'

export const formatPercent = (language: LanguageTag, percent: number): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100)

/** A settings time such as `09:30`; Turkish writes 09.30. */
export const formatClock = (language: LanguageTag, time: string): string =>
  language.startsWith('tr') ? time.replace(':', '.') : time

/** A length of time in words: `10 minutes`, `6 hours`, `5.5 hours`. */
export const formatSpan = (language: LanguageTag, minutes: number): string => {
  const unit = minutes < 60 ? 'minute' : 'hour'
  const count = minutes < 60 ? minutes : minutes / 60
  const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(language, options).format(count)
}

/** Minutes and seconds that remain, rounded up: `1:05`. */
export function formatRemaining(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A language in its own words: `Türkçe`, `English`. */
export function autonym(language: LanguageTag): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(language) + rest.join('')
}

/** English of any country abbreviates September alike. */
const monthNames = (language: LanguageTag): string => (language.startsWith('en') ? 'en-US' : language)

/** Of the calendar that dates of a pack are written in, whichever the language's own is. */
const written = (language: LanguageTag, options: Intl.DateTimeFormatOptions, month: number, day = 1): string =>
  new Intl.DateTimeFormat(monthNames(language), { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, day),
  )

const monthName = (language: LanguageTag, month: number, width: 'long' | 'short'): string =>
  written(language, { month: width }, month)

const joined = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ')

/** A date of a pack as exactly as it is known: `16 March 1920`, `November 1913`, `1864`. */
export function formatDate(language: LanguageTag, date: string): string {
  const { year, month, day } = parseDate(date)
  return joined(day, month && monthName(language, month, 'long'), year)
}

/** The date of a source, in words where it is one; a curator may write anything, such as `c. 1920, 2nd edition`. */
export const formatSourceDate = (language: LanguageTag, text: string): string =>
  /^\d{4}(-\d\d){0,2}$/.test(text) ? formatDate(language, text) : text

/** Of September, which every language that shortens its months shortens: `Sep`, `Eyl`, `sept.`; longer is the name in full. */
const longestShortened = 5

/**
 * The same without its year, short: `16 Mar`, `Nov`; empty for a year alone. A language that does not shorten its months has them as
 * numbers beside a day: `29/9` in Arabic.
 */
export function formatDay(language: LanguageTag, date: string): string {
  const { month, day } = parseDate(date)
  return day && month && monthName(language, 9, 'short').length > longestShortened
    ? written(language, { day: 'numeric', month: 'numeric' }, month, day)
    : joined(day, month && monthName(language, month, 'short'))
}
