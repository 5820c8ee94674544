/**
 * How the port travels. Both transports carry a call as its name and its argument as JSON text, so that the size is known before
 * anything is parsed, and bring back a reply as JSON text: a text crosses threads, processes and worlds in one piece, where an object
 * is copied part by part at each. An answer such as "wrong PIN" is a value inside an `ok` reply; a reply that is not `ok` says
 * that the call itself was refused: unknown, of the wrong shape, too large.
 */
import type { Result } from '../lib/result.ts'
import type { HostChange } from './host.ts'

export type Reply = Result<unknown>

/** What the preload exposes as `window.vitrine`: all that a page can reach of Electron. */
export interface Bridge {
  call(name: string, body?: string): Promise<string>
  /** Returns its unsubscriber. */
  onChange(listener: (change: HostChange) => void): () => void
}

/** The two IPC channels. */
export const channels = { call: 'vitrine:call', change: 'vitrine:change' } as const
