/**
 * The outer side of the host thread. The services live in a thread of their own, so that neither reading a pack nor waiting for a disk
 * holds up the one that serves window and touch; and they are ready by the time the page asks, for they start while Chromium does.
 */
import type { HostChange } from '../../../shared/contract/host.ts'
import type { Log } from '../log.ts'
import type { FromHost, ToHost } from './messages.ts'

export interface HostThread {
  /** A call as it comes from a page, and the reply as JSON text. Rejects with what the service threw. */
  answer(name: unknown, body: unknown): Promise<string>
  /** Returns its unsubscriber. */
  onChange(listener: (change: HostChange) => void): () => void
  /** Called with the colour on which the pack stands: now if it is known, and when it changes. */
  onGround(listener: (colour: string) => void): void
  /** Ends every staff session and leaves a notice: the page was brought back. */
  pageGone(reason: string): void
  /** Resolves when the database is closed, the thread is gone, or a disk has kept us waiting for `closeWithinMs`. */
  close(): Promise<void>
}

export interface HostThreadOptions {
  readonly worker: {
    on(event: 'message', listener: (message: FromHost) => void): unknown
    once(event: 'exit', listener: () => void): unknown
    postMessage(message: ToHost): void
  }
  readonly log: Log
  readonly onBeat: () => void
  readonly onQuit: () => void
}

/** A disk that hangs must not keep the program from ending; what was committed is safe. */
const closeWithinMs = 5_000

/** An error that the thread does not catch is the worker's `error` event, which is the caller's business. */
export function startHost({ worker, log, onBeat, onQuit }: HostThreadOptions): HostThread {
  const waiting = new Map<number, { resolve: (reply: string) => void; reject: (error: unknown) => void }>()
  const listeners = new Set<(change: HostChange) => void>()
  const send = (message: ToHost) => worker.postMessage(message)
  let calls = 0
  let ground: string | undefined
  let hearGround = (_colour: string) => {}
  let closed = () => {}
  const isClosed = new Promise<void>((resolve) => (closed = resolve))

  worker.on('message', (message: FromHost) => {
    switch (message.type) {
      case 'answer':
        waiting.get(message.id)?.resolve(message.reply)
        return void waiting.delete(message.id)
      case 'failed':
        waiting.get(message.id)?.reject(message.error)
        return void waiting.delete(message.id)
      case 'change':
        return listeners.forEach((listener) => listener(message.change))
      case 'log':
        return log[message.level](message.message, message.details)
      case 'ground':
        ground = message.colour
        return hearGround(ground)
      case 'beat':
        return onBeat()
      case 'quit':
        return onQuit()
      case 'closed':
        return closed()
    }
  })
  worker.once('exit', closed)

  return {
    answer: (name, body) =>
      new Promise((resolve, reject) => {
        const id = ++calls
        send({ type: 'call', id, name, body })
        waiting.set(id, { resolve, reject })
      }),
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onGround(listener) {
      hearGround = listener
      if (ground !== undefined) listener(ground)
    },
    pageGone: (reason) => send({ type: 'page-gone', reason }),
    close() {
      send({ type: 'close' })
      setTimeout(closed, closeWithinMs)
      return isClosed
    },
  }
}
