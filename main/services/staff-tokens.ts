/** What `unlock` gives: a random token in memory that ends after a time without a call, with `revoke`, or with the process. */
import { randomBytes } from 'node:crypto'
import { staffTokenMs, type StaffToken } from '../../shared/contract/host.ts'

export interface StaffTokens {
  issue(): StaffToken
  /** Whether the token is good now; if so it starts its time anew. */
  isGood(token: StaffToken): boolean
  revoke(token: StaffToken): void
  revokeAll(): void
}

const atOnce = 8

/** `monotonicNow` in milliseconds: a clock that is set does not end or prolong anything. */
export function createStaffTokens(monotonicNow: () => number): StaffTokens {
  const endsAtMs = new Map<StaffToken, number>()

  return {
    issue() {
      const token = randomBytes(32).toString('base64url')
      endsAtMs.set(token, monotonicNow() + staffTokenMs)
      for (const oldest of [...endsAtMs.keys()].slice(0, -atOnce)) endsAtMs.delete(oldest)
      return token
    },
    isGood(token) {
      const isGood = (endsAtMs.get(token) ?? -Infinity) > monotonicNow()
      if (isGood) endsAtMs.set(token, monotonicNow() + staffTokenMs)
      else endsAtMs.delete(token)
      return isGood
    },
    revoke: (token) => void endsAtMs.delete(token),
    revokeAll: () => endsAtMs.clear(),
  }
}
