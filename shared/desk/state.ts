/** What a visitor has done at a desk. Kept with the visit, so that the question of the idle reset does not cost it. */
import type { CipherState } from './cipher.ts'
import type { CycleState } from './cycle.ts'
import type { TimelineState } from './timeline.ts'

export type DeskState = TimelineState | CipherState | CycleState
