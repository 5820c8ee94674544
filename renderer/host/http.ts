/**
 * The port over HTTP on loopback, for the preview in a browser: a call is a POST, changes come as server-sent events. When the
 * stream comes back after a break the server may be another one, so the page is asked to load itself anew.
 */
import type { Host, HostChange } from '../../shared/contract/host.ts'
import type { Reply } from '../../shared/contract/wire.ts'
import { err } from '../../shared/lib/result.ts'
import { remoteHost } from './remote.ts'

export interface HttpHostOptions {
  /** Where the preview listens, such as `http://127.0.0.1:4310`; empty for the page's own origin. */
  readonly base?: string
  readonly fetch?: typeof globalThis.fetch
  readonly EventSource?: typeof globalThis.EventSource
}

export function httpHost({
  base = '',
  fetch = globalThis.fetch.bind(globalThis),
  EventSource = globalThis.EventSource,
}: HttpHostOptions = {}): Host {
  async function call(name: string, body = ''): Promise<string> {
    const response = await fetch(`${base}/host/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    const text = await response.text()
    return response.ok ? text : JSON.stringify(err(`${name}: ${response.status} ${text}`) satisfies Reply)
  }

  function onChange(listener: (change: HostChange) => void): () => void {
    const source = new EventSource(`${base}/host/changes`)
    let hasBroken = false
    source.onmessage = ({ data }: MessageEvent<string>) => listener(JSON.parse(data) as HostChange)
    source.onerror = () => (hasBroken = true)
    source.onopen = () => hasBroken && listener({ type: 'reload' })
    return () => source.close()
  }

  return remoteHost({ call, onChange })
}
