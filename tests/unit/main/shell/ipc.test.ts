import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { silentLog } from '../../../../main/services/log.ts'
import { dispatch } from '../../../../main/services/dispatch.ts'
import { serveCalls } from '../../../../main/shell/ipc.ts'
import { fakeHost, type FakeHost } from '../../../../renderer/host/fake.ts'

type Handler = (event: unknown, name: unknown, body: unknown) => Promise<string>

const handlers = vi.hoisted(() => new Map<string, Handler>())
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
}))

const mainFrame = { processId: 7, routingId: 1, url: 'exhibit://app/' }
let fake: FakeHost
let sent: unknown[] = []
let isCrashed = false

beforeEach(() => {
  fake = fakeHost({ content: { kind: 'fault', code: 'no-pack', problems: [] } })
  const host = {
    answer: async (name: unknown, body: unknown) => JSON.stringify(await dispatch(fake, name, body)),
    onChange: fake.onChange,
  }
  sent = []
  isCrashed = false
  const webContents = { mainFrame, isCrashed: () => isCrashed, send: (...message: unknown[]) => sent.push(message) }
  const window = Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false })
  serveCalls(window as unknown as BrowserWindow, host, silentLog)
})

const call = (senderFrame: unknown, name: unknown, body?: unknown) =>
  handlers
    .get('vitrine:call')?.({ senderFrame }, name, body)
    .then((reply) => JSON.parse(reply) as unknown)

describe('IPC', () => {
  test('answers our own page', async () => {
    expect(await call({ ...mainFrame }, 'boot')).toMatchObject({ ok: true, value: { version: '0.0.0' } })
  })

  test.each([
    ['a frame inside the page', { ...mainFrame, routingId: 2 }],
    ['another process', { ...mainFrame, processId: 8 }],
    ['another address', { ...mainFrame, url: 'exhibit://pack/1/x.svg' }],
    ['an address that only begins alike', { ...mainFrame, url: 'exhibit://app.example/' }],
    ['a file', { ...mainFrame, url: 'file:///etc/passwd' }],
    ['a frame that is gone', null],
  ])('refuses %s', async (_name, frame) => {
    expect(await call(frame, 'boot')).toEqual({ ok: false, error: 'not from here' })
  })

  test('tells changes to the page, unless it is being brought back', () => {
    fake.change({ type: 'reload' })
    isCrashed = true
    fake.change({ type: 'reload' })
    expect(sent).toContainEqual(['vitrine:change', { type: 'reload' }])
    expect(sent.length).toBe(1)
  })

  test('a service that breaks is an answer, not a broken page', async () => {
    fake.lock = () => Promise.reject(new Error('inside'))
    expect(await call({ ...mainFrame }, 'lock', '"t"')).toEqual({ ok: false, error: 'failed' })
  })
})
