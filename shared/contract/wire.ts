/**
 * How the port travels. Both transports carry a call as its name and its argument as JSON text (so that the size is known
 * before anything is parsed), and bring back a reply. An answer such as "wrong PIN" is a value inside an `ok` reply; a reply that
 * is not `ok` says that the call itself was refused: unknown, of the wrong shape, too large.
 */
import type { Result } from '../lib/result.ts'
import type { HostChange } from './host.ts'

export type Reply = Result<unknown>

/** What the preload exposes as `window.vitrine`: all that a page can reach of Electron. */
export interface Bridge {
  call(name: string, argument?: unknown): Promise<Reply>
  /** Returns its unsubscriber. */
  onChange(listener: (change: HostChange) => void): () => void
}

/** The two IPC channels. */
export const channels = { call: 'vitrine:call', change: 'vitrine:change' } as const
