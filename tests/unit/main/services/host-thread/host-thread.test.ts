/** Both sides of the host thread, with a real channel between them, on SQLite in a folder and a pack on disk. */
import { EventEmitter } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { serveHost } from '../../../../../main/services/host-thread/serve-host.ts'
import { startHost } from '../../../../../main/services/host-thread/start-host.ts'
import type { LogDetails } from '../../../../../main/services/log.ts'
import type { HostChange } from '../../../../../shared/contract/host.ts'
import type { Reply } from '../../../../../shared/contract/wire.ts'
import { ownPalette } from '../../../../../shared/look/palette.ts'
import { writeSmallPack } from '../../support/small-pack.ts'
import { tempDir } from '../../support/temp-dir.ts'

/** A light look whose colours keep their contrast. */
const lightColours = {
  ink: '#f4eee2',
  paper: '#21262e',
  paper2: '#4d4a45',
  lamp: '#22468a',
  red: '#b0281f',
  rule: '#857a68',
  shore: '#6d6455',
  water: '#5f7d8c',
  graphite: '#f7f2e8',
}

function start(changed: object = {}) {
  const { port1: inner, port2: worker } = new MessageChannel()
  const logged: [message: string, details: LogDetails | undefined][] = []
  const write = (message: string, details?: LogDetails) => void logged.push([message, details])
  const heard = { beats: 0, quits: 0 }
  const host = startHost({
    worker,
    log: { info: write, warn: write, error: write },
    onBeat: () => heard.beats++,
    onQuit: () => heard.quits++,
  })
  serveHost(inner, {
    dataDir: tempDir(),
    packDir: writeSmallPack(tempDir(), (json) => Object.assign(json, changed)).dir,
    packBase: 'exhibit://pack/',
    startLanguage: 'en',
    version: '1.2.3',
  })
  onTestFinished(async () => {
    await host.close()
    inner.close()
    worker.close()
  })
  const call = async (name: string, argument?: unknown) =>
    JSON.parse(await host.answer(name, JSON.stringify(argument))) as Reply
  return { host, call, logged, heard }
}

const tokenOf = (reply: Reply) => (reply as { value: { value: string } }).value.value

describe('the host in its thread', () => {
  test('answers each call with its own reply, whichever is ready first', async () => {
    const { call } = start()
    const [boot, unlock, unknown] = await Promise.all([call('boot'), call('unlock', '271828'), call('nonsense')])
    expect(boot).toMatchObject({ ok: true, value: { content: { kind: 'exhibit' }, version: '1.2.3' } })
    expect(unlock).toEqual({ ok: true, value: { ok: false, error: { reason: 'no-pin' } } })
    expect(unknown).toEqual({ ok: false, error: 'no such call' })
  })

  test('passes on beats, log lines and the wish to quit', async () => {
    const { call, logged, heard } = start()
    const token = tokenOf(await call('choosePin', { pin: '271828' }))
    await call('beat')
    await call('command', { token, command: 'quit' })
    await expect.poll(() => heard).toEqual({ beats: 1, quits: 1 })
    expect(logged).toContainEqual(['staff command', { command: 'quit' }])
  })

  test('tells changes until nobody listens any longer', async () => {
    const { host, call } = start()
    const changes: HostChange[] = []
    const stop = host.onChange((change) => changes.push(change))
    host.pageGone('killed')
    await call('boot')
    stop()
    host.pageGone('crashed')
    await call('boot')
    expect(changes).toEqual([{ type: 'notices', notices: [{ kind: 'renderer-restarted', reason: 'killed' }] }])
  })

  test('tells on which colour the pack stands, to one who asks early and to one who asks late', async () => {
    const { host, call } = start()
    const early = vi.fn()
    host.onGround(early)
    await expect.poll(() => early.mock.calls).toEqual([[ownPalette.ink]])
    await call('boot')
    const late = vi.fn()
    host.onGround(late)
    expect(late.mock.calls).toEqual([[ownPalette.ink]])
  })

  test('tells the ground that a pack sets for itself', async () => {
    const { host } = start({ look: { colours: lightColours } })
    const ground = vi.fn()
    host.onGround(ground)
    await expect.poll(() => ground.mock.calls).toEqual([[lightColours.ink]])
  })

  test('ends every staff session when the page is gone', async () => {
    const { host, call } = start()
    const token = tokenOf(await call('choosePin', { pin: '271828' }))
    host.pageGone('killed')
    expect(await call('command', { token, command: 'reload' })).toEqual({
      ok: true,
      value: { ok: false, error: 'not-allowed' },
    })
  })

  test('rejects with what a broken service threw', async () => {
    const { host, worker } = startWith(new EventEmitter())
    const answer = host.answer('boot', undefined)
    worker.emit('message', { type: 'failed', id: 1, error: new Error('inside') })
    await expect(answer).rejects.toThrow('inside')
  })

  test('ends in time although a disk keeps it waiting', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const closed = startWith(new EventEmitter()).host.close()
    await vi.advanceTimersByTimeAsync(5_000)
    await closed
  })
})

/** The outer side alone, on a thread that says only what the test lets it say. */
function startWith(emitter: EventEmitter) {
  const worker = Object.assign(emitter, { postMessage: vi.fn() })
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  return { worker, host: startHost({ worker, log, onBeat: vi.fn(), onQuit: vi.fn() }) }
}
