/**
 * The port that pages call, over the services: checks who may, changes, and tells everyone. It owns what is true in memory only:
 * the content that was read last and the notices of this run.
 */
import type { Boot, Host, HostChange, Notice } from '../../shared/contract/host.ts'
import type { LanguageTag } from '../../shared/language.ts'
import { err, ok } from '../../shared/lib/result.ts'
import { formatProblem } from '../../shared/problem.ts'
import { settingsSchema } from '../../shared/settings.ts'
import type { Log } from './log.ts'
import type { LoadedPack } from './packs/load-pack.ts'
import type { SettingsStore } from './settings-store.ts'
import type { StaffAuth } from './staff-auth.ts'
import type { StaffTokens } from './staff-tokens.ts'
import type { Visits } from './visits.ts'

export interface HostService extends Host {
  addNotice(notice: Notice): void
  /** Ends every staff session: the page they were in is gone. */
  endStaffSessions(): void
}

export interface HostServiceParts {
  readonly settings: SettingsStore
  readonly staff: StaffAuth
  readonly tokens: StaffTokens
  readonly visits: Visits
  readonly log: Log
  readonly loadPack: () => Promise<LoadedPack>
  readonly startLanguage: LanguageTag | undefined
  readonly version: string
  readonly onBeat: () => void
  readonly onQuit: () => void
}

const noticesAtMost = 20

export function createHostService(parts: HostServiceParts): HostService {
  const { settings, staff, tokens, visits, log } = parts
  const listeners = new Set<(change: HostChange) => void>()
  let notices: readonly Notice[] = []
  let loaded = parts.loadPack()
  let content = loaded.then((pack) => pack.content)
  /** The page is to be seen soonest: the media of a pack are looked at when its first frame is surely on the screen, at the second beat. */
  let isCheckDue = true
  let beats = 0

  const announce = (change: HostChange) => listeners.forEach((listener) => listener(change))

  async function checkMedia(): Promise<void> {
    isCheckDue = false
    content = loaded.then((pack) => pack.checked())
    const { kind, problems } = await content
    for (const problem of problems) log.warn('pack', { problem: formatProblem(problem) })
    log.info('content read', { kind, problems: problems.length })
  }

  async function tellOfMedia(): Promise<void> {
    isCheckDue = false
    const known = (await content).problems.length
    await checkMedia()
    const found = await content
    if (found.problems.length > known) announce({ type: 'content', content: found })
  }

  async function reload(): Promise<void> {
    loaded = parts.loadPack()
    await checkMedia()
    announce({ type: 'content', content: await content })
    announce({ type: 'reload' })
  }

  return {
    async boot(): Promise<Boot> {
      return {
        content: await content,
        settings: settings.current(),
        staff: staff.status(),
        notices,
        startLanguage: parts.startLanguage,
        version: parts.version,
      }
    },

    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },

    async unlock(pin) {
      const result = await staff.unlock(pin)
      log.info('staff unlock', { outcome: result.ok ? 'right' : result.error.reason })
      return result
    },

    async choosePin({ pin, token }) {
      const result = await staff.choosePin(pin, token)
      log.info('staff PIN chosen', { outcome: result.ok ? 'stored' : result.error })
      return result
    },

    async saveSettings({ token, settings: wanted }) {
      if (!tokens.isGood(token)) return err({ reason: 'not-allowed' })
      const parsed = settingsSchema.strict().safeParse(wanted)
      if (!parsed.success) {
        const [issue] = parsed.error.issues
        return err({ reason: 'invalid', message: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` })
      }
      const saved = settings.save(parsed.data)
      if (!saved.ok) {
        log.error('settings not saved', { reason: saved.error })
        return err({ reason: 'not-saved', message: saved.error })
      }
      log.info('settings saved')
      announce({ type: 'settings', settings: saved.value })
      return saved
    },

    async command({ token, command }) {
      if (!tokens.isGood(token)) return err('not-allowed')
      log.info('staff command', { command })
      // Answered before it is done: the page that asked is about to be gone.
      if (command === 'reload') void reload()
      else parts.onQuit()
      return ok(undefined)
    },

    async lock(token) {
      tokens.revoke(token)
    },

    beat() {
      parts.onBeat()
      if (++beats > 1 && isCheckDue) void tellOfMedia()
    },

    record(event) {
      try {
        visits.append(event)
      } catch (error) {
        log.warn('visit not recorded', { reason: error instanceof Error ? error.message : String(error) })
      }
    },

    addNotice(notice) {
      log.warn('notice', notice)
      notices = [...notices, notice].slice(-noticesAtMost)
      announce({ type: 'notices', notices })
    },

    endStaffSessions: () => tokens.revokeAll(),
  }
}
