/**
 * One SQLite file holds all that must last: settings, PIN, visits. It is opened so that a commit is on the disk before it is
 * answered (WAL, synchronous FULL), and so that opening never fails:
 * - a file that is no sound database is kept aside under a dated name, and a fresh one begins;
 * - where the folder cannot be written, work goes on in a copy in the temp folder, and at worst in memory.
 * What happened is in `outcome`; telling staff is the caller's business.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { migrate } from './migrations.ts'

export type Connection = Libsql.Database

export type DatabaseOutcome =
  | { readonly kind: 'sound' }
  | { readonly kind: 'kept-aside'; readonly keptAs: string; readonly reason: string }
  /** Nothing written lasts beyond this run. */
  | { readonly kind: 'temporary'; readonly reason: string }

export interface Database {
  readonly connection: Connection
  readonly outcome: DatabaseOutcome
  close(): void
}

const fileName = 'vitrine.db'
const companions = ['', '-wal', '-shm'] as const
const keptAsideAtMost = 5

/** How every SQLite file begins (https://www.sqlite.org/fileformat.html). */
const magic = Buffer.from('SQLite format 3\0')

/** How long another process may hold the file before we give up on it. */
const busyMs = 2_000

/** The file can be opened, but what is in it cannot be trusted. */
class Unsound extends Error {}

export function openDatabase(dataDir: string, now: () => number): Database {
  const file = join(dataDir, fileName)
  try {
    mkdirSync(dataDir, { recursive: true })
    return lasting(openFile(file), { kind: 'sound' })
  } catch (error) {
    if (!isUnsound(error, file)) return openTemporary(file, messageOf(error))
    return startAfresh(dataDir, messageOf(error), now)
  }
}

const lasting = (connection: Connection, outcome: DatabaseOutcome): Database => ({
  connection,
  outcome,
  close: () => closeConnection(connection),
})

function openFile(file: string): Connection {
  if (!isDatabaseOrNew(file)) throw new Unsound('file is not a database')
  const connection = new Libsql(file)
  try {
    connection.exec(`PRAGMA busy_timeout = ${busyMs}`)
    connection.exec('PRAGMA journal_mode = WAL')
    connection.exec('PRAGMA synchronous = FULL')
    const [finding] = connection.pragma('quick_check(1)') as [{ quick_check: string }]
    if (finding.quick_check !== 'ok') throw new Unsound(finding.quick_check)
    const migrated = migrate(connection)
    if (!migrated.ok) throw new Unsound(migrated.error)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Looked at before SQLite opens it, which would tidy away the log beside a file that it then refuses. */
function isDatabaseOrNew(file: string): boolean {
  if (!existsSync(file)) return true
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(magic.length)
    const length = readSync(handle, head, 0, magic.length, 0)
    return length === 0 || head.equals(magic)
  } finally {
    closeSync(handle)
  }
}

/** Only what is certainly wrong with the content: a full or failing disk must never cost good settings. */
function isUnsound(error: unknown, file: string): boolean {
  const code = String((error as { code?: unknown }).code)
  return error instanceof Unsound || code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT' || isFolder(file)
}

function startAfresh(dataDir: string, reason: string, now: () => number): Database {
  const file = join(dataDir, fileName)
  try {
    const keptAs = keepAside(dataDir, now)
    return lasting(openFile(file), { kind: 'kept-aside', keptAs, reason })
  } catch (error) {
    return inMemory(`${reason}; ${messageOf(error)}`)
  }
}

/** Gives the new name. The oldest of those kept before make room. */
function keepAside(dataDir: string, now: () => number): string {
  const stamp = new Date(now()).toISOString().replaceAll(/[-:]/g, '')
  const prefix = `${fileName}.unreadable-`
  const taken = readdirSync(dataDir).filter((name) => name.startsWith(prefix))
  let name = `${prefix}${stamp}`
  for (let again = 2; taken.includes(name); again++) name = `${prefix}${stamp}-${again}`
  for (const suffix of companions) {
    const from = join(dataDir, fileName + suffix)
    if (existsSync(from)) renameSync(from, join(dataDir, name + suffix))
  }
  const main = taken.filter((old) => !/-(wal|shm)$/.test(old)).sort()
  for (const old of main.slice(0, Math.max(0, main.length + 1 - keptAsideAtMost))) {
    for (const suffix of companions) rmSync(join(dataDir, old + suffix), { recursive: true, force: true })
  }
  return name
}

/** A copy in the temp folder keeps settings and PIN in force while the data folder cannot be written. */
function openTemporary(file: string, reason: string): Database {
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), 'vitrine-'))
    const copy = join(folder, fileName)
    for (const suffix of ['', '-wal']) if (existsSync(file + suffix)) copyFileSync(file + suffix, copy + suffix)
    const connection = openFile(copy)
    return {
      connection,
      outcome: { kind: 'temporary', reason },
      close: () => {
        closeConnection(connection)
        removeQuietly(folder)
      },
    }
  } catch {
    removeQuietly(folder)
    return inMemory(reason)
  }
}

const inMemory = (reason: string): Database => lasting(openFile(':memory:'), { kind: 'temporary', reason })

function closeConnection(connection: Connection): void {
  if (!connection.open) return
  try {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // The log stays beside the file and is read at the next start.
  }
  connection.close()
}

function removeQuietly(folder: string | undefined): void {
  try {
    if (folder) rmSync(folder, { recursive: true, force: true })
  } catch {
    // A left-over in the temp folder harms nothing.
  }
}

function isFolder(file: string): boolean {
  try {
    readdirSync(file)
    return true
  } catch {
    return false
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
