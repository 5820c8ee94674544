import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLog, errorDetails } from '../../../../main/services/log.ts'
import { tempDir } from '../support/temp-dir.ts'

const now = () => Date.UTC(2026, 10, 23)
const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

test('writes one JSON object a line and mirrors it', () => {
  const file = join(tempDir(), 'sub', 'vitrine.log')
  const mirrored: string[] = []
  const log = createLog({ file, now, mirror: (level, line) => mirrored.push(`${level} ${line}`) })
  log.info('start', { version: '1' })
  log.error('broken\nline', errorDetails(new TypeError('why')))
  expect(linesOf(file)).toEqual([
    { at: '2026-11-23T00:00:00.000Z', level: 'info', message: 'start', version: '1' },
    expect.objectContaining({
      level: 'error',
      message: 'broken\nline',
      error: 'why',
      stack: expect.stringContaining('TypeError'),
    }),
  ])
  expect(mirrored[0]).toMatch(/^info \{.*\}\n$/)
})

test('is bounded: a flood leaves two files of the given size', () => {
  const dir = tempDir()
  const file = join(dir, 'vitrine.log')
  const log = createLog({ file, now, maxBytes: 10_000 })
  for (let line = 0; line < 2_000; line++) log.warn(`again ${line}`)
  expect(readdirSync(dir).sort()).toEqual(['vitrine.log', 'vitrine.log.1'])
  for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).size).toBeLessThanOrEqual(10_000)
  expect(linesOf(file).at(-1)).toMatchObject({ message: 'again 1999' })
})

test('goes on in the file that is there', () => {
  const file = join(tempDir(), 'vitrine.log')
  createLog({ file, now }).info('first')
  createLog({ file, now }).info('second')
  expect(linesOf(file)).toHaveLength(2)
})

test('cuts a line that is far too long', () => {
  const file = join(tempDir(), 'vitrine.log')
  createLog({ file, now }).info('long', { text: 'x'.repeat(100_000) })
  expect(statSync(file).size).toBeLessThan(10_000)
  expect(linesOf(file)[0]).toMatchObject({ message: 'long', cut: expect.stringContaining('xxx') })
})

test('never throws, whatever it is given and wherever it cannot write', () => {
  const folder = join(tempDir(), 'vitrine.log')
  mkdirSync(folder)
  const log = createLog({ file: folder, now })
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  expect(() => log.error('circle', circle)).not.toThrow()
  expect(() => log.info('nowhere')).not.toThrow()
})
