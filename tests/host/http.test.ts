/** The HTTP host with nothing replaced: a server on loopback, SQLite in a folder, a pack on disk. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createHttpHost, packBase } from '../../main/services/http-server.ts'
import { silentLog } from '../../main/services/log.ts'
import { openHost } from '../../main/services/open-host.ts'
import { httpHost } from '../../renderer/host/http.ts'
import type { Host, HostChange } from '../../shared/contract/host.ts'
import { writeSmallPack } from '../unit/main/support/small-pack.ts'
import { tempDir } from '../unit/main/support/temp-dir.ts'
import { hostContract } from './contract.ts'
import { NodeEventSource } from './event-source.ts'

const cleanups: (() => void)[] = []
afterEach(() => cleanups.splice(0).forEach((cleanup) => cleanup()))

interface Served {
  readonly host: Host
  readonly base: string
  readonly endConnections: () => void
}

async function serve(): Promise<Served> {
  const packDir = writeSmallPack(tempDir()).dir
  const dataDir = tempDir()
  const opened = openHost({
    dataDir,
    packDir,
    packBase,
    startLanguage: undefined,
    version: '1.2.3',
    log: silentLog,
    onQuit: () => undefined,
  })
  const server = createHttpHost({ host: opened.service, rendererDir: packDir, packDir, log: silentLog })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
    opened.close()
  })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { host: ownHost(base), base, endConnections: () => server.closeAllConnections() }
}

/** As the page has it, save that a listener is known to be connected before the next call goes out. */
function ownHost(base: string): Host {
  const sources: NodeEventSource[] = []
  class Source extends NodeEventSource {
    constructor(url: string) {
      super(url)
      sources.push(this)
      cleanups.push(() => this.close())
    }
  }
  return httpHost({
    base,
    EventSource: Source as unknown as typeof EventSource,
    fetch: async (...request) => {
      await Promise.all(sources.map(({ opened }) => opened))
      return fetch(...request)
    },
  })
}

describe('the HTTP host', () => {
  for (const { sentence, run } of hostContract) test(sentence, async () => run((await serve()).host))

  test('rejects a call that is refused, with its name', async () => {
    const { host } = await serve()
    await expect(host.unlock('1'.repeat(65))).rejects.toThrow('unlock: wrong argument')
    await expect(host.unlock('1'.repeat(20_000))).rejects.toThrow('unlock: 413')
  })

  test('asks the page to load anew when the stream of changes comes back after a break', async () => {
    const { host, endConnections } = await serve()
    const heard: HostChange[] = []
    host.onChange((change) => heard.push(change))
    await host.boot()
    expect(heard).toEqual([])
    endConnections()
    await expect.poll(() => heard).toEqual([{ type: 'reload' }])
  })

  test('serves the pack where boot says', async () => {
    const { host, base } = await serve()
    const { content } = await host.boot()
    if (content.kind !== 'exhibit') throw new Error(content.code)
    const response = await fetch(`${base}${content.exhibit.mediaBase}audio/en/boat-beach.wav`, {
      headers: { Range: 'bytes=0-3' },
    })
    expect(response.status).toBe(206)
    expect(await response.text()).toBe('RIFF')
  })
})
