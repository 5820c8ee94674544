import { describe, expect, test } from 'vitest'
import { readPack } from '../../../../shared/pack/read.ts'
import { aPack, aPackWith } from './a-pack.ts'

const faultsOf = (json: unknown) => readPack(json).problems.map(({ pointer, message }) => `${pointer}: ${message}`)
const sceneIdsOf = (json: unknown) => readPack(json).pack?.panels.map(({ scenes }) => scenes.map(({ id }) => id))

test('a pack without a fault is read whole and nothing is reported', () => {
  const { pack, problems } = readPack(aPack())
  expect(problems).toEqual([])
  expect(pack).toEqual(aPack())
})

test('every problem names the file', () => {
  expect(readPack(aPackWith(['panels', 0, 'id'], 'Not A Slug')).problems[0]?.file).toBe('pack.json')
})

test('reading does not change what is read', () => {
  const json = aPackWith(['panels', 0, 'colour'], 'red')
  const before = structuredClone(json)
  readPack(json)
  expect(json).toEqual(before)
})

describe('what refuses the whole pack', () => {
  test.each<[unknown, string]>([
    [null, ': must be a JSON object'],
    [[], ': must be a JSON object'],
    ['pack', ': must be a JSON object'],
    [3, ': must be a JSON object'],
    [undefined, ': must be a JSON object'],
    [aPackWith(['format'], 2), '/format: must be 1: this player reads pack format 1'],
    [aPackWith(['format']), '/format: must be 1: this player reads pack format 1'],
    [aPackWith(['id'], 'Two Words'), '/id: must be lower-case letters, digits and single hyphens'],
    [aPackWith(['version'], '1.0'), '/version: must be three numbers such as "1.0.0"'],
    [aPackWith(['languages'], []), '/languages: needs at least one language'],
    [aPackWith(['languages', 1], 'English'), '/languages/1: must be a language tag such as "tr", "en" or "pt-BR"'],
    [aPackWith(['title']), '/title: Invalid input: expected record, received undefined'],
    [aPackWith(['panels'], []), '/panels: holds nothing that can be played'],
    [aPackWith(['panels']), '/panels: must be a list'],
    [aPackWith(['panels'], { first: {} }), '/panels: must be a list'],
  ])('%#: %s', (json, fault) => {
    expect(readPack(json).pack).toBeUndefined()
    expect(faultsOf(json)).toEqual([fault])
  })

  test('a pack all of whose panels are wrong', () => {
    const json = aPackWith(['panels'], [3, { id: 'x' }])
    expect(readPack(json).pack).toBeUndefined()
    expect(faultsOf(json)).toEqual([
      '/panels/0: must be an object',
      '/panels/1/title: Invalid input: expected record, received undefined',
      '/panels/1/when: Invalid input: expected record, received undefined',
      '/panels/1/hook: Invalid input: expected record, received undefined',
      '/panels/1/image: Invalid input: expected object, received undefined',
      '/panels/1/scenes: must be a list',
      '/panels: holds nothing that can be played',
    ])
  })

  test('a pack in which no scene has a text in any of its languages', () => {
    const json = aPack()
    for (const { scenes } of json.panels) for (const scene of scenes) scene.text = {} as (typeof scene)['text']
    expect(readPack(json).pack).toBeUndefined()
  })

  test('faults in panels are still reported when the head of the pack is wrong, so that all can be mended at once', () => {
    const json = { ...(aPackWith(['panels', 1, 'scenes', 1, 'certainty'], 'D') as object), format: 2 }
    expect(faultsOf(json)).toHaveLength(2)
  })
})

describe('one bad scene costs only the scene', () => {
  const scene = (...path: (string | number)[]) => ['panels', 0, 'scenes', 0, ...path]
  const long = 'x'.repeat(321)
  test.each<[path: (string | number)[], value: unknown, fault: string]>([
    [scene(), 'a string', ': Invalid input: expected object, received string'],
    [scene('id'), 'One Scene', '/id: must be lower-case letters, digits and single hyphens'],
    [scene('id'), 'x'.repeat(41), '/id: Too big: expected string to have <=40 characters'],
    [scene('title', 'en'), ' ', '/title/en: must not be empty'],
    [scene('title', 'en'), 'x'.repeat(61), '/title/en: Too big: expected string to have <=60 characters'],
    [scene('title', 'English'), 'x', '/title/English: must be a language tag such as "tr", "en" or "pt-BR"'],
    [scene('text', 'en'), [], '/text/en: Too small: expected array to have >=1 items'],
    [scene('text', 'en'), Array(15).fill('x'), '/text/en: Too big: expected array to have <=14 items'],
    [scene('text', 'en', 0), long, '/text/en/0: Too big: expected string to have <=320 characters'],
    [scene('text', 'en', 1, 'text'), long, '/text/en/1/text: Too big: expected string to have <=320 characters'],
    [scene('text', 'en', 1, 'mark'), 'false', '/text/en/1/mark: Invalid option: expected one of "disputed"|"claimed"'],
    [scene('text', 'en', 1), 7, '/text/en/1: Invalid input: expected string, received number'],
    [
      scene('narration', 'en', 'audio'),
      '../secret.webm',
      '/narration/en/audio: must be a path inside the pack, with forward slashes, such as "audio/en/beach.webm"',
    ],
    [
      scene('narration', 'en', 'cues'),
      undefined,
      '/narration/en/cues: Invalid input: expected string, received undefined',
    ],
    [
      scene('image', 'file', 'en'),
      'art\\map.svg',
      '/image/file/en: must be a path inside the pack, with forward slashes, such as "audio/en/beach.webm"',
    ],
    [
      scene('image', 'file'),
      'https://example.org/map.svg',
      '/image/file: must be a path inside the pack, with forward slashes, such as "audio/en/beach.webm"',
    ],
    [scene('image', 'alt'), undefined, '/image/alt: Invalid input: expected record, received undefined'],
    [scene('image', 'focus'), [0.5, 1.5], '/image/focus/1: Too big: expected number to be <=1'],
    [scene('quote', 'text'), '', '/quote/text: Too small: expected string to have >=1 characters'],
    [scene('quote', 'language'), 'Turkish', '/quote/language: must be a language tag such as "tr", "en" or "pt-BR"'],
    [scene('sources'), [], '/sources: needs at least one source'],
    [scene('sources', 0), 'X 1', '/sources/0: must be a short source code such as "X78"'],
    [scene('certainty'), 'D', '/certainty: Invalid option: expected one of "A"|"B"|"C"'],
    [scene('dispute', 'views'), [], '/dispute/views: needs at least two views'],
    [
      scene('dispute', 'between'),
      'people',
      '/dispute/between: Invalid option: expected one of "historians"|"scholars"|"accounts"',
    ],
  ])('%j = %j', (path, value, fault) => {
    const json = aPackWith(path, value)
    expect(faultsOf(json)).toEqual([`/panels/0/scenes/0${fault}`])
    expect(sceneIdsOf(json)).toEqual([['two'], ['one', 'two']])
  })

  test('several faults of one scene are all reported', () => {
    const json = aPack() as { panels: { scenes: Record<string, unknown>[] }[] }
    Object.assign(json.panels[0]?.scenes[1] ?? {}, { certainty: 'D', id: 'B!' })
    expect(faultsOf(json)).toHaveLength(2)
    expect(sceneIdsOf(json)).toEqual([['one'], ['one', 'two']])
  })
})

describe('a panel is left out', () => {
  test.each<[path: (string | number)[], value: unknown, fault: string]>([
    [['panels', 0], 'a string', '/panels/0: must be an object'],
    [['panels', 0, 'id'], '-', '/panels/0/id: must be lower-case letters, digits and single hyphens'],
    [['panels', 0, 'chapter'], 0, '/panels/0/chapter: Too small: expected number to be >=1'],
    [
      ['panels', 0, 'hook', 'en'],
      'x'.repeat(181),
      '/panels/0/hook/en: Too big: expected string to have <=180 characters',
    ],
    [['panels', 0, 'scenes'], 'none', '/panels/0/scenes: must be a list'],
    [['panels', 0, 'scenes'], [], '/panels/0/scenes: holds nothing that can be played'],
  ])('when %j = %j', (path, value, fault) => {
    const json = aPackWith(path, value)
    expect(faultsOf(json)).toEqual([fault])
    expect(readPack(json).pack?.panels.map(({ id }) => id)).toEqual(['second'])
  })
})

describe('a field nobody knows is dropped and reported', () => {
  const message = 'is not a field of this format; it is ignored'
  test.each<[(string | number)[], string]>([
    [['colour'], '/colour'],
    [['sources', 'X1', 'isbn'], '/sources/X1/isbn'],
    [['panels', 1, 'subtitle'], '/panels/1/subtitle'],
    [['panels', 1, 'image', 'credit'], '/panels/1/image/credit'],
    [['panels', 1, 'scenes', 0, 'musik'], '/panels/1/scenes/0/musik'],
    [['panels', 1, 'scenes', 0, 'text', 'en', 1, 'note'], '/panels/1/scenes/0/text/en/1/note'],
    [['panels', 1, 'scenes', 0, 'narration', 'en', 'voice/name'], '/panels/1/scenes/0/narration/en/voice~1name'],
    [['panels', 1, 'scenes', 0, 'dispute', 'views', 1, 'since~'], '/panels/1/scenes/0/dispute/views/1/since~0'],
  ])('%j', (path, pointer) => {
    const json = aPackWith(path, { any: 'thing' })
    expect(faultsOf(json)).toEqual([`${pointer}: ${message}`])
    expect(readPack(json).pack).toEqual(aPack())
  })

  test('even one called __proto__, and one deeper than any recursion bears', () => {
    const depth = 200_000
    const json = JSON.parse(
      JSON.stringify(aPack()).replace(
        '"id":"one"',
        `"id":"one","__proto__":1,"deep":${'['.repeat(depth)}${']'.repeat(depth)}`,
      ),
    ) as unknown
    expect(faultsOf(json)).toEqual([`/panels/0/scenes/0/__proto__: ${message}`, `/panels/0/scenes/0/deep: ${message}`])
    expect(readPack(json).pack).toEqual(aPack())
  })

  test('beside a real fault it is reported too, and the scene is left out', () => {
    const json = aPack() as { panels: { scenes: Record<string, unknown>[] }[] }
    Object.assign(json.panels[0]?.scenes[0] ?? {}, { musik: 1, certainty: 'D' })
    expect(faultsOf(json)).toEqual([
      '/panels/0/scenes/0/certainty: Invalid option: expected one of "A"|"B"|"C"',
      `/panels/0/scenes/0/musik: ${message}`,
    ])
    expect(sceneIdsOf(json)).toEqual([['two'], ['one', 'two']])
  })
})

describe('sources', () => {
  test('a wrong one is left out, and the scenes that name it are told', () => {
    const json = aPackWith(['sources', 'X1', 'title'], '')
    expect(readPack(json).pack?.sources).toEqual({})
    expect(faultsOf(json)[0]).toBe('/sources/X1/title: Too small: expected string to have >=1 characters')
    expect(faultsOf(json)[1]).toBe('/panels/0/scenes/0/sources/0: source "X1" is not listed in /sources')
  })

  test('a code that no scene could name is reported', () => {
    expect(faultsOf(aPackWith(['sources', '9'], { title: 'A book' }))).toEqual([
      '/sources/9: must be a short source code such as "X78"',
    ])
  })

  test('a pack without the list is told so, and plays', () => {
    const json = aPackWith(['sources'])
    expect(faultsOf(json)[0]).toBe('/sources: must be an object')
    expect(sceneIdsOf(json)).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ])
  })
})

test('more scenes or panels than the format allows are reported and the first ones shown', () => {
  const scenes = Array.from({ length: 13 }, (_, index) => ({ ...aPack().panels[0]?.scenes[0], id: `s${index}` }))
  const json = aPackWith(['panels', 0, 'scenes'], scenes)
  expect(faultsOf(json)).toEqual(['/panels/0/scenes: holds 13; only the first 12 are shown'])
  expect(sceneIdsOf(json)?.[0]).toHaveLength(12)

  const panels = Array.from({ length: 1001 }, (_, index) => ({ ...aPack().panels[0], id: `p${index}` }))
  expect(faultsOf(aPackWith(['panels'], panels))).toEqual(['/panels: holds 1001; only the first 1000 are shown'])
})
