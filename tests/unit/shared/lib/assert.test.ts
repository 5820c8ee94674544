import { expect, test } from 'vitest'
import { assert, unreachable } from '../../../../shared/lib/assert.ts'
import { err, ok } from '../../../../shared/lib/result.ts'

test('an assertion that holds says nothing, one that does not throws its message', () => {
  expect(() => {
    assert(1 < 2, 'order')
  }).not.toThrow()
  expect(() => {
    assert('', 'must have a name')
  }).toThrow('must have a name')
})

test('what cannot be reached says with what it was reached', () => {
  expect(() => unreachable({ type: 'new' } as never)).toThrow('unreachable: {"type":"new"}')
})

test('a result is a value or an error', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 })
  expect(err('no')).toEqual({ ok: false, error: 'no' })
})
