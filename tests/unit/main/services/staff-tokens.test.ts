import { expect, test } from 'vitest'
import { createStaffTokens } from '../../../../main/services/staff-tokens.ts'
import { staffTokenMs } from '../../../../shared/contract/host.ts'

test('a token is good until ten minutes have passed without a call', () => {
  let nowMs = 0
  const tokens = createStaffTokens(() => nowMs)
  const token = tokens.issue()
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  nowMs = staffTokenMs - 1
  expect(tokens.isGood(token)).toBe(true)
  nowMs += staffTokenMs - 1
  expect(tokens.isGood(token)).toBe(true)
  nowMs += staffTokenMs
  expect(tokens.isGood(token)).toBe(false)
  nowMs = 0
  expect(tokens.isGood(token)).toBe(false)
})

test('tokens end one by one or all at once, and never pile up', () => {
  const tokens = createStaffTokens(() => 0)
  const many = Array.from({ length: 20 }, () => tokens.issue())
  expect(new Set(many).size).toBe(20)
  expect(many.filter((token) => tokens.isGood(token))).toEqual(many.slice(-8))
  tokens.revoke(many[19] ?? '')
  expect(many.filter((token) => tokens.isGood(token))).toEqual(many.slice(12, 19))
  tokens.revokeAll()
  expect(many.some((token) => tokens.isGood(token))).toBe(false)
})
