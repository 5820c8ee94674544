import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../../../main/services/database.ts'
import { openVisits } from '../../../../main/services/visits.ts'
import { tempDir } from '../support/temp-dir.ts'

function openAll(keptRows?: number) {
  const { connection, close } = openDatabase(tempDir(), Date.now)
  onTestFinished(close)
  const now = () => Date.UTC(2026, 10, 23, 10, 0, 0, 5)
  const visits = openVisits({ connection, now, ...(keptRows === undefined ? {} : { keptRows }) })
  const rows = () => connection.prepare('SELECT * FROM visits ORDER BY id').all() as Record<string, unknown>[]
  return { visits, rows }
}

test('writes what happened with its time in UTC, and nothing about who', () => {
  const { visits, rows } = openAll()
  visits.append({ type: 'visit-started', language: 'tr' })
  visits.append({ type: 'panel-opened', panelId: 'inebolu', language: 'tr' })
  visits.append({ type: 'scene-heard', panelId: 'inebolu', sceneId: 'beach', language: 'en' })
  visits.append({ type: 'visit-ended', reason: 'idle', durationMs: 61_234.6 })
  const at_utc = '2026-11-23T10:00:00.005Z'
  const nothing = { panel: null, scene: null, language: null, reason: null, duration_ms: null }
  expect(rows()).toEqual([
    { ...nothing, id: 1, at_utc, type: 'visit-started', language: 'tr' },
    { ...nothing, id: 2, at_utc, type: 'panel-opened', panel: 'inebolu', language: 'tr' },
    { ...nothing, id: 3, at_utc, type: 'scene-heard', panel: 'inebolu', scene: 'beach', language: 'en' },
    { ...nothing, id: 4, at_utc, type: 'visit-ended', reason: 'idle', duration_ms: 61235 },
  ])
})

test('drops the oldest when there are too many', () => {
  const { visits, rows } = openAll(50)
  for (let visit = 0; visit < 301; visit++) visits.append({ type: 'visit-started', language: 'tr' })
  expect(rows().map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => index + 252))
})
