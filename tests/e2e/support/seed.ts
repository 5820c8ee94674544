/** Settings put in place before the exhibit starts, through the same store that it uses. */
import { openDatabase } from '../../../main/services/database.ts'
import { openSettingsStore } from '../../../main/services/settings-store.ts'
import type { Settings } from '../../../shared/settings.ts'

export function seedSettings(dataDir: string, change: Partial<Settings>): void {
  const database = openDatabase(dataDir, Date.now)
  const store = openSettingsStore(database.connection, Date.now)
  const saved = store.save({ ...store.current(), ...change })
  database.close()
  if (!saved.ok) throw new Error(saved.error)
}
