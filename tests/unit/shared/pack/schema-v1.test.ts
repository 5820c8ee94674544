import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { packSchema } from '../../../../shared/pack/schema-v1.ts'
import { z } from '../../../../shared/lib/zod.ts'
import { aPack } from './a-pack.ts'

test('the schema for editors that is committed is the one the exhibit reads packs with', async () => {
  await promisify(execFile)(process.execPath, ['scripts/schema.mjs', '--check'])
})

test('every field that a curator can write carries a sentence', () => {
  const silent: string[] = []
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    const { properties } = node as { properties?: Record<string, { description?: string }> }
    for (const [name, field] of Object.entries(properties ?? {})) {
      if (!/^[A-Z"].*\.$/.test(field.description ?? '')) silent.push(`${path}/${name}`)
    }
    for (const [name, child] of Object.entries(node)) visit(child, `${path}/${name}`)
  }
  visit(z.toJSONSchema(packSchema, { io: 'input' }), '')
  expect(silent).toEqual([])
})

test('the whole schema accepts what the reader accepts', () => {
  expect(packSchema.parse(aPack())).toEqual(aPack())
})

test.each(['a/b.webm', 'a.webm', 'a-b/c_d/e.f.png', '..a/b..c'])('a media path may be %s', (path) => {
  expect(packSchema.safeParse(withImage(path)).success).toBe(true)
})

test.each([
  '',
  '/a',
  'a/',
  'a//b',
  '.',
  '..',
  '../a',
  'a/../b',
  'a/..',
  './a',
  'a\\b',
  'C:/a',
  'a b',
  'a%2e/b',
  'a?b',
  'ş.png',
])('a media path may not be "%s"', (path) => {
  expect(packSchema.safeParse(withImage(path)).success).toBe(false)
})

function withImage(file: string): unknown {
  const pack = aPack()
  for (const panel of pack.panels) panel.image.file = file
  return pack
}
