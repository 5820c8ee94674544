/**
 * The log: one JSON object a line, `vitrine.log` and one file before it, together never above twice `maxBytes`. Written at once, so
 * that the last line before a crash is there. Logging never throws: an exhibit does not end because its log cannot be kept.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export type LogLevel = 'info' | 'warn' | 'error'

export type LogDetails = Readonly<Record<string, unknown>>

export type Log = Readonly<Record<LogLevel, (message: string, details?: LogDetails) => void>>

export interface LogOptions {
  readonly file: string
  readonly now: () => number
  readonly maxBytes?: number
  /** Gets every line as well, in development. */
  readonly mirror?: ((level: LogLevel, line: string) => void) | undefined
}

const lineAtMost = 8_000

export function createLog({ file, now, maxBytes = 5_000_000, mirror }: LogOptions): Log {
  let sizeBytes = sizeOf(file)

  function write(level: LogLevel, message: string, details?: LogDetails) {
    try {
      const line = lineOf(now(), level, message, details)
      mirror?.(level, line)
      if (sizeBytes > 0 && sizeBytes + line.length > maxBytes) {
        renameSync(file, `${file}.1`)
        sizeBytes = 0
      }
      appendFileSync(file, line)
      sizeBytes += Buffer.byteLength(line)
    } catch {
      // Nowhere left to say it.
    }
  }

  return {
    info: (message, details) => write('info', message, details),
    warn: (message, details) => write('warn', message, details),
    error: (message, details) => write('error', message, details),
  }
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What of an error is worth a line. */
export const errorDetails = (error: unknown): LogDetails =>
  error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) }

function lineOf(nowMs: number, level: LogLevel, message: string, details: LogDetails = {}): string {
  const head = { at: new Date(nowMs).toISOString(), level, message }
  const line = JSON.stringify({ ...head, ...details })
  return `${line.length > lineAtMost ? JSON.stringify({ ...head, cut: line.slice(0, lineAtMost) }) : line}\n`
}

function sizeOf(file: string): number {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return statSync(file).size
  } catch {
    return 0
  }
}
