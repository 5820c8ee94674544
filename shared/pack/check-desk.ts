/** What no single field of a desk can show. Each kind has its own file; this one says what they may ask. */
import type { LanguageTag } from '../language.ts'
import { unreachable } from '../lib/assert.ts'
import { checkCipher } from './check-cipher.ts'
import { checkCycle } from './check-cycle.ts'
import { checkTimeline } from './check-timeline.ts'
import type { Desk } from './desk-v1.ts'
import type { Pack, Scene } from './schema-v1.ts'

export type Path = readonly PropertyKey[]

export interface DeskChecks {
  /** As read, not yet checked. */
  readonly pack: Pack
  readonly languages: readonly LanguageTag[]
  /** The scenes of the panel to which the desk belongs. */
  readonly scenes: readonly Scene[]
  readonly report: (path: Path, message: string) => void
  /** Reports the languages that lack a text; false when no language of the pack has it. */
  readonly needsLanguages: (texts: Readonly<Record<LanguageTag, unknown>>, path: Path) => boolean
}

/** False when the desk cannot be used: the panel is then told without it. */
export function checkDesk(desk: Desk, path: Path, checks: DeskChecks): boolean {
  switch (desk.kind) {
    case 'timeline':
      return checkTimeline(desk, path, checks)
    case 'cipher':
      return checkCipher(desk, path, checks)
    case 'cycle':
      return checkCycle(desk, path, checks)
    default:
      return unreachable(desk)
  }
}
