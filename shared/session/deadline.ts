/** When time alone changes the session: the one timer the renderer needs, and what narration holds back. */
import type { PanelPhase, Policy, State } from './state.ts'

/** A pause between scenes, so that a thought can end. */
export const betweenScenesMs = 2_000

/**
 * Playing narration holds the idle clock, but no longer than this: a clip that never reports its end must not keep the exhibit
 * from the next visitor. Longer than any scene (70 words last half a minute).
 */
export const longestHoldMs = 5 * 60_000

/** The PIN pad closes by itself after the first span, the menu behind it after the second. */
export const pinPadIdleMs = 30_000
export const staffMenuIdleMs = 60_000

/** `undefined` when nothing happens by itself. */
export function deadlineMs(state: State, policy: Policy): number | undefined {
  const { phase } = state
  switch (phase.kind) {
    case 'attract':
      return phase.sinceMs + policy.attractMs
    case 'explore':
      return state.lastInputMs + policy.idleMs
    case 'panel':
      return Math.min(idleAtMs(state, phase, policy), advanceAtMs(state, phase, policy) ?? Infinity)
    case 'warning':
      return phase.sinceMs + policy.warningMs
    case 'staff':
      return state.lastInputMs + (phase.token === undefined ? pinPadIdleMs : staffMenuIdleMs)
    case 'closed':
    case 'fault':
      return undefined
  }
}

export function idleAtMs(state: State, phase: PanelPhase, policy: Policy): number {
  const { status, sinceMs } = phase.narration
  const heldUntilMs = status === 'playing' ? sinceMs + longestHoldMs : status === 'ended' ? sinceMs : 0
  return Math.max(state.lastInputMs, heldUntilMs) + policy.idleMs
}

/**
 * When the next scene begins by itself; never while something lies open, never past the end of the panel or the way, and never
 * right under a touch, such as the one that closed what lay open.
 */
function advanceAtMs(state: State, phase: PanelPhase, policy: Policy): number | undefined {
  const scenes = policy.panels.find(({ id }) => id === phase.panelId)?.sceneIds.length ?? 0
  const hasMore =
    phase.pathIndex === undefined ? phase.sceneIndex + 1 < scenes : phase.pathIndex + 1 < policy.path.length
  const mayAdvance = phase.narration.status === 'ended' && phase.sheet === undefined && !phase.isAtDesk && hasMore
  return mayAdvance ? Math.max(phase.narration.sinceMs, state.lastInputMs) + betweenScenesMs : undefined
}
