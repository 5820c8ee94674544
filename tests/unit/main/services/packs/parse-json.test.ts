import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '../../../../../main/services/packs/parse-json.ts'

test.each([
  ['', 'line 1, column 1: the file ends too early'],
  ['{\n  "a": 1\n', 'line 3, column 1: the file ends too early'],
  ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: expected a comma or }'],
  ['{\n  "a": [1 2]\n}', 'line 2, column 11: expected a comma or ]'],
  ['{ "a": 1, }', 'line 1, column 9: a comma too many before }'],
  ['[1,\n2,\n]', 'line 2, column 2: a comma too many before ]'],
  ['{ a: 1 }', 'line 1, column 3: expected a field name in double quotes'],
  ['{ "a" 1 }', 'line 1, column 7: expected a colon after the field name'],
  ['{ "a": }', 'line 1, column 8: expected a value'],
  ["{ 'a': 1 }", 'line 1, column 3: expected a field name in double quotes'],
  ['{ "a": "one\n }', 'line 1, column 8: the text that begins here has no closing quote in its line'],
  ['{ "a": "C:\\x" }', 'line 1, column 11: not an escape; a backslash is written \\\\'],
  ['{ "a": "tab\there" }', 'line 1, column 12: a control character inside a text'],
  ['{ "a": 01 }', 'line 1, column 8: expected a value'],
  ['{ "a": True }', 'line 1, column 8: expected a value'],
  ['{} {}', 'line 1, column 4: something follows the end'],
  ['// pack\n{}', 'line 1, column 1: expected a value'],
])('%j: %s', (text, error) => {
  expect(parseJson(text)).toEqual({ ok: false, error })
})

test('gives what JSON.parse gives', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
    }),
  )
})

test('finds a place in every text that does not parse', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', 'x', '\\', '\n'))
    .map(
      ([text, at, extra]) => text.slice(0, at % (text.length + 1)) + extra + text.slice((at % (text.length + 1)) + 1),
    )
  fc.assert(
    fc.property(broken, (text) => {
      const parsed = parseJson(text)
      if (!parsed.ok) expect(parsed.error).toMatch(/^line \d+, column \d+: /)
    }),
    { numRuns: 2_000 },
  )
})

test('nesting without end is a fault like any other', () => {
  expect(parseJson('['.repeat(200_000))).toEqual({ ok: false, error: 'line 1, column 502: is nested too deeply' })
})
