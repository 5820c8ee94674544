import type { DeskChecks, Path } from './check-desk.ts'
import type { TimelineDesk } from './desk-v1.ts'

/** False when the desk cannot be used. */
export function checkTimeline(desk: TimelineDesk, path: Path, { needsLanguages }: DeskChecks): boolean {
  return desk.periods.every(({ title }, index) => needsLanguages(title, [...path, 'periods', index, 'title']))
}
