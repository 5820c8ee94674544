/** Opening hours in local minutes of the day, so that the caller owns clock and time zone. */
import type { Settings } from './settings.ts'

const minutesADay = 24 * 60

export type Hours = NonNullable<Settings['hours']>

const toMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Hours that close before they open run over midnight. */
export function isOpenAt(hours: Hours | undefined, minuteOfDay: number): boolean {
  if (!hours) return true
  const opens = toMinutes(hours.opens)
  const closes = toMinutes(hours.closes)
  return opens < closes ? minuteOfDay >= opens && minuteOfDay < closes : minuteOfDay >= opens || minuteOfDay < closes
}

/** Whole minutes until the state changes next: at most a day. `undefined` without hours. */
export function minutesUntilChange(hours: Hours | undefined, minuteOfDay: number): number | undefined {
  if (!hours) return undefined
  const target = toMinutes(isOpenAt(hours, minuteOfDay) ? hours.closes : hours.opens)
  return (target - minuteOfDay + minutesADay) % minutesADay || minutesADay
}
