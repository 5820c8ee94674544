/** Puts the services together: what the Electron main process and the browser preview have in common. */
import { join } from 'node:path'
import type { Notice } from '../../shared/contract/host.ts'
import type { LanguageTag } from '../../shared/language.ts'
import { monotonicNow, steadyClock } from './clocks.ts'
import { openDatabase, type DatabaseOutcome } from './database.ts'
import { dispatch } from './dispatch.ts'
import { createHostService, type HostService } from './host-service.ts'
import type { Log } from './log.ts'
import { loadPack } from './packs/load-pack.ts'
import { openSettingsStore } from './settings-store.ts'
import { openStaffAuth } from './staff-auth.ts'
import { createStaffTokens } from './staff-tokens.ts'
import { openVisits } from './visits.ts'

export interface HostOptions {
  readonly dataDir: string
  readonly packDir: string
  /** Where the pack's files are served, ending in `/`: `exhibit://pack/`. */
  readonly packBase: string
  readonly startLanguage: LanguageTag | undefined
  readonly version: string
  readonly log: Log
  readonly onQuit: () => void
  readonly onBeat?: () => void
}

export interface OpenHost {
  readonly service: HostService
  /** A call as it comes from a page, and the reply as JSON text. */
  answer(name: unknown, body: unknown): Promise<string>
  close(): void
}

export function openHost({ dataDir, packDir, packBase, log, onBeat, ...options }: HostOptions): OpenHost {
  const database = openDatabase(dataDir, Date.now)
  const { connection } = database
  const settings = openSettingsStore(connection, Date.now)
  const tokens = createStaffTokens(monotonicNow)
  const staff = openStaffAuth({
    connection,
    tokens,
    now: steadyClock(),
    onNotStored: (reason) => service.addNotice({ kind: 'settings-not-saved', reason }),
  })

  // Each reading gets its own address, so that nothing of the one before is shown from a cache.
  let readings = 0
  const service = createHostService({
    ...options,
    settings,
    staff,
    tokens,
    log,
    visits: openVisits({ connection, now: Date.now }),
    loadPack: () => loadPack(packDir, `${packBase}${++readings}/`),
    onBeat: onBeat ?? (() => undefined),
  })

  const notices = [...noticeOf(database.outcome, dataDir)]
  const [passedOver] = settings.passedOver
  if (passedOver) {
    const keptAs = `${join(dataDir, 'vitrine.db')}, settings ${settings.passedOver.map(({ id }) => id).join(', ')}`
    notices.push({ kind: 'settings-reset', keptAs, reason: passedOver.reason })
  }
  notices.forEach(service.addNotice)
  return {
    service,
    answer: async (name, body) => JSON.stringify(await dispatch(service, name, body)),
    close: () => database.close(),
  }
}

function noticeOf(outcome: DatabaseOutcome, dataDir: string): Notice[] {
  switch (outcome.kind) {
    case 'sound':
      return []
    case 'kept-aside':
      return [{ kind: 'settings-reset', keptAs: join(dataDir, outcome.keptAs), reason: outcome.reason }]
    case 'temporary':
      return [{ kind: 'settings-not-saved', reason: outcome.reason }]
  }
}
