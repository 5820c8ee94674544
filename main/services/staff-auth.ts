/**
 * The PIN and how often it may be tried. A try is counted on disk *before* it is checked and forgiven when it was right: pulling
 * the plug in between costs a try and never gives one. Tries run one after another, so that a burst of them counts in full.
 * Where the disk refuses, the count still holds in memory for this run.
 */
import type { ChoosePinError, StaffStatus, StaffToken, UnlockError } from '../../shared/contract/host.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import {
  afterWrongPin,
  isWeakPin,
  noAttempts,
  pinPattern,
  remainingLockMs,
  remeasured,
  type PinAttempts,
} from '../../shared/staff/pin-policy.ts'
import type { Connection } from './database.ts'
import { hashPin, pinFits, type PinCost } from './pin-hash.ts'
import type { StaffTokens } from './staff-tokens.ts'

export interface StaffAuth {
  status(): StaffStatus
  unlock(pin: string): Promise<Result<StaffToken, UnlockError>>
  choosePin(pin: string, token: StaffToken | undefined): Promise<Result<StaffToken, ChoosePinError>>
}

export interface StaffAuthOptions {
  readonly connection: Connection
  readonly tokens: StaffTokens
  /** Wall clock that does not jump while the program runs (see `steadyClock`). */
  readonly now: () => number
  readonly onNotStored: (reason: string) => void
  /** What a new PIN's hash costs; tests take a cheap one. */
  readonly pinCost?: PinCost
}

interface Stored {
  readonly pinHash: string | undefined
  readonly attempts: PinAttempts
}

export function openStaffAuth({ connection, tokens, now, onNotStored, pinCost }: StaffAuthOptions): StaffAuth {
  let stored = read(connection)
  let queue: Promise<unknown> = Promise.resolve()

  function store(next: Stored) {
    stored = next
    try {
      write(connection, next)
    } catch (error) {
      onNotStored(error instanceof Error ? error.message : String(error))
    }
  }

  /** The attempts on the present clock, stored anew where that shortens an impossible lock. */
  function attemptsNow(): PinAttempts {
    const attempts = remeasured(stored.attempts, now())
    if (attempts !== stored.attempts) store({ ...stored, attempts })
    return attempts
  }

  function status(): StaffStatus {
    const attempts = attemptsNow()
    return {
      pinIsSet: stored.pinHash !== undefined,
      wrongTries: attempts.wrong,
      lockedForMs: remainingLockMs(attempts, now()),
    }
  }

  async function unlock(pin: string): Promise<Result<StaffToken, UnlockError>> {
    const { pinHash } = stored
    if (pinHash === undefined) return err({ reason: 'no-pin' })
    const before = attemptsNow()
    if (remainingLockMs(before, now()) > 0) return err({ reason: 'locked', staff: status() })
    store({ pinHash, attempts: afterWrongPin(before, now()) })
    if (!(await pinFits(pin, pinHash))) return err({ reason: 'wrong', staff: status() })
    store({ pinHash, attempts: noAttempts })
    return ok(tokens.issue())
  }

  async function choosePin(pin: string, token: StaffToken | undefined): Promise<Result<StaffToken, ChoosePinError>> {
    const isAllowed = stored.pinHash === undefined || (token !== undefined && tokens.isGood(token))
    if (!isAllowed) return err('not-allowed')
    if (!pinPattern.test(pin) || isWeakPin(pin)) return err('too-weak')
    store({ pinHash: await hashPin(pin, pinCost), attempts: noAttempts })
    tokens.revokeAll()
    return ok(tokens.issue())
  }

  function oneByOne<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work)
    queue = result.catch(() => undefined)
    return result
  }

  return {
    status,
    unlock: (pin) => oneByOne(() => unlock(pin)),
    choosePin: (pin, token) => oneByOne(() => choosePin(pin, token)),
  }
}

function read(connection: Connection): Stored {
  const row = connection.prepare('SELECT pin_hash, wrong_tries, locked_until_ms FROM staff').get() as
    { pin_hash: string | null; wrong_tries: number; locked_until_ms: number } | undefined
  if (!row) return { pinHash: undefined, attempts: noAttempts }
  return {
    pinHash: row.pin_hash ?? undefined,
    attempts: { wrong: row.wrong_tries, lockedUntilMs: row.locked_until_ms },
  }
}

function write(connection: Connection, { pinHash, attempts }: Stored): void {
  connection
    .prepare('INSERT OR REPLACE INTO staff (id, pin_hash, wrong_tries, locked_until_ms) VALUES (1, ?, ?, ?)')
    .run(pinHash ?? null, attempts.wrong, Math.round(attempts.lockedUntilMs))
}
