/**
 * The one interface between renderer and host. Three complete implementations: Electron IPC (`main/shell/ipc.ts` with
 * `renderer/host/electron.ts`), HTTP on loopback (`main/http-host.ts` with `renderer/host/http.ts`) and the in-memory fake (`renderer/host/fake.ts`). One
 * contract suite (`tests/host`) runs on all three.
 *
 * Shape: `boot()` gives everything once, `onChange` brings what changes later. Calls that need staff carry the token that
 * `unlock` gave; it ends with `lock`, with a restart, or after `staffTokenMs` without a call.
 */
import type { Result } from '../lib/result.ts'
import type { LanguageTag } from '../language.ts'
import type { Pack } from '../pack/schema-v1.ts'
import type { Problem } from '../problem.ts'
import type { Settings } from '../settings.ts'

/** A pack that can be played, and what was found wrong with it. */
export interface Exhibit {
  readonly pack: Pack
  /** Prefix of every media path of the pack, ending in `/`: `exhibit://pack/…/` or `/pack/…/`. */
  readonly mediaBase: string
  /** Media paths that are missing or unreadable: not requested, and shown as absent. */
  readonly unusable: readonly string[]
}

export type FaultCode = 'no-pack' | 'pack-unreadable' | 'nothing-playable'

/** A number that staff can read out; the operating card (docs/operating.md) says what to do. */
export const faultNumbers: Readonly<Record<FaultCode, number>> = {
  'no-pack': 11,
  'pack-unreadable': 12,
  'nothing-playable': 13,
}

export type Content =
  | { readonly kind: 'exhibit'; readonly exhibit: Exhibit; readonly problems: readonly Problem[] }
  | { readonly kind: 'fault'; readonly code: FaultCode; readonly problems: readonly Problem[] }

/** Something staff should know, shown in the staff menu until the next start. */
export type Notice =
  | { readonly kind: 'settings-reset'; readonly keptAs: string; readonly reason: string }
  | { readonly kind: 'settings-not-saved'; readonly reason: string }
  | { readonly kind: 'renderer-restarted'; readonly reason: string }

export interface StaffStatus {
  readonly pinIsSet: boolean
  readonly wrongTries: number
  /** 0 when the PIN may be tried now. */
  readonly lockedForMs: number
}

export interface Boot {
  readonly content: Content
  readonly settings: Settings
  readonly staff: StaffStatus
  readonly notices: readonly Notice[]
  /** Overrides `settings.defaultLanguage` for this run (the flag `--language`). */
  readonly startLanguage: LanguageTag | undefined
  readonly version: string
}

export type HostChange =
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'content'; readonly content: Content }
  | { readonly type: 'notices'; readonly notices: readonly Notice[] }
  /** The page should load itself anew. */
  | { readonly type: 'reload' }

export type StaffToken = string

export const staffTokenMs = 10 * 60_000

/** No visit counts as longer: a day. Beyond it the machine slept. */
export const longestVisitMs = 86_400_000

export type UnlockError =
  { readonly reason: 'wrong' | 'locked'; readonly staff: StaffStatus } | { readonly reason: 'no-pin' }

export type ChoosePinError = 'not-allowed' | 'too-weak'

export type SaveError =
  | { readonly reason: 'not-allowed' }
  | { readonly reason: 'invalid'; readonly message: string }
  | { readonly reason: 'not-saved'; readonly message: string }

/** What staff can ask of the machine. `reload` reads the pack again; `quit` ends the exhibit. */
export type StaffCommand = 'reload' | 'quit'

/** One line of visit statistics: no identity, kept on this machine only. */
export type VisitEvent =
  | { readonly type: 'visit-started'; readonly language: LanguageTag }
  | { readonly type: 'panel-opened'; readonly panelId: string; readonly language: LanguageTag }
  | { readonly type: 'scene-heard'; readonly panelId: string; readonly sceneId: string; readonly language: LanguageTag }
  | {
      readonly type: 'visit-ended'
      readonly reason: 'idle' | 'start-again' | 'closed' | 'staff'
      readonly durationMs: number
    }

export interface Host {
  boot(): Promise<Boot>
  /** Returns its unsubscriber. */
  onChange(listener: (change: HostChange) => void): () => void
  /** Staff: gives a token for the right PIN. */
  unlock(pin: string): Promise<Result<StaffToken, UnlockError>>
  /** Sets the first PIN (no token) or changes it (token). Gives a token. */
  choosePin(request: {
    readonly pin: string
    readonly token?: StaffToken | undefined
  }): Promise<Result<StaffToken, ChoosePinError>>
  /** Saves all settings at once, durably, and announces them through `onChange` to everyone. */
  saveSettings(request: {
    readonly token: StaffToken
    readonly settings: Settings
  }): Promise<Result<Settings, SaveError>>
  command(request: {
    readonly token: StaffToken
    readonly command: StaffCommand
  }): Promise<Result<undefined, 'not-allowed'>>
  lock(token: StaffToken): Promise<void>
  /** Says that a frame was painted; the host takes a long silence for a frozen page. Never fails. */
  beat(): void
  /** Adds to the visit statistics. Never fails. */
  record(event: VisitEvent): void
}
