import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openDatabase, type Database } from '../../../../main/services/database.ts'
import { tempDir } from '../support/temp-dir.ts'

const now = () => Date.UTC(2026, 10, 23, 9, 30)
const keptName = 'vitrine.db.unreadable-20261123T093000.000Z'

function open(dir: string): Database {
  const database = openDatabase(dir, now)
  onTestFinished(() => database.close())
  return database
}

const save = ({ connection }: Database, body: string) =>
  connection.prepare('INSERT INTO settings (saved_at_utc, body) VALUES (?, ?)').run('2026', body)

const bodies = ({ connection }: Database) =>
  (connection.prepare('SELECT body FROM settings').all() as { body: string }[]).map(({ body }) => body)

describe('the database', () => {
  test('makes its folder and file, and waits for the disk at every commit', () => {
    const database = open(join(tempDir(), 'new', 'folder'))
    expect(database.outcome).toEqual({ kind: 'sound' })
    expect(database.connection.pragma('journal_mode')).toMatchObject([{ journal_mode: 'wal' }])
    expect(database.connection.pragma('synchronous')).toMatchObject([{ synchronous: 2 }])
  })

  test('keeps what was written, and leaves one file when it is closed', () => {
    const dir = tempDir()
    const first = open(dir)
    save(first, 'kept')
    first.close()
    expect(readdirSync(dir).filter((name) => !/-(wal|shm)$/.test(name))).toEqual(['vitrine.db'])
    expect(bodies(open(dir))).toEqual(['kept'])
  })

  const sound = () => {
    const dir = tempDir()
    const database = open(dir)
    for (let row = 0; row < 500; row++) save(database, `row ${row} ${'.'.repeat(80)}`)
    database.close()
    return readFileSync(join(dir, 'vitrine.db'))
  }
  const spoilt: readonly [name: string, content: () => Uint8Array][] = [
    ['text', () => Buffer.from('not a database, far from it. '.repeat(200))],
    ['zeros', () => new Uint8Array(8192)],
    ['half a database', () => sound().subarray(0, 9000)],
    ['a page of noise', () => sound().fill(0x5a, 8192, 12288)],
  ]

  test.each(spoilt)('keeps a file of %s aside and begins anew', (_name, content) => {
    const dir = tempDir()
    const bytes = content()
    writeFileSync(join(dir, 'vitrine.db'), bytes)
    const database = open(dir)
    expect(database.outcome).toMatchObject({ kind: 'kept-aside', keptAs: keptName })
    expect(readFileSync(join(dir, keptName)).equals(bytes)).toBe(true)
    save(database, 'new')
    database.close()
    expect(bodies(open(dir))).toEqual(['new'])
  })

  test('takes an empty file for a new one', () => {
    const dir = tempDir()
    writeFileSync(join(dir, 'vitrine.db'), '')
    expect(open(dir).outcome).toEqual({ kind: 'sound' })
  })

  test('keeps the write-ahead log of an unreadable file with it', () => {
    const dir = tempDir()
    writeFileSync(join(dir, 'vitrine.db'), 'no database '.repeat(500))
    writeFileSync(join(dir, 'vitrine.db-wal'), 'its log')
    open(dir)
    expect(readFileSync(join(dir, `${keptName}-wal`), 'utf8')).toBe('its log')
  })

  test('keeps a folder that stands in its place aside', () => {
    const dir = tempDir()
    mkdirSync(join(dir, 'vitrine.db'))
    expect(open(dir).outcome).toMatchObject({ kind: 'kept-aside', keptAs: keptName })
  })

  test('keeps a file of a newer version aside rather than guess', () => {
    const dir = tempDir()
    const newer = open(dir)
    newer.connection.exec('PRAGMA user_version = 99')
    newer.close()
    expect(open(dir).outcome).toMatchObject({
      kind: 'kept-aside',
      reason: expect.stringContaining('newer version (99'),
    })
  })

  test('keeps five of them at most, the newest', () => {
    const dir = tempDir()
    for (let day = 1; day <= 8; day++) {
      writeFileSync(join(dir, 'vitrine.db'), 'no database '.repeat(500))
      openDatabase(dir, () => Date.UTC(2026, 0, day)).close()
    }
    const kept = readdirSync(dir).filter((name) => name.includes('unreadable') && !/-(wal|shm)$/.test(name))
    expect(kept.sort().map((name) => name.slice(22, 30))).toEqual([
      '20260104',
      '20260105',
      '20260106',
      '20260107',
      '20260108',
    ])
  })

  test('two of one instant do not overwrite each other', () => {
    const dir = tempDir()
    for (const content of ['first '.repeat(999), 'second '.repeat(999)]) {
      writeFileSync(join(dir, 'vitrine.db'), content)
      openDatabase(dir, now).close()
    }
    expect(readFileSync(join(dir, keptName), 'utf8')).toContain('first')
    expect(readFileSync(join(dir, `${keptName}-2`), 'utf8')).toContain('second')
  })

  test('runs without a disk where the folder cannot be made', () => {
    const file = join(tempDir(), 'a-file')
    writeFileSync(file, '')
    const database = open(join(file, 'data'))
    expect(database.outcome).toMatchObject({ kind: 'temporary' })
    save(database, 'for now')
    expect(bodies(database)).toEqual(['for now'])
  })

  test('works on a copy, with all that was saved, while the file cannot be written', () => {
    const dir = tempDir()
    const first = open(dir)
    save(first, 'kept')
    // Somebody who never lets go of the file stands for a disk that refuses.
    first.connection.exec('BEGIN EXCLUSIVE')
    const database = open(dir)
    expect(database.outcome).toMatchObject({ kind: 'temporary' })
    expect(bodies(database)).toEqual(['kept'])
    save(database, 'for now')
    first.connection.exec('ROLLBACK')
    expect(bodies(open(dir))).toEqual(['kept'])
  })
})
