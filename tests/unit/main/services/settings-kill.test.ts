import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../../main/services/database.ts'
import { openSettingsStore } from '../../../../main/services/settings-store.ts'
import { tempDir } from '../support/temp-dir.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const kills = 24

test('kill -9 in the middle of saving loses nothing that was acknowledged and mixes nothing', async () => {
  const program = await buildSaver(tempDir())
  const results = await Promise.all([killAgainAndAgain(program, tempDir()), killAgainAndAgain(program, tempDir())])
  // It did save between the kills.
  for (const saves of results) expect(saves).toBeGreaterThan(kills)
}, 60_000)

async function killAgainAndAgain(program: string, dir: string): Promise<number> {
  let save = 0
  for (let kill = 0; kill < kills / 2; kill++) {
    const acknowledged = await saveAndKill(program, dir, save)
    const { connection, outcome, close } = openDatabase(dir, Date.now)
    const store = openSettingsStore(connection, Date.now)
    const { volumePercent, idleSeconds } = store.current()
    close()
    expect(outcome).toEqual({ kind: 'sound' })
    expect(store.passedOver).toEqual([])
    save = volumePercent + (idleSeconds - 100) * 100
    expect([acknowledged, acknowledged + 1]).toContain(save)
    save++
  }
  expect(readdirSync(dir).every((name) => /^vitrine\.db(-wal|-shm)?$/.test(name))).toBe(true)
  return save
}

/** The number of the last save that was acknowledged before the kill. */
async function saveAndKill(program: string, dir: string, from: number): Promise<number> {
  const child = spawn(process.execPath, [program, dir, String(from)], {
    env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 25))
  child.kill('SIGKILL')
  await once(child, 'close')
  return Number(said.split('\n').at(-2))
}

async function buildSaver(outDir: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: fileURLToPath(new URL('settings-saver.ts', import.meta.url)),
      outDir,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'saver.cjs' } },
    },
  })
  return join(outDir, 'saver.cjs')
}
