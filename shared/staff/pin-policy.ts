/**
 * How often a PIN may be tried. Five wrong tries lock it; each further five lock it longer. Kept by the main process on disk, so
 * a restart does not open the lock. The lock is kept as a remaining span re-measured from the wall clock: a clock set back can
 * prolong it by at most its own length, never for ever.
 */
export const pinPattern = /^\d{6,12}$/

export const triesBeforeLock = 5

const lockMs = [60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000] as const

export interface PinAttempts {
  /** Wrong tries since the last right one. */
  readonly wrong: number
  /** Wall clock, milliseconds; 0 when not locked. */
  readonly lockedUntilMs: number
}

export const noAttempts: PinAttempts = { wrong: 0, lockedUntilMs: 0 }

/** The span of the lock that a count of wrong tries brings, 0 for none. */
export function lockSpanMs(wrong: number): number {
  if (wrong === 0 || wrong % triesBeforeLock !== 0) return 0
  return lockMs[Math.min(wrong / triesBeforeLock, lockMs.length) - 1] ?? 0
}

export function remainingLockMs(attempts: PinAttempts, nowMs: number): number {
  const remaining = attempts.lockedUntilMs - nowMs
  const longest = lockSpanMs(attempts.wrong)
  return Math.max(0, Math.min(remaining, longest))
}

export function afterWrongPin(attempts: PinAttempts, nowMs: number): PinAttempts {
  const wrong = attempts.wrong + 1
  const spanMs = lockSpanMs(wrong)
  return { wrong, lockedUntilMs: spanMs === 0 ? 0 : nowMs + spanMs }
}
