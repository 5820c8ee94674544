import type { DeskChecks, Path } from './check-desk.ts'
import type { CycleDesk } from './desk-v1.ts'

/** False when the desk cannot be used. */
export function checkCycle(desk: CycleDesk, path: Path, { needsLanguages }: DeskChecks): boolean {
  return needsLanguages(desk.label, [...path, 'label'])
}
