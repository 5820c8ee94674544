/**
 * The tables, step by step. `user_version` counts the steps a file has seen; a step that was shipped is never changed again.
 */
import type Libsql from 'libsql'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import { inTransaction } from './transaction.ts'

const steps: readonly string[] = [
  `CREATE TABLE settings (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     saved_at_utc TEXT NOT NULL,
     body TEXT NOT NULL
   ) STRICT;
   CREATE TABLE staff (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     pin_hash TEXT,
     wrong_tries INTEGER NOT NULL,
     locked_until_ms INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE visits (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     at_utc TEXT NOT NULL,
     type TEXT NOT NULL,
     panel TEXT,
     scene TEXT,
     language TEXT,
     reason TEXT,
     duration_ms INTEGER
   ) STRICT;`,
]

/** Brings the file up to date, and writes in any case: a disk that is full or read-only shows now and not at the first save. */
export function migrate(connection: Libsql.Database): Result<undefined> {
  const [{ user_version: version }] = connection.pragma('user_version') as [{ user_version: number }]
  if (version > steps.length) return err(`was written by a newer version (${version}; this one knows ${steps.length})`)
  inTransaction(connection, () => {
    for (const step of steps.slice(version)) connection.exec(step)
    connection.exec(`PRAGMA user_version = ${steps.length}`)
  })
  return ok(undefined)
}
