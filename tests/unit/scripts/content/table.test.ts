import { expect, test } from 'vitest'
import { gapsOf } from '../../../../scripts/content/gaps.mjs'
import { notesOf, rowsOf, tableOf } from '../../../../scripts/content/table.mjs'
import { aContent } from './a-content.ts'

const content = aContent((json) => {
  delete json.panels[1].scenes[0].text.en
  json.sources.X2 = { title: 'A page', link: 'example.org' }
})
const rows = rowsOf(content, gapsOf(content, {}))

test('each panel has a row in each language, and each language one in all', () => {
  expect(rows.map(({ panel, language }) => `${panel} ${language}`)).toEqual([
    'first tr',
    'first en',
    'second tr',
    'second en',
    'in all tr',
    'in all en',
  ])
})

test('a row counts words, seconds, cues, sources, disputed sentences and what is missing', () => {
  expect(rows[0]).toEqual({
    panel: 'first',
    language: 'tr',
    words: 10,
    seconds: 5,
    cues: 4,
    sources: 1,
    disputed: 2,
    missing: 0,
  })
  expect(rows[3]).toMatchObject({ words: 5, cues: 2, disputed: 1, missing: 1 })
  expect(rows.at(-1)).toMatchObject({ words: 15, cues: 6, sources: 2, disputed: 3, missing: 1 })
})

test('the columns stand in line', () => {
  const lines = tableOf(rows)
  expect(lines[0]).toBe('panel   language  words  seconds  cues  sources  disputed  missing')
  expect(lines[1]).toBe('first   tr           10        5     4        1         2        0')
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
})

test('a pack that cannot be played has no table', () => {
  expect(tableOf([])).toEqual([])
})

test('sources without a link are named', () => {
  expect(notesOf(content)).toEqual(['sources without a link: X1', 'glossary: 1 terms; files: 1.0 MB'])
})
