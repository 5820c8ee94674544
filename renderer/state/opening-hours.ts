/** Tells when the museum opens or closes, from the wall clock. */
import { minutesUntilChange } from '../../shared/schedule.ts'
import type { Settings } from '../../shared/settings.ts'
import type { Clock } from './clock.ts'

/** The wall clock may be set or sleep may pass over a timer, so it is looked at again at least this often. */
const longestWaitMs = 60_000

export const minuteOfDay = (now: Date): number => now.getHours() * 60 + now.getMinutes()

export interface OpeningHoursOptions {
  readonly clock: Clock
  readonly now: () => Date
  readonly hours: () => Settings['hours']
  readonly onChange: () => void
}

/** Calls `onChange` when the hours may have changed the state; idle while there are none. Returns `watch` (call it anew after the settings changed) and `stop`. */
export function openingHours({ clock, now, hours, onChange }: OpeningHoursOptions) {
  let cancel = () => {}
  const watch = () => {
    cancel()
    const at = now()
    const minutes = minutesUntilChange(hours(), minuteOfDay(at))
    if (minutes === undefined) return
    const untilChangeMs = minutes * 60_000 - at.getSeconds() * 1000 - at.getMilliseconds()
    cancel = clock.after(Math.max(1, Math.min(untilChangeMs, longestWaitMs)), () => {
      onChange()
      watch()
    })
  }
  return { watch, stop: () => cancel() }
}
