/**
 * The port in memory, with the same rules as the real ones (tests/host runs the same suite on all three), and handles for tests:
 * what was recorded, and a way to say that something changed.
 */
import type {
  Boot,
  Content,
  Host,
  HostChange,
  Notice,
  StaffCommand,
  StaffStatus,
  StaffToken,
  VisitEvent,
} from '../../shared/contract/host.ts'
import { staffTokenMs } from '../../shared/contract/host.ts'
import type { LanguageTag } from '../../shared/language.ts'
import { err, ok } from '../../shared/lib/result.ts'
import { defaultSettings, settingsSchema, type Settings } from '../../shared/settings.ts'
import { afterWrongPin, isWeakPin, noAttempts, pinPattern, remainingLockMs } from '../../shared/staff/pin-policy.ts'

export interface FakeHostOptions {
  readonly content: Content
  readonly settings?: Settings
  readonly pin?: string
  readonly notices?: readonly Notice[]
  readonly startLanguage?: LanguageTag
  /** Milliseconds; a test's own clock. */
  readonly now?: () => number
}

export interface FakeHost extends Host {
  readonly recorded: readonly VisitEvent[]
  readonly commands: readonly StaffCommand[]
  readonly beats: number
  /** Makes a change as if it came from the host. */
  change(change: HostChange): void
}

export function fakeHost(options: FakeHostOptions): FakeHost {
  const now = options.now ?? Date.now
  const listeners = new Set<(change: HostChange) => void>()
  const tokensEndMs = new Map<StaffToken, number>()
  const recorded: VisitEvent[] = []
  const commands: StaffCommand[] = []
  let { content, notices = [], settings = defaultSettings, pin } = options
  let attempts = noAttempts
  let issued = 0
  let beats = 0

  const announce = (change: HostChange) => [...listeners].forEach((listener) => listener(change))

  function issueToken(): StaffToken {
    const token = `token-${++issued}`
    tokensEndMs.set(token, now() + staffTokenMs)
    return token
  }

  function isGood(token: StaffToken | undefined): boolean {
    if (token === undefined || (tokensEndMs.get(token) ?? -Infinity) <= now()) return false
    tokensEndMs.set(token, now() + staffTokenMs)
    return true
  }

  const status = (): StaffStatus => ({
    pinIsSet: pin !== undefined,
    wrongTries: attempts.wrong,
    lockedForMs: remainingLockMs(attempts, now()),
  })

  return {
    recorded,
    commands,
    get beats() {
      return beats
    },

    change(change) {
      if (change.type === 'settings') settings = change.settings
      if (change.type === 'content') content = change.content
      if (change.type === 'notices') notices = change.notices
      announce(change)
    },

    async boot(): Promise<Boot> {
      const { startLanguage } = options
      return { content, settings, staff: status(), notices, startLanguage, version: '0.0.0' }
    },

    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },

    async unlock(tried) {
      if (pin === undefined) return err({ reason: 'no-pin' })
      if (status().lockedForMs > 0) return err({ reason: 'locked', staff: status() })
      if (tried !== pin) {
        attempts = afterWrongPin(attempts, now())
        return err({ reason: 'wrong', staff: status() })
      }
      attempts = noAttempts
      return ok(issueToken())
    },

    async choosePin({ pin: chosen, token }) {
      if (pin !== undefined && !isGood(token)) return err('not-allowed')
      if (!pinPattern.test(chosen) || isWeakPin(chosen)) return err('too-weak')
      pin = chosen
      attempts = noAttempts
      tokensEndMs.clear()
      return ok(issueToken())
    },

    async saveSettings({ token, settings: wanted }) {
      if (!isGood(token)) return err({ reason: 'not-allowed' })
      const parsed = settingsSchema.strict().safeParse(wanted)
      if (!parsed.success) return err({ reason: 'invalid', message: parsed.error.issues[0]?.message ?? '' })
      settings = parsed.data
      announce({ type: 'settings', settings })
      return ok(settings)
    },

    async command({ token, command }) {
      if (!isGood(token)) return err('not-allowed')
      commands.push(command)
      if (command === 'reload') {
        announce({ type: 'content', content })
        announce({ type: 'reload' })
      }
      return ok(undefined)
    },

    async lock(token) {
      tokensEndMs.delete(token)
    },

    beat: () => void beats++,
    record: (event) => void recorded.push(event),
  }
}
