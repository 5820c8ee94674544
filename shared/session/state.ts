/** What the visitor is doing. It lives in the renderer and dies with it: a crash is a reset. */
import type { FaultCode, StaffToken } from '../contract/host.ts'
import type { DeskState } from '../desk/state.ts'
import type { LanguageTag } from '../language.ts'

/** What lies open beside the scene without losing the place. */
export type Sheet = 'sources' | 'transcript' | 'glossary' | 'handoff' | 'dispute' | 'display' | 'sound'

export interface Narration {
  /** Goes up with every new start, so that news of an earlier run is recognised as stale. */
  readonly run: number
  readonly status: 'playing' | 'paused' | 'ended'
  /** Index of the sentence the run begins at. */
  readonly fromSentence: number
  /** When it took its present status. */
  readonly sinceMs: number
}

export interface AttractPhase {
  readonly kind: 'attract'
  /** Position in the order of attract (`Policy.attract`). */
  readonly position: number
  readonly sinceMs: number
}

export interface ExplorePhase {
  readonly kind: 'explore'
  readonly sheet: Sheet | undefined
}

export interface PanelPhase {
  readonly kind: 'panel'
  readonly panelId: string
  readonly sceneIndex: number
  readonly narration: Narration
  readonly sheet: Sheet | undefined
  /** The term at which the glossary was opened. */
  readonly term: string | undefined
  /** Position on the short way through the exhibit (`Policy.path`), when the visitor follows it. */
  readonly pathIndex: number | undefined
  /** Whether the desk of the panel is in front; its scene waits. */
  readonly isAtDesk: boolean
}

export type Phase =
  | AttractPhase
  | ExplorePhase
  | PanelPhase
  | { readonly kind: 'warning'; readonly sinceMs: number; readonly under: ExplorePhase | PanelPhase }
  | { readonly kind: 'staff'; readonly token: StaffToken | undefined }
  | { readonly kind: 'closed' }
  | { readonly kind: 'fault'; readonly code: FaultCode }

/** What is reset when a visit ends. */
export interface Visit {
  readonly language: LanguageTag
  readonly volumePercent: number
  readonly textSize: 'standard' | 'large'
  readonly contrast: 'standard' | 'high'
  readonly motion: 'standard' | 'still'
  /** `low`: everything that is touched lies in the lower half of the screen. */
  readonly reach: 'standard' | 'low'
  readonly seenPanelIds: readonly string[]
  /** By the id of the panel. */
  readonly desks: Readonly<Record<string, DeskState>>
  /** `undefined` before the first touch. */
  readonly startedAtMs: number | undefined
}

export interface State {
  readonly phase: Phase
  readonly visit: Visit
  /** The last touch, key or wheel; narration that plays holds the clock that runs from here. */
  readonly lastInputMs: number
  /** The number of the last narration run that was started. */
  readonly lastRun: number
}

/** What the session must know of settings and content. Derived anew whenever either changes (`policyOf`). */
export interface Policy {
  readonly idleMs: number
  readonly warningMs: number
  readonly attractMs: number
  readonly start: Pick<Visit, 'language' | 'volumePercent' | 'textSize'>
  readonly languages: readonly LanguageTag[]
  readonly panels: readonly { readonly id: string; readonly sceneIds: readonly string[]; readonly hasDesk: boolean }[]
  /** The ids of the panels in the order in which attract shows them. */
  readonly attract: readonly string[]
  /** The scenes of the short way; empty when there is none. */
  readonly path: readonly { readonly panelId: string; readonly sceneIndex: number }[]
  readonly isOpen: boolean
  /** Set when nothing can be played. */
  readonly fault: FaultCode | undefined
}

export const freshVisit = (policy: Policy): Visit => ({
  ...policy.start,
  contrast: 'standard',
  motion: 'standard',
  reach: 'standard',
  seenPanelIds: [],
  desks: {},
  startedAtMs: undefined,
})

export const initialState = (policy: Policy, nowMs: number): State => ({
  phase: restingPhase(policy, nowMs),
  visit: freshVisit(policy),
  lastInputMs: nowMs,
  lastRun: 0,
})

/** Where the exhibit rests when nobody is there. */
export const restingPhase = (policy: Policy, nowMs: number): Phase =>
  policy.fault !== undefined
    ? { kind: 'fault', code: policy.fault }
    : policy.isOpen
      ? { kind: 'attract', position: 0, sinceMs: nowMs }
      : { kind: 'closed' }
