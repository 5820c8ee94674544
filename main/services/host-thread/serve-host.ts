/** The inner side of the host thread: opens the host and answers the main thread. */
import type { MessagePort } from 'node:worker_threads'
import type { Content } from '../../../shared/contract/host.ts'
import { paletteOf } from '../../../shared/look/palette.ts'
import type { Log, LogLevel } from '../log.ts'
import { openHost } from '../open-host.ts'
import type { FromHost, HostData, ToHost } from './messages.ts'

/** Gives the log, which the main thread writes. */
export function serveHost(port: MessagePort, data: HostData): Log {
  const send = (message: FromHost) => port.postMessage(message)
  const write =
    (level: LogLevel): Log[LogLevel] =>
    (message, details) =>
      send({ type: 'log', level, message, ...(details && { details }) })
  const log: Log = { info: write('info'), warn: write('warn'), error: write('error') }

  const { service, answer, close } = openHost({
    ...data,
    log,
    onBeat: () => send({ type: 'beat' }),
    // After the answer to the call that asked for it.
    onQuit: () => setImmediate(() => send({ type: 'quit' })),
  })
  const tellGround = (content: Content) => send({ type: 'ground', colour: groundOf(content) })
  void service.boot().then(({ content }) => tellGround(content))
  service.onChange((change) => {
    send({ type: 'change', change })
    if (change.type === 'content') tellGround(change.content)
  })

  const answerCall = (id: number, name: unknown, body: unknown) =>
    answer(name, body).then(
      (reply) => send({ type: 'answer', id, reply }),
      (error: unknown) => send({ type: 'failed', id, error: error instanceof Error ? error : String(error) }),
    )

  port.on('message', (message: ToHost) => {
    switch (message.type) {
      case 'call':
        return void answerCall(message.id, message.name, message.body)
      case 'page-gone':
        service.endStaffSessions()
        return service.addNotice({ kind: 'renderer-restarted', reason: message.reason })
      case 'close':
        close()
        return send({ type: 'closed' })
    }
  })
  return log
}

/** A fault is shown in the player's own colours. */
const groundOf = (content: Content): string =>
  paletteOf((content.kind === 'exhibit' && content.exhibit.pack.look?.colours) || {}).ink
