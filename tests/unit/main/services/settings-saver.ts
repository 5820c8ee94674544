/** A process that saves settings for ever and says the number of each save once it is acknowledged. Its test kills it. */
import { writeSync } from 'node:fs'
import { openDatabase } from '../../../../main/services/database.ts'
import { openSettingsStore } from '../../../../main/services/settings-store.ts'
import { defaultSettings } from '../../../../shared/settings.ts'

const { connection } = openDatabase(process.argv[2] ?? '', Date.now)
const store = openSettingsStore(connection, Date.now)
for (let save = Number(process.argv[3]); ; save++) {
  // The number is spread over two settings, so that a mix of two saves would show.
  const saved = store.save({ ...defaultSettings, volumePercent: save % 100, idleSeconds: 100 + Math.floor(save / 100) })
  if (!saved.ok) throw new Error(saved.error)
  writeSync(1, `${save}\n`)
}
