import { describe, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../../../main/services/database.ts'
import { openSettingsStore } from '../../../../main/services/settings-store.ts'
import { defaultSettings } from '../../../../shared/settings.ts'
import { tempDir } from '../support/temp-dir.ts'

const now = () => Date.UTC(2026, 10, 23)

function openAll(dir = tempDir()) {
  const { connection, close } = openDatabase(dir, now)
  onTestFinished(close)
  return { connection, store: openSettingsStore(connection, now), again: () => openSettingsStore(connection, now) }
}

const loud = { ...defaultSettings, volumePercent: 95 }
const night = { ...defaultSettings, hours: { opens: '20:00', closes: '02:00' } }

describe('the settings store', () => {
  test('begins with the defaults', () => {
    const { store } = openAll()
    expect(store.current()).toEqual(defaultSettings)
    expect(store.passedOver).toEqual([])
  })

  test('the settings saved last are in force, and after a restart too', () => {
    const { store, again } = openAll()
    expect(store.save(loud)).toEqual({ ok: true, value: loud })
    expect(store.save(night)).toEqual({ ok: true, value: night })
    expect(store.current()).toEqual(night)
    expect(again().current()).toEqual(night)
  })

  test.each([
    ['{"volumePercent":', 'is not JSON'],
    ['{"volumePercent":900}', 'volumePercent: Too big: expected number to be <=100'],
    ['[]', 'settings: Invalid input: expected object, received array'],
    ['{"hours":{"opens":"09:00","closes":"09:00"}}', 'hours: must open and close at different times'],
  ])('passes a row of %s over for the one before it, and says so', (body, reason) => {
    const { connection, store, again } = openAll()
    store.save(loud)
    connection.prepare('INSERT INTO settings (saved_at_utc, body) VALUES (?, ?)').run('2026', body)
    const reopened = again()
    expect(reopened.current()).toEqual(loud)
    expect(reopened.passedOver).toEqual([{ id: 2, reason }])
  })

  test('falls back to the defaults when no row can be read', () => {
    const { connection, again } = openAll()
    connection.exec(`INSERT INTO settings (saved_at_utc, body) VALUES ('2026', 'x'), ('2026', 'y')`)
    expect(again().current()).toEqual(defaultSettings)
    expect(again().passedOver.map(({ id }) => id)).toEqual([2, 1])
  })

  test('takes its default for a setting that an older version did not know, and drops one that this does not', () => {
    const { connection, again } = openAll()
    connection.exec(`INSERT INTO settings (saved_at_utc, body) VALUES ('2026', '{"volumePercent":10,"later":true}')`)
    expect(again().current()).toEqual({ ...defaultSettings, volumePercent: 10 })
  })

  test('keeps the last two hundred saves', () => {
    const { connection, store } = openAll()
    for (let save = 0; save < 210; save++) store.save({ ...defaultSettings, idleSeconds: 5 + save })
    const { rows } = connection.prepare('SELECT count(*) AS rows FROM settings').get() as { rows: number }
    expect(rows).toBe(200)
    expect(store.current().idleSeconds).toBe(214)
  })

  test('a full disk is an answer, and the settings before stay in force', () => {
    const { connection, store, again } = openAll()
    store.save(loud)
    const [{ page_count: pages }] = connection.pragma('page_count') as [{ page_count: number }]
    connection.exec(`PRAGMA max_page_count = ${pages}`)
    connection.exec('CREATE TEMP TABLE t (x)')
    let refused
    for (let save = 0; save < 200 && !refused; save++) {
      const saved = store.save({ ...loud, defaultLanguage: 'en', idleSeconds: 5 + save })
      if (!saved.ok) refused = { saved, before: store.current() }
    }
    expect(refused?.saved).toEqual({ ok: false, error: 'database or disk is full' })
    expect(again().current()).toEqual(refused?.before)

    connection.exec('PRAGMA max_page_count = 100000')
    expect(store.save(night).ok).toBe(true)
  })
})
