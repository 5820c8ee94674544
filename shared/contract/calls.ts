/**
 * The calls of the port as data: name → schema of its one argument. Both transports are derived from this table, so every call is
 * checked for shape and size in one place, and a call that is not here does not exist.
 */
import { languageTag } from '../pack/fields-v1.ts'
import { z } from '../lib/zod.ts'
import { longestVisitMs } from './host.ts'

/** No call carries more than settings; anything larger is refused before it is parsed. */
export const maxCallBytes = 16 * 1024

const token = z.string().min(1).max(200)
const pin = z.string().max(64)
const id = z.string().max(40)

const visitEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('visit-started'), language: languageTag }),
  z.strictObject({ type: z.literal('panel-opened'), panelId: id, language: languageTag }),
  z.strictObject({ type: z.literal('scene-heard'), panelId: id, sceneId: id, language: languageTag }),
  z.strictObject({
    type: z.literal('visit-ended'),
    reason: z.enum(['idle', 'start-again', 'closed', 'staff']),
    durationMs: z.number().min(0).max(longestVisitMs),
  }),
])

export const calls = {
  boot: z.undefined(),
  unlock: pin,
  choosePin: z.strictObject({ pin, token: token.optional() }),
  /** The settings themselves are read by the service, so that a wrong one is its answer `invalid` and not a refused call. */
  saveSettings: z.strictObject({ token, settings: z.unknown() }),
  command: z.strictObject({ token, command: z.enum(['reload', 'quit']) }),
  lock: token,
  beat: z.undefined(),
  record: visitEvent,
} as const

export type CallName = keyof typeof calls

export const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name)
