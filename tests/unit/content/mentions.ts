/**
 * Dates and numbers in a text, in one form for both languages: "6 January 1926" and "6 Ocak 1926’da" are both `1926-01-06`,
 * "in May" is `--05`, "1.5 million" and "1,5 milyon" are `#1500000`. What a language writes is in english- and turkish-mentions.ts.
 */
export interface Mention {
  /** `1926-01-06`, `1926-01`, `1926`, `--01-06`, `--01`, `---06`, `1950s`, `T21:00`, `#344`, or `#100000s` for hundreds of thousands. */
  readonly value: string
  /** As it is written, and where. */
  readonly text: string
  readonly index: number
  /** False for a word that may be a number or a month, or may not ("onu": ten of them, or him). */
  readonly isCertain: boolean
}

export interface Pattern {
  readonly find: RegExp
  /** The values that it stands for: two for a span. */
  readonly values: (match: RegExpExecArray) => readonly string[]
  readonly isCertain?: boolean
}

/** The first pattern that fits a stretch of text has it; the ones below do not see it any more. */
export function scan(text: string, patterns: readonly Pattern[]): Mention[] {
  const mentions: Mention[] = []
  let rest = text
  for (const { find, values, isCertain = true } of patterns) {
    for (const match of text === '' ? [] : [...rest.matchAll(find)]) {
      for (const value of values(match)) mentions.push({ value, text: match[0], index: match.index, isCertain })
      rest = rest.slice(0, match.index) + '·'.repeat(match[0].length) + rest.slice(match.index + match[0].length)
    }
  }
  return mentions.sort((a, b) => a.index - b.index)
}

const two = (value: number | string): string => String(value).padStart(2, '0')

export const ofDay = (year: string | undefined, month: number, day: string): string =>
  `${year ?? '-'}-${two(month)}-${two(Number(day))}`

export const ofDayAlone = (day: string): string => `---${two(Number(day))}`

export const ofMonth = (year: string | undefined, month: number): string => `${year ?? '-'}-${two(month)}`

/** "1915–16" and "1915–1916" are both years. */
export const ofYears = (first: string, last: string): string[] => [
  first,
  last.length === 4 ? last : first.slice(0, 4 - last.length) + last,
]

export const ofTime = (hour: string, minute: string): string => `T${two(Number(hour))}:${minute}`

export const ofNumber = (value: number): string => `#${Number(value.toFixed(6))}`

export const vague = '#100000s'

/** "On the 19th" is "19 Ocak’ta", and "the 13th" is "13’ü". */
export const isSame = (one: Mention, other: Mention): boolean =>
  one.value === other.value || isDayOf(one.value, other.value) || isDayOf(other.value, one.value)

const isDayOf = (day: string, value: string): boolean =>
  day.startsWith('---') && (value.endsWith(day.slice(2)) || value === ofNumber(Number(day.slice(3))))

/** No letter or figure right before, none right behind. */
export const alone = (source: string, flags = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, `gu${flags}`)
