import type Libsql from 'libsql'

/** All of `work` or nothing of it. A failure is thrown on as it was, even where SQLite has rolled back by itself (full disk). */
export function inTransaction(connection: Libsql.Database, work: () => void): void {
  connection.exec('BEGIN IMMEDIATE')
  try {
    work()
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}
