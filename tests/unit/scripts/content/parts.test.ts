import { describe, expect, test } from 'vitest'
import {
  checkDesks,
  checkGlossary,
  checkOrder,
  checkParts,
  checkSources,
} from '../../../../scripts/content/check-parts.mjs'
import { aContent, told } from './a-content.ts'

const both = (text: string) => ({ tr: text, en: text })

test('the languages, the panels and the size are those that are asked for', () => {
  const content = aContent(undefined, { sizeBytes: 46 * 2 ** 20 })
  expect(checkParts(content, { languages: ['en', 'tr'], panels: 2 })).toEqual([])
  expect(told(checkParts(content, { languages: ['en', 'de'], panels: 12, megabytes: { atMost: 45 } }))).toEqual([
    '/languages: "de" is missing',
    '/panels: has 2 panels, not 12',
    ': its files are 46.0 MB, more than 45',
  ])
})

test('a source says where it was published and when', () => {
  expect(told(checkSources(aContent(), { sourcesAreDated: true }))).toEqual(['/sources/X1: has no publisher'])
  const undated = aContent((json) => {
    json.sources.X1 = { title: 'A page', publisher: 'A press', read: '2026-11' }
    json.sources.X2 = { title: 'Another', publisher: 'A press' }
  })
  expect(told(checkSources(undated, { sourcesAreDated: true }))).toEqual([
    '/sources/X2: has neither "year" nor "read", when it was read',
  ])
})

test('the glossary has enough terms, and each is said aloud', () => {
  expect(checkGlossary(aContent(), { terms: { atLeast: 1 } })).toEqual([])
  const silent = aContent((json) => delete json.glossary[0].say)
  expect(told(checkGlossary(silent, { terms: { atLeast: 2 } }))).toEqual([
    '/glossary: has 1 terms, fewer than 2',
    '/glossary/0: "term" does not tell how it is said',
  ])
})

describe('a desk', () => {
  const cipher = {
    kind: 'cipher',
    label: both('x'),
    messages: [
      { kind: 'shift', shift: 3, task: both('x'), hint: both('x'), learned: both('x'), plain: both('BU GECE') },
    ],
  }

  test('that is missing is a gap, unless none is asked for', () => {
    expect(checkDesks(aContent(), {})).toEqual([])
    expect(told(checkDesks(aContent(), { timelineEvents: 50, cycleReports: 3 }))).toEqual([
      '/panels: no panel has a timeline desk',
      '/panels: no panel has a cycle desk',
    ])
  })

  test('has as many messages as are asked for, in each language', () => {
    const content = aContent((json) => (json.panels[1].desk = cipher))
    expect(checkDesks(content, { cipherMessages: 1 })).toEqual([])
    expect(told(checkDesks(content, { cipherMessages: 3 }))).toEqual([
      '/panels/1/desk: has 1 messages in "tr", not 3',
      '/panels/1/desk: has 1 messages in "en", not 3',
    ])
  })
})

describe('the order of attract and the short way', () => {
  const path = { title: both('x'), scenes: [{ panel: 'first', scene: 'two' }, { panel: 'second', scene: 'one' }] } // prettier-ignore
  const rules = { attract: ['second', 'first'], path: [['first', 2], ['second', 1]] as [string, number][] } // prettier-ignore

  test('are those that are asked for', () => {
    const content = aContent((json) => Object.assign(json, { attract: ['second', 'first'], path }))
    expect(checkOrder(content, rules)).toEqual([])
  })

  test('are gaps where they are missing or others', () => {
    expect(told(checkOrder(aContent(), rules))).toEqual([
      '/attract: is not second, first',
      '/path: is not first/two, second/one',
    ])
    const turned = aContent((json) => Object.assign(json, { attract: ['first', 'second'], path }))
    expect(told(checkOrder(turned, rules))).toEqual(['/attract: is not second, first'])
  })
})
