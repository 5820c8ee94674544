/**
 * Settings with their history: each save is a row, the newest row that can be read is in force. A row that cannot be read (a
 * disk that lied, a hand that edited) is passed over and reported, never deleted here.
 */
import { err, ok, type Result } from '../../shared/lib/result.ts'
import { defaultSettings, settingsSchema, type Settings } from '../../shared/settings.ts'
import type { Connection } from './database.ts'
import { inTransaction } from './transaction.ts'

export interface SettingsStore {
  current(): Settings
  /** What was passed over when the store was opened, newest first. */
  readonly passedOver: readonly PassedOver[]
  /** The settings are on the disk when this answers `ok`; on an error the ones before stay in force. */
  save(settings: Settings): Result<Settings>
}

export interface PassedOver {
  /** Row of the table `settings`. */
  readonly id: number
  readonly reason: string
}

const historyRows = 200

export function openSettingsStore(connection: Connection, now: () => number): SettingsStore {
  const passedOver: PassedOver[] = []
  let current = newestReadable(connection, passedOver) ?? defaultSettings

  const insert = (body: string) =>
    inTransaction(connection, () => {
      connection
        .prepare('INSERT INTO settings (saved_at_utc, body) VALUES (?, ?)')
        .run(new Date(now()).toISOString(), body)
      connection
        .prepare('DELETE FROM settings WHERE id <= (SELECT id FROM settings ORDER BY id DESC LIMIT 1 OFFSET ?)')
        .run(historyRows)
    })

  return {
    current: () => current,
    passedOver,
    save(settings) {
      try {
        insert(JSON.stringify(settings))
      } catch (error) {
        return err(error instanceof Error ? error.message : String(error))
      }
      current = settings
      return ok(current)
    },
  }
}

function newestReadable(connection: Connection, passedOver: PassedOver[]): Settings | undefined {
  const rows = connection.prepare('SELECT id, body FROM settings ORDER BY id DESC').iterate()
  for (const row of rows as IterableIterator<{ id: number; body: string }>) {
    const read = readBody(row.body)
    if (read.ok) return read.value
    passedOver.push({ id: row.id, reason: read.error })
  }
  return undefined
}

function readBody(body: string): Result<Settings> {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return err('is not JSON')
  }
  const parsed = settingsSchema.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return err(`${issue?.path.join('.') || 'settings'}: ${issue?.message ?? 'cannot be read'}`)
}
