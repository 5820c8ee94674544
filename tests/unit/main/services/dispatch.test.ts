import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { dispatch } from '../../../../main/services/dispatch.ts'
import { fakeHost } from '../../../../renderer/host/fake.ts'
import { calls } from '../../../../shared/contract/calls.ts'

const host = () => fakeHost({ content: { kind: 'fault', code: 'no-pack', problems: [] }, pin: '271828' })

describe('dispatch', () => {
  test('gives the answer of the service', async () => {
    expect(await dispatch(host(), 'unlock', '"271828"')).toEqual({ ok: true, value: { ok: true, value: 'token-1' } })
    expect(await dispatch(host(), 'boot', '')).toMatchObject({ ok: true, value: { version: '0.0.0' } })
  })

  test.each(['', 'nope', 'onChange', 'constructor', '__proto__', 'toString', 'addNotice', 7, undefined, {}, null])(
    'refuses the call %j, which does not exist',
    async (name) => {
      expect(await dispatch(host(), name, undefined)).toEqual({ ok: false, error: 'no such call' })
    },
  )

  test.each([
    ['unlock', '271828', 'unlock: wrong argument (the whole)'],
    ['unlock', '{"pin":"271828"}', 'unlock: wrong argument (the whole)'],
    ['unlock', undefined, 'unlock: wrong argument (the whole)'],
    ['unlock', '"27', 'unlock: the argument is not JSON'],
    ['unlock', { pin: '271828' }, 'unlock: the argument must be JSON text'],
    ['boot', '1', 'boot: wrong argument (the whole)'],
    ['choosePin', '{"pin":1}', 'choosePin: wrong argument (/pin)'],
    ['choosePin', '{"pin":"271828","extra":1}', 'choosePin: wrong argument (the whole)'],
    ['command', '{"token":"t","command":"format"}', 'command: wrong argument (/command)'],
    ['record', '{"type":"visit-ended","reason":"bored","durationMs":1}', 'record: wrong argument (/reason)'],
    ['saveSettings', `{"token":"${'x'.repeat(16 * 1024)}"}`, 'saveSettings: the argument is too large'],
    ['saveSettings', `{"token":"${'ü'.repeat(9 * 1024)}"}`, 'saveSettings: the argument is too large'],
  ])('refuses %s with %.40j', async (name, body, error) => {
    const service = host()
    const spy = vi.spyOn(service, name as 'unlock')
    expect(await dispatch(service, name, body)).toEqual({ ok: false, error })
    expect(spy).not.toHaveBeenCalled()
  })

  test('whatever is sent, a refusal neither throws nor repeats it', async () => {
    const secret = '314159'
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(calls)), fc.jsonValue(), async (name, value) => {
        const body = JSON.stringify({ pin: [secret], value, token: secret })
        const reply = await dispatch(host(), name, body)
        if (!reply.ok) expect(reply.error).not.toContain(secret)
      }),
    )
  })
})
