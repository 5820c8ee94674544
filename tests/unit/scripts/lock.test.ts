import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from '../../../scripts/setup/lock.mjs'

let dir: string
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'vitrine-lock-'))))
afterEach(() => rmSync(dir, { recursive: true }))

test('two at once go one after the other', async () => {
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    log.push(`${name} ends`)
  }
  await Promise.all([withLock(join(dir, 'lock'), work('a')), withLock(join(dir, 'lock'), work('b'))])
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

test('the lock of one that was killed does not hold up the next', async () => {
  mkdirSync(join(dir, 'lock'))
  utimesSync(join(dir, 'lock'), 1000, 1000)
  expect(await withLock(join(dir, 'lock'), async () => 'done')).toBe('done')
  expect(existsSync(join(dir, 'lock'))).toBe(false)
})

test('work that fails gives the lock back', async () => {
  const failing = withLock(join(dir, 'lock'), () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(existsSync(join(dir, 'lock'))).toBe(false)
})

test('a place that cannot be written is an expected failure', async () => {
  writeFileSync(join(dir, 'file'), '')
  const impossible = withLock(join(dir, 'file', 'lock'), async () => 'done')
  await expect(impossible).rejects.toMatchObject({
    exitCode: 1,
    message: `Cannot write to ${join(dir, 'file')} (EEXIST).`,
  })
})
