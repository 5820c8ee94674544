import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHttpHost } from '../../../../main/services/http-server.ts'
import { silentLog } from '../../../../main/services/log.ts'
import { fakeHost, type FakeHost } from '../../../../renderer/host/fake.ts'
import { writeSmallPack } from '../support/small-pack.ts'
import { tempDir } from '../support/temp-dir.ts'

let host: FakeHost
let port = 0
let close = () => undefined as void

beforeEach(async () => {
  const { dir, write } = writeSmallPack(tempDir())
  write('index.html', '<!doctype html><title>page</title>')
  host = fakeHost({ content: { kind: 'fault', code: 'no-pack', problems: [] } })
  const server = createHttpHost({ host, rendererDir: dir, packDir: dir, log: silentLog })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  close = () => {
    server.closeAllConnections()
    server.close()
  }
})
afterEach(() => close())

interface Sent {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

async function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const sent = request({ host: '127.0.0.1', port, path, method, headers: { Host: `127.0.0.1:${port}`, ...headers } })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return { status: response.statusCode, headers: response.headers, text }
}

const json = { 'Content-Type': 'application/json' }

describe('the HTTP host', () => {
  test('serves the page and the pack, each locked down', async () => {
    const page = await send('/')
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('<title>page') })
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'; style-src 'self';/),
    })
    expect(page.headers['content-security-policy']).not.toContain('unsafe')
    const sound = await send('/pack/1/audio/en/boat-sea.wav', { headers: { Range: 'bytes=0-3' } })
    expect(sound).toMatchObject({ status: 206, text: 'RIFF' })
    expect(sound.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  })

  test.each(['/nope.html', '/pack/1/nope.wav', '/host/nope', '/%2e%2e/secret.svg', '/pack/../index.html'])(
    'sends the same headers with a refusal of %s',
    async (path) => {
      const { status, headers } = await send(path)
      expect([404, 405]).toContain(status)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
    },
  )

  test('answers calls', async () => {
    const { status, text } = await send('/host/boot', { method: 'POST', headers: json })
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ ok: true, value: { version: '0.0.0' } })
  })

  test.each<[string, Sent, number]>([
    ['a foreign name that points here', { headers: { Host: 'museum.example' } }, 403],
    ['our name on another port', { headers: { Host: '127.0.0.1:1' } }, 403],
    ['a page of another origin', { headers: { Origin: 'https://museum.example' } }, 403],
    ['a page that hides its origin', { headers: { Origin: 'null' } }, 403],
    ['a cross-site request that says so', { headers: { 'Sec-Fetch-Site': 'cross-site' } }, 403],
    ['a form', { headers: { 'Content-Type': 'text/plain' } }, 415],
    ['a body that is far too large', { body: JSON.stringify('1'.repeat(100_000)) }, 413],
  ])('refuses a call from %s', async (_name, { headers, body = '' }, status) => {
    const sent = await send('/host/beat', { method: 'POST', headers: { ...json, ...headers }, body })
    expect(sent.status).toBe(status)
    expect(host.beats).toBe(0)
  })

  test('refuses GET for a call and POST for changes', async () => {
    expect((await send('/host/beat')).status).toBe(405)
    expect((await send('/host/changes', { method: 'POST', headers: json })).status).toBe(405)
    expect(host.beats).toBe(0)
  })

  test('tells changes to everyone who listens until they go', async () => {
    const sent = request({ host: '127.0.0.1', port, path: '/host/changes' }).end()
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    let text = ''
    response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    host.change({ type: 'reload' })
    await expect.poll(() => text).toBe('retry: 1000\n\ndata: {"type":"reload"}\n\n')
    sent.destroy()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(() => host.change({ type: 'reload' })).not.toThrow()
  })

  test('outlives a browser that goes away in the middle', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `POST /host/unlock HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n"27`,
    )
    await new Promise((resolve) => setTimeout(resolve, 20))
    socket.destroy()
    expect((await send('/')).status).toBe(200)
  })
})
