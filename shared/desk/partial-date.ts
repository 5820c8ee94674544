/** Dates as a pack writes them: as exactly as they are known. */

export interface PartialDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number | undefined
  readonly day: number | undefined
  /** About then. */
  readonly isAbout: boolean
}

/** `text` has the form that the pack schema asks for. */
export function parseDate(text: string): PartialDate {
  const [year = 0, month, day] = text.replace('~', '').split('-').map(Number)
  return { year, month, day, isAbout: text.endsWith('~') }
}

const digits = (n: number, count: number): string => String(n).padStart(count, '0')
const iso = ({ year }: PartialDate, month: number, day: number): string =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`

/** The first and the last day it may mean. ISO days sort as text. */
export function daysOf(text: string): { readonly first: string; readonly last: string } {
  const date = parseDate(text)
  return {
    first: iso(date, date.month ?? 1, date.day ?? 1),
    last: iso(date, date.month ?? 12, date.day ?? 31),
  }
}

/** Whether it lies wholly after a day, given as `2026-11-22`. */
export const isAfter = (text: string, day: string): boolean => daysOf(text).first > day
