/** The port over anything that can carry a call: shared by the two real transports. */
import type { Host, HostChange } from '../../shared/contract/host.ts'
import type { CallName } from '../../shared/contract/calls.ts'
import type { Bridge, Reply } from '../../shared/contract/wire.ts'

export function remoteHost({ call, onChange }: Bridge): Host {
  /** The value of an `ok` reply; a refused call is a programming error here and rejects. */
  async function ask<T>(name: CallName, argument?: unknown): Promise<T> {
    const reply = JSON.parse(await call(name, JSON.stringify(argument))) as Reply
    if (!reply.ok) throw new Error(reply.error)
    return reply.value as T
  }
  const tell = (name: CallName, argument?: unknown) => void call(name, JSON.stringify(argument)).catch(() => undefined)

  return {
    boot: () => ask('boot'),
    onChange: (listener: (change: HostChange) => void) => onChange(listener),
    unlock: (pin) => ask('unlock', pin),
    choosePin: (request) => ask('choosePin', request),
    saveSettings: (request) => ask('saveSettings', request),
    command: (request) => ask('command', request),
    lock: (token) => ask('lock', token),
    beat: () => tell('beat'),
    record: (event) => tell('record', event),
  }
}
