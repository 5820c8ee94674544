/**
 * Chromium's own files live in a folder inside the data folder; the lock against a second instance is tied to it, so that exhibits
 * with different data folders run side by side.
 */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'

export function useProfileIn(app: App, dataDir: string): void {
  app.setPath('userData', makeProfile(dataDir))
}

/** A data folder that cannot be written must not keep the exhibit from playing. */
function makeProfile(dataDir: string): string {
  const profile = join(dataDir, 'chromium')
  try {
    mkdirSync(profile, { recursive: true })
    return profile
  } catch {
    const standIn = join(tmpdir(), `vitrine-${process.getuid?.() ?? 'user'}`)
    mkdirSync(standIn, { recursive: true, mode: 0o700 })
    return standIn
  }
}
