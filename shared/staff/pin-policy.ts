/**
 * How often a PIN may be tried. The fifth wrong try locks it, and each one after that locks it longer: about 8,800 tries a year, under
 * one percent of six digits. Kept by the main process on disk, so a restart does not open the lock. The wall clock may jump (a dead battery starts in 1970): the owner stores what `remeasured`
 * gives whenever it looks, so that a clock set back prolongs a lock by at most its own length, never for ever.
 */
export const pinPattern = /^\d{6,12}$/

/** One digit repeated, or digits that all step by one up or down: 000000, 456789, 654321. The first a stranger tries. */
export function isWeakPin(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])))
  const [step] = steps
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1
}

export const triesBeforeLock = 5

const lockMs = [30_000, 60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000] as const

export interface PinAttempts {
  /** Wrong tries since the last right one. */
  readonly wrong: number
  /** Wall clock, milliseconds; 0 when not locked. */
  readonly lockedUntilMs: number
}

export const noAttempts: PinAttempts = { wrong: 0, lockedUntilMs: 0 }

/** The span of the lock that a count of wrong tries brings, 0 for none. */
export const lockSpanMs = (wrong: number): number => lockMs[Math.min(wrong - triesBeforeLock, lockMs.length - 1)] ?? 0

export function remainingLockMs(attempts: PinAttempts, nowMs: number): number {
  const remaining = attempts.lockedUntilMs - nowMs
  const longest = lockSpanMs(attempts.wrong)
  return Math.max(0, Math.min(remaining, longest))
}

/** The same lock on the present clock. Gives its argument back when nothing must be stored. */
export function remeasured(attempts: PinAttempts, nowMs: number): PinAttempts {
  const lockedUntilMs = nowMs + remainingLockMs(attempts, nowMs)
  return lockedUntilMs < attempts.lockedUntilMs ? { ...attempts, lockedUntilMs } : attempts
}

export function afterWrongPin(attempts: PinAttempts, nowMs: number): PinAttempts {
  const wrong = attempts.wrong + 1
  const spanMs = lockSpanMs(wrong)
  return { wrong, lockedUntilMs: spanMs === 0 ? 0 : nowMs + spanMs }
}
