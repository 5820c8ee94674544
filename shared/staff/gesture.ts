/**
 * The hidden way to the staff menu: taps in one corner, the last one held. Recognised from pointer events alone, so that it works
 * over every screen, faults included. Hard to do by accident: five taps within three seconds of which the fifth is held for 1.5 s, and
 * any touch elsewhere, or by a second finger, starts over: a palm laid on the corner is five touches at once and no gesture.
 */
export const gesture = { taps: 5, withinMs: 3_000, holdMs: 1_500, cornerParts: 0.12 } as const

export interface GestureState {
  /** When the taps of the present run went down, oldest first. */
  readonly tapsMs: readonly number[]
  /** Set while the last tap of a full run is still down. */
  readonly heldSinceMs: number | undefined
  /** Whether a finger is down. A lift that was never reported costs one run, not the gesture. */
  readonly isDown: boolean
}

export const noGesture: GestureState = { tapsMs: [], heldSinceMs: undefined, isDown: false }

/** Whether a point is in the corner: top right in screen parts (0 to 1), where no key ever lies. */
export const inCorner = (xPart: number, yPart: number): boolean =>
  xPart >= 1 - gesture.cornerParts && yPart <= gesture.cornerParts

export type GestureEvent =
  | { readonly type: 'down'; readonly xPart: number; readonly yPart: number; readonly nowMs: number }
  | { readonly type: 'up' | 'cancel'; readonly nowMs: number }

export function onGesture(state: GestureState, event: GestureEvent): GestureState {
  if (event.type !== 'down') {
    return state.heldSinceMs === undefined ? { ...state, isDown: false } : noGesture
  }
  if (state.isDown || !inCorner(event.xPart, event.yPart)) return { ...noGesture, isDown: true }
  const tapsMs = [...state.tapsMs.filter((atMs) => event.nowMs - atMs < gesture.withinMs), event.nowMs]
  return { tapsMs, heldSinceMs: tapsMs.length >= gesture.taps ? event.nowMs : undefined, isDown: true }
}

/** When the gesture is complete if the finger stays down; `undefined` while it cannot be. */
export const completeAtMs = (state: GestureState): number | undefined =>
  state.heldSinceMs === undefined ? undefined : state.heldSinceMs + gesture.holdMs
