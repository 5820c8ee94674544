/**
 * The visit statistics: what happened and when (UTC), nothing about who. Bounded by number, about 400 busy days; not by age, since
 * a clock that jumps ahead would then wipe them.
 */
import type { VisitEvent } from '../../shared/contract/host.ts'
import type { Connection } from './database.ts'

export interface Visits {
  /** Throws when it cannot be written. */
  append(event: VisitEvent): void
}

export interface VisitsOptions {
  readonly connection: Connection
  readonly now: () => number
  readonly keptRows?: number
}

const pruneEvery = 100

export function openVisits({ connection, now, keptRows = 200_000 }: VisitsOptions): Visits {
  let appended = 0
  return {
    append(event) {
      connection
        .prepare(
          'INSERT INTO visits (at_utc, type, panel, scene, language, reason, duration_ms) VALUES (?, ?, ?, ?, ?, ?, ?)',
        )
        .run(new Date(now()).toISOString(), event.type, ...columnsOf(event))
      if (appended++ % pruneEvery !== 0) return
      connection
        .prepare('DELETE FROM visits WHERE id <= (SELECT id FROM visits ORDER BY id DESC LIMIT 1 OFFSET ?)')
        .run(keptRows)
    },
  }
}

/** panel, scene, language, reason, duration. */
function columnsOf(event: VisitEvent): (string | number | null)[] {
  switch (event.type) {
    case 'visit-started':
      return [null, null, event.language, null, null]
    case 'panel-opened':
      return [event.panelId, null, event.language, null, null]
    case 'scene-heard':
      return [event.panelId, event.sceneId, event.language, null, null]
    case 'visit-ended':
      return [null, null, null, event.reason, Math.round(event.durationMs)]
  }
}
