import { describe, expect, test } from 'vitest'
import { policyOf } from '../../../../shared/session/policy.ts'
import { readPack } from '../../../../shared/pack/read.ts'
import { defaultSettings } from '../../../../shared/settings.ts'
import { aPack, aPackWith } from './a-pack.ts'

const faultsOf = (json: unknown) => readPack(json).problems.map(({ pointer, message }) => `${pointer}: ${message}`)

const path = {
  title: { tr: 'Kısaca', en: 'In short' },
  scenes: [
    { panel: 'second', scene: 'two' },
    { panel: 'first', scene: 'one' },
  ],
}

function policyFor(json: unknown) {
  const { pack } = readPack(json)
  if (!pack) throw new Error('cannot be played')
  const content = { kind: 'exhibit', exhibit: { pack, mediaBase: '/', unusable: [] }, problems: [] } as const
  return policyOf({ settings: defaultSettings, content, startLanguage: undefined, minuteOfDay: 0 })
}

describe('the order of attract', () => {
  test('is that of the panels unless the pack says another', () => {
    expect(policyFor(aPack()).attract).toEqual(['first', 'second'])
    expect(policyFor({ ...aPack(), attract: ['second', 'first'] }).attract).toEqual(['second', 'first'])
  })

  test('leaves out what is not a panel, and says so', () => {
    const json = { ...aPack(), attract: ['third', 'second'] }
    expect(faultsOf(json)).toEqual(['/attract/0: "third" is not a panel that can be played'])
    expect(policyFor(json).attract).toEqual(['second'])
  })

  test('falls back to that of the panels when nothing of it is known', () => {
    expect(policyFor({ ...aPack(), attract: ['third'] }).attract).toEqual(['first', 'second'])
  })
})

describe('the short way', () => {
  test('names its scenes across panels', () => {
    expect(policyFor({ ...aPack(), path }).path).toEqual([
      { panelId: 'second', sceneIndex: 1 },
      { panelId: 'first', sceneIndex: 0 },
    ])
  })

  test('is not offered in part: a scene that is missing costs the way, and is named', () => {
    const json = { ...(aPackWith(['panels', 0, 'scenes', 0, 'id'], 'other') as object), path }
    expect(faultsOf(json)).toEqual(['/path/scenes/1: is not a scene that can be played; the way is not offered'])
    expect(policyFor(json).path).toEqual([])
  })
})

describe('the glossary', () => {
  test('loses only the term that cannot be read', () => {
    const [term] = aPack().glossary
    const json = { ...aPack(), glossary: [{ ...term, id: 'B!' }, term] }
    expect(faultsOf(json)).toEqual(['/glossary/0/id: must be lower-case letters, digits and single hyphens'])
    expect(readPack(json).pack?.glossary).toEqual([term])
  })

  test('names the language that is missing', () => {
    const json = aPackWith(['glossary', 0, 'meaning', 'en'])
    expect(faultsOf(json)).toEqual(['/glossary/0/meaning/en: is missing; "tr" stands in for it'])
  })
})

test('a desk that cannot be read costs the desk, not its panel', () => {
  const json = aPackWith(['panels', 0, 'desk'], { kind: 'abacus' })
  const { pack, problems } = readPack(json)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.pointer).toBe('/panels/0/desk/kind')
  expect(pack?.panels[0]?.desk).toBeUndefined()
  expect(pack?.panels[0]?.scenes).toHaveLength(2)
})
