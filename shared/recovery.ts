/**
 * When to bring back a renderer that died or froze. The first time at once; a page that keeps dying is given more and more
 * time, so that a crash loop neither burns the machine nor ever gives up. The count is forgotten after a healthy minute, which
 * begins when the page was brought back, not when it died.
 */
export const healthyAfterMs = 60_000

/** A renderer that has painted nothing for this long is taken for frozen (hardening: "alive" is not "painting"). */
export const frozenAfterMs = 10_000

const delaysMs = [0, 1_000, 2_000, 5_000, 15_000, 30_000] as const

export interface RecoveryState {
  readonly failures: number
  readonly lastFailureMs: number
}

export const noFailures: RecoveryState = { failures: 0, lastFailureMs: 0 }

/** What the `failures`-th failure in a row waits. */
const delayAfterMs = (failures: number): number => delaysMs[Math.min(failures, delaysMs.length) - 1] ?? 0

export function onRendererFailure(state: RecoveryState, nowMs: number): { state: RecoveryState; delayMs: number } {
  const backSinceMs = state.lastFailureMs + delayAfterMs(state.failures)
  const failures = (nowMs - backSinceMs >= healthyAfterMs ? 0 : state.failures) + 1
  return { state: { failures, lastFailureMs: nowMs }, delayMs: delayAfterMs(failures) }
}
