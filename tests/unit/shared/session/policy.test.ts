import { describe, expect, test } from 'vitest'
import { policyOf, type PolicyInput } from '../../../../shared/session/policy.ts'
import { readPack } from '../../../../shared/pack/read.ts'
import { defaultSettings } from '../../../../shared/settings.ts'
import type { Content } from '../../../../shared/contract/host.ts'
import { aPack, aPackWith } from '../pack/a-pack.ts'

function contentOf(json: unknown): Content {
  const { pack, problems } = readPack(json)
  if (!pack) throw new Error(JSON.stringify(problems))
  return { kind: 'exhibit', exhibit: { pack, mediaBase: 'exhibit://pack/1/', unusable: [] }, problems }
}

const input: PolicyInput = {
  settings: defaultSettings,
  content: contentOf(aPack()),
  startLanguage: undefined,
  minuteOfDay: 12 * 60,
}

describe('what the session must know', () => {
  test('comes from settings and content', () => {
    expect(policyOf(input)).toEqual({
      idleMs: 60_000,
      warningMs: 20_000,
      attractMs: 12_000,
      start: { language: 'tr', volumePercent: 70, textSize: 'standard' },
      languages: ['tr', 'en'],
      panels: [
        { id: 'first', sceneIds: ['one', 'two'], hasDesk: false },
        { id: 'second', sceneIds: ['one', 'two'], hasDesk: false },
      ],
      attract: ['first', 'second'],
      path: [],
      isOpen: true,
      fault: undefined,
    })
  })

  test('is that it is closed outside opening hours', () => {
    const settings = { ...defaultSettings, hours: { opens: '09:00', closes: '17:00' } }
    expect(policyOf({ ...input, settings, minuteOfDay: 17 * 60 - 1 }).isOpen).toBe(true)
    expect(policyOf({ ...input, settings, minuteOfDay: 17 * 60 }).isOpen).toBe(false)
  })

  test('is the fault, and no panels, when there is no content', () => {
    const content: Content = { kind: 'fault', code: 'pack-unreadable', problems: [] }
    expect(policyOf({ ...input, content })).toMatchObject({
      fault: 'pack-unreadable',
      panels: [],
      languages: ['tr', 'en'],
    })
  })

  test('is a fault when the content holds no panel', () => {
    const content = contentOf(aPack())
    if (content.kind === 'exhibit') content.exhibit.pack.panels.length = 0
    expect(policyOf({ ...input, content }).fault).toBe('nothing-playable')
  })
})

describe('a visit begins in', () => {
  const languageOf = (change: Partial<PolicyInput>) => policyOf({ ...input, ...change }).start.language
  const english = { ...defaultSettings, defaultLanguage: 'en' }

  test('the language that staff set', () => {
    expect(languageOf({ settings: english })).toBe('en')
  })

  test('the language of this run, when one was given', () => {
    expect(languageOf({ settings: english, startLanguage: 'tr' })).toBe('tr')
  })

  test('the next of these that the content has', () => {
    expect(languageOf({ settings: english, startLanguage: 'de' })).toBe('en')
    expect(languageOf({ content: contentOf(aPackWith(['languages'], ['en'])) })).toBe('en')
  })
})
