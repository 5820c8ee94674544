import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openHost, type HostOptions } from '../../../../main/services/open-host.ts'
import { openDatabase } from '../../../../main/services/database.ts'
import { silentLog } from '../../../../main/services/log.ts'
import type { HostChange } from '../../../../shared/contract/host.ts'
import { defaultSettings } from '../../../../shared/settings.ts'
import { writeSmallPack } from '../support/small-pack.ts'
import { tempDir } from '../support/temp-dir.ts'

function open(options: Partial<HostOptions> = {}) {
  const opened = openHost({
    dataDir: tempDir(),
    packDir: writeSmallPack(tempDir()).dir,
    packBase: 'exhibit://pack/',
    startLanguage: undefined,
    version: '1.2.3',
    log: silentLog,
    onQuit: () => undefined,
    ...options,
  })
  onTestFinished(() => opened.close())
  return opened
}

describe('the host', () => {
  test('says which language this run begins in, and its version', async () => {
    expect(await open({ startLanguage: 'en' }).service.boot()).toMatchObject({ startLanguage: 'en', version: '1.2.3' })
  })

  test('plays on defaults and tells staff when the database cannot be read', async () => {
    const dataDir = tempDir()
    writeFileSync(join(dataDir, 'vitrine.db'), 'no database '.repeat(500))
    const { notices, settings } = await open({ dataDir }).service.boot()
    expect(settings).toEqual(defaultSettings)
    expect(notices).toEqual([
      {
        kind: 'settings-reset',
        keptAs: expect.stringMatching(/\/vitrine\.db\.unreadable-\d{8}T\d{6}\.\d{3}Z$/),
        reason: 'file is not a database',
      },
    ])
  })

  test('plays on the settings before and tells staff when the newest cannot be read', async () => {
    const dataDir = tempDir()
    const { connection, close } = openDatabase(dataDir, Date.now)
    connection.exec(`INSERT INTO settings (saved_at_utc, body) VALUES ('2026', '{"volumePercent":15}'), ('2026', 'x')`)
    close()
    const { notices, settings } = await open({ dataDir }).service.boot()
    expect(settings.volumePercent).toBe(15)
    expect(notices).toEqual([
      { kind: 'settings-reset', keptAs: `${join(dataDir, 'vitrine.db')}, settings 2`, reason: 'is not JSON' },
    ])
  })

  test('plays, and tells staff, when nothing can be kept', async () => {
    const file = join(tempDir(), 'file')
    writeFileSync(file, '')
    const { content, notices } = await open({ dataDir: join(file, 'data') }).service.boot()
    expect(content.kind).toBe('exhibit')
    expect(notices).toMatchObject([{ kind: 'settings-not-saved' }])
  })

  test('looks at the media of a pack when the page has gone on after its first frame, and tells what is missing', async () => {
    const { dir } = writeSmallPack(tempDir(), (json) => (json.panels[0].image.file = 'art/gone.svg'))
    const { service } = open({ packDir: dir })
    const heard: HostChange[] = []
    service.onChange((change) => heard.push(change))
    expect((await service.boot()).content).toMatchObject({ problems: [], exhibit: { unusable: [] } })
    service.beat()
    service.beat()
    await expect.poll(() => heard).toHaveLength(1)
    expect(heard).toMatchObject([{ type: 'content', content: { exhibit: { unusable: ['art/gone.svg'] } } }])
    expect((await service.boot()).content).toMatchObject({ exhibit: { unusable: ['art/gone.svg'] } })
  })

  test('says nothing more of a pack whose media are sound', async () => {
    const { service } = open()
    const heard: HostChange[] = []
    service.onChange((change) => heard.push(change))
    const { content } = await service.boot()
    service.beat()
    service.beat()
    await expect.poll(async () => (await service.boot()).content).toEqual(content)
    expect(heard).toEqual([])
  })

  test('gives a pack that was read again another address', async () => {
    const packDir = tempDir()
    const { service } = open({ packDir })
    expect((await service.boot()).content).toMatchObject({ kind: 'fault', code: 'no-pack' })
    const chosen = await service.choosePin({ pin: '271828' })
    const heard: HostChange[] = []
    service.onChange((change) => heard.push(change))
    writeSmallPack(packDir)
    await service.command({ token: chosen.ok ? chosen.value : '', command: 'reload' })
    await expect.poll(() => heard).toHaveLength(2)
    expect(heard).toMatchObject([
      { type: 'content', content: { kind: 'exhibit', exhibit: { mediaBase: 'exhibit://pack/2/' } } },
      { type: 'reload' },
    ])
    expect((await service.boot()).content.kind).toBe('exhibit')
  })

  test('quits for staff alone', async () => {
    let quits = 0
    const { service } = open({ onQuit: () => void quits++ })
    expect(await service.command({ token: 'guess', command: 'quit' })).toEqual({ ok: false, error: 'not-allowed' })
    const chosen = await service.choosePin({ pin: '271828' })
    expect(quits).toBe(0)
    await service.command({ token: chosen.ok ? chosen.value : '', command: 'quit' })
    expect(quits).toBe(1)
  })

  test('ends staff sessions when their page is gone, and announces what happened', async () => {
    const { service } = open()
    const chosen = await service.choosePin({ pin: '271828' })
    const heard: HostChange[] = []
    service.onChange((change) => heard.push(change))
    service.endStaffSessions()
    service.addNotice({ kind: 'renderer-restarted', reason: 'killed (9)' })
    expect(heard).toEqual([{ type: 'notices', notices: [{ kind: 'renderer-restarted', reason: 'killed (9)' }] }])
    const saved = await service.saveSettings({ token: chosen.ok ? chosen.value : '', settings: defaultSettings })
    expect(saved).toEqual({ ok: false, error: { reason: 'not-allowed' } })
  })

  test('takes visit events even when they cannot be written', async () => {
    const { service, close } = open()
    close()
    expect(() => service.record({ type: 'visit-started', language: 'tr' })).not.toThrow()
  })
})
