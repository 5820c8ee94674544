import { join, relative, win32 } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesOfPath, withoutReading } from '../../../../main/services/media-path.ts'

test('gives the names of a path, decoded once', () => {
  expect(namesOfPath('/audio/en/a%20b.webm')).toEqual(['audio', 'en', 'a b.webm'])
  expect(namesOfPath('/100%2525.svg')).toEqual(['100%25.svg'])
})

test.each([
  '',
  'audio/a.webm',
  '/',
  '/audio//a.webm',
  '/audio/',
  '/../a.webm',
  '/audio/../../a.webm',
  '/%2e%2e/a.webm',
  '/audio/%2E%2E/a.webm',
  '/./a.webm',
  '/..%2fa.webm',
  '/..%5ca.webm',
  '/audio\\..\\a.webm',
  '/c:/a.webm',
  '/a.webm:stream',
  '/a%00.webm',
  '/%0aa.webm',
  '/%',
  '/%ff.webm',
])('refuses %j', (path) => {
  expect(namesOfPath(path)).toBeUndefined()
})

test('whatever the path, the names stay inside the folder on every system', () => {
  const segment = fc.oneof(
    fc.string(),
    fc.constantFrom('..', '.', '%2e%2e', '..%2f..', '%5c..', '%252e%252e', 'c:', '%00', 'audio', '....', '..%c0%af'),
  )
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
      const names = namesOfPath(`/${segments.join('/')}`)
      if (!names) return
      expect(relative('/pack', join('/pack', ...names))).toBe(names.join('/'))
      expect(win32.join('C:\\pack', ...names).startsWith('C:\\pack\\')).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('the number of the reading is no part of the path', () => {
  expect(withoutReading('/12/audio/a.webm')).toBe('/audio/a.webm')
  expect(withoutReading('/audio/12/a.webm')).toBe('/audio/12/a.webm')
  expect(withoutReading('/12')).toBe('/12')
})
