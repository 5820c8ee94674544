import { expect, test } from 'vitest'
import { z } from '../../../../shared/lib/zod.ts'

test('no schema is compiled with eval, which the page forbids', () => {
  expect(z.config().jitless).toBe(true)
})
