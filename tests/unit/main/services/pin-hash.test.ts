import { expect, test } from 'vitest'
import { hashPin, pinFits } from '../../../../main/services/pin-hash.ts'

test('a PIN fits its own hash alone, at the cost the hash names', async () => {
  const hash = await hashPin('271828')
  expect(hash).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/)
  expect(await pinFits('271828', hash)).toBe(true)
  expect(await pinFits('271829', hash)).toBe(false)
  expect(await pinFits('271828', await hashPin('271828', { log2N: 4, r: 1, p: 1 }))).toBe(true)
})

test.each(['', 'scrypt', 'plain$271828', 'scrypt$15$8$3$$'])(
  'nothing fits a hash that cannot be read: %s',
  async (hash) => {
    expect(await pinFits('271828', hash)).toBe(false)
  },
)
