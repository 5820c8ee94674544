import { describe, expect, test } from 'vitest'
import { readPack } from '../../../../shared/pack/read.ts'
import { aPack, aPackWith } from './a-pack.ts'

const faultsOf = (json: unknown) => readPack(json).problems.map(({ pointer, message }) => `${pointer}: ${message}`)

describe('a text that is missing in one language is reported and another stands in', () => {
  test.each<[(string | number)[]]>([
    [['title']],
    [['credits']],
    [['panels', 0, 'title']],
    [['panels', 0, 'when']],
    [['panels', 0, 'hook']],
    [['panels', 0, 'image', 'alt']],
    [['panels', 0, 'scenes', 1, 'title']],
    [['panels', 0, 'scenes', 1, 'text']],
    [['panels', 0, 'scenes', 1, 'image', 'file']],
    [['panels', 0, 'scenes', 1, 'image', 'alt']],
    [['panels', 0, 'scenes', 1, 'quote', 'origin']],
    [['panels', 0, 'scenes', 1, 'dispute', 'question']],
    [['panels', 0, 'scenes', 1, 'dispute', 'views', 1, 'who']],
    [['panels', 0, 'scenes', 1, 'dispute', 'views', 1, 'says']],
  ])('%j', (path) => {
    const pointer = path.map((key) => `/${key}`).join('')
    expect(faultsOf(aPackWith([...path, 'en']))).toEqual([`${pointer}/en: is missing; "tr" stands in for it`])
    expect(faultsOf(aPackWith([...path, 'tr']))).toContain(`${pointer}/tr: is missing; "en" stands in for it`)
    expect(readPack(aPackWith([...path, 'en'])).pack?.panels[0]?.scenes).toHaveLength(2)
  })

  test('the description of a picture', () => {
    expect(faultsOf(aPackWith(['panels', 0, 'image', 'description'], { tr: 'Bir kumsal.' }))).toEqual([
      '/panels/0/image/description/en: is missing; "tr" stands in for it',
    ])
  })

  test('but a quote needs no translation into its own language', () => {
    expect(faultsOf(aPackWith(['panels', 0, 'scenes', 0, 'quote', 'translation'], {}))).toEqual([
      '/panels/0/scenes/0/quote/translation/en: is missing; nothing can stand in for it',
    ])
  })
})

test('a text in a language that the pack does not list cannot stand in', () => {
  const json = aPackWith(['panels', 0, 'scenes', 1, 'text'], { de: ['Ein Satz.'] })
  expect(faultsOf(json)).toEqual([
    '/panels/0/scenes/1/text/tr: is missing; nothing can stand in for it',
    '/panels/0/scenes/1/text/en: is missing; nothing can stand in for it',
  ])
  expect(readPack(json).pack?.panels[0]?.scenes.map(({ id }) => id)).toEqual(['one'])
})

test('a scene without any title or text is left out, and a panel without scenes with it', () => {
  const json = aPackWith(['panels', 0, 'scenes', 0, 'title'], {})
  expect(readPack(json).pack?.panels[0]?.scenes.map(({ id }) => id)).toEqual(['two'])

  const empty = aPack()
  empty.panels[0]?.scenes.forEach((scene) => Object.assign(scene, { text: {} }))
  expect(readPack(empty).pack?.panels.map(({ id }) => id)).toEqual(['second'])
})

test('a missing recording is reported and the scene is kept', () => {
  const json = aPackWith(['panels', 1, 'scenes', 0, 'narration', 'en'])
  expect(faultsOf(json)).toEqual(['/panels/1/scenes/0/narration/en: is missing; the text is shown without sound'])
  expect(readPack(json).pack?.panels[1]?.scenes).toHaveLength(2)
})

test('ids that repeat are reported where they repeat, and only the first is shown', () => {
  const json = aPack()
  json.panels.push({ ...aPack().panels[1], id: 'first' } as (typeof json.panels)[number])
  const scenes = json.panels[1]?.scenes
  if (scenes?.[1]) scenes[1].id = 'one'
  expect(faultsOf(json)).toEqual([
    '/panels/2/id: "first" is used twice; only the first is shown',
    '/panels/1/scenes/1/id: "one" is used twice; only the first is shown',
  ])
  expect(readPack(json).pack?.panels.map(({ id, scenes }) => [id, scenes.length])).toEqual([
    ['first', 2],
    ['second', 1],
  ])
})

test('the same scene id in two panels is no fault', () => {
  expect(faultsOf(aPack())).toEqual([])
})

test('a language that is listed twice is reported and counts once', () => {
  const json = aPackWith(['languages'], ['tr', 'en', 'tr'])
  expect(faultsOf(json)).toEqual(['/languages/2: "tr" is listed twice'])
  expect(readPack(json).pack?.languages).toEqual(['tr', 'en'])
})

describe('a source that is not listed', () => {
  test.each(['X2', 'constructor', 'toString'])('is reported: %s', (id) => {
    expect(faultsOf(aPackWith(['panels', 0, 'scenes', 0, 'sources'], ['X1', id]))).toEqual([
      `/panels/0/scenes/0/sources/1: source "${id}" is not listed in /sources`,
    ])
  })

  test('is reported at each place', () => {
    expect(faultsOf(aPackWith(['panels', 0, 'scenes', 0, 'sources'], ['X2', 'X2']))).toEqual([
      '/panels/0/scenes/0/sources/0: source "X2" is not listed in /sources',
      '/panels/0/scenes/0/sources/1: source "X2" is not listed in /sources',
    ])
  })
})

test('pointers count as the file does, also behind a panel and a scene that were left out', () => {
  const json = aPack() as { panels: { scenes: unknown[] }[] }
  json.panels.unshift('not a panel' as never)
  json.panels[1]?.scenes.unshift({ id: 'not a scene' })
  const second = json.panels[1]?.scenes[1] as { sources: string[] }
  second.sources = ['X9']
  expect(faultsOf(json).at(-1)).toBe('/panels/1/scenes/1/sources/0: source "X9" is not listed in /sources')
})
