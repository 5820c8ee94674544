import type { DeskChecks, Path } from './check-desk.ts'
import type { CipherDesk } from './desk-v1.ts'

/** False when the desk cannot be used. */
export function checkCipher(desk: CipherDesk, path: Path, { needsLanguages }: DeskChecks): boolean {
  return needsLanguages(desk.label, [...path, 'label'])
}
