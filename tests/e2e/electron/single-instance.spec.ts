import { spawnSync } from 'node:child_process'
import { ensureElectron } from '../../../scripts/setup/electron.mjs'
import { electronArguments } from '../support/runner-electron.ts'
import { expect, test } from '../support/test.ts'

test('a second start on the same data folder ends at once, and the first plays on', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.expectPhase('attract')
  const { path } = await ensureElectron()
  const options = { dataDir: exhibit.dataDir, packDir: undefined, language: undefined }
  const second = spawnSync(path, electronArguments(options), { timeout: 20_000 })
  expect(second.signal).toBeNull()
  expect(second.status).toBe(0)
  await exhibit.expectPhase('attract')
})
