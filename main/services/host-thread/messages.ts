/** What main thread and host thread say to each other. Everything here can be copied (structured clone). */
import type { HostChange } from '../../../shared/contract/host.ts'
import type { LogDetails, LogLevel } from '../log.ts'
import type { HostOptions } from '../open-host.ts'

/** What the thread is started with: the options of a host that are data. */
export type HostData = Pick<HostOptions, 'dataDir' | 'packDir' | 'packBase' | 'startLanguage' | 'version'>

export type ToHost =
  | { readonly type: 'call'; readonly id: number; readonly name: unknown; readonly body: unknown }
  | { readonly type: 'page-gone'; readonly reason: string }
  | { readonly type: 'close' }

export type FromHost =
  /** The reply is JSON text. */
  | { readonly type: 'answer'; readonly id: number; readonly reply: string }
  | { readonly type: 'failed'; readonly id: number; readonly error: unknown }
  | { readonly type: 'change'; readonly change: HostChange }
  | { readonly type: 'log'; readonly level: LogLevel; readonly message: string; readonly details?: LogDetails }
  /** The colour on which the pack stands. */
  | { readonly type: 'ground'; readonly colour: string }
  | { readonly type: 'beat' }
  | { readonly type: 'quit' }
  | { readonly type: 'closed' }
