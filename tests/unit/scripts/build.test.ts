import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newestChangeMs } from '../../../scripts/setup/build.mjs'

let dir: string
const file = (): string => join(dir, 'deep', 'source.ts')
const setTime = (path: string, seconds: number): void => utimesSync(path, seconds, seconds)

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vitrine-build-'))
  mkdirSync(join(dir, 'deep'))
  writeFileSync(file(), '')
  for (const path of [file(), join(dir, 'deep'), dir]) setTime(path, 1000)
})
afterEach(() => rmSync(dir, { recursive: true }))

test('an edit deep in a folder makes the sources newer', () => {
  setTime(file(), 2000)
  expect(newestChangeMs([dir])).toBe(2_000_000)
})

test('a deleted file makes the sources newer', () => {
  rmSync(file())
  expect(newestChangeMs([dir])).toBeGreaterThan(1_000_000)
})

test('a source that does not exist is passed over', () => {
  expect(newestChangeMs([join(dir, 'none'), file()])).toBe(1_000_000)
})
