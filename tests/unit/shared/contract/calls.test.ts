import { describe, expect, test } from 'vitest'
import { calls, isCallName, maxCallBytes } from '../../../../shared/contract/calls.ts'
import { faultNumbers, longestVisitMs } from '../../../../shared/contract/host.ts'
import { defaultSettings } from '../../../../shared/settings.ts'

test('a call that is not in the table does not exist', () => {
  expect(isCallName('boot')).toBe(true)
  expect(['', 'quit', 'constructor', '__proto__', 'toString'].filter(isCallName)).toEqual([])
})

test('the largest rightful call fits in what is let through', () => {
  const call = { token: 'x'.repeat(200), settings: { ...defaultSettings, hours: { opens: '09:00', closes: '17:00' } } }
  expect(calls.saveSettings.safeParse(call).success).toBe(true)
  expect(JSON.stringify(call).length).toBeLessThan(maxCallBytes)
})

const language = 'tr'
const tooLong = 'x'.repeat(41)

describe('an argument of the right shape is let through', () => {
  test.each<[keyof typeof calls, unknown]>([
    ['boot', undefined],
    ['unlock', '123456'],
    ['unlock', ''],
    ['choosePin', { pin: '123456' }],
    ['choosePin', { pin: '123456', token: 't' }],
    ['saveSettings', { token: 't', settings: {} }],
    ['command', { token: 't', command: 'quit' }],
    ['lock', 't'],
    ['beat', undefined],
    ['record', { type: 'visit-started', language }],
    ['record', { type: 'panel-opened', panelId: 'p', language }],
    ['record', { type: 'scene-heard', panelId: 'p', sceneId: 's', language }],
    ['record', { type: 'visit-ended', reason: 'idle', durationMs: longestVisitMs }],
  ])('%s(%j)', (name, argument) => {
    expect(calls[name].safeParse(argument).success).toBe(true)
  })
})

describe('any other is refused', () => {
  test.each<[keyof typeof calls, unknown]>([
    ['boot', {}],
    ['unlock', 123456],
    ['unlock', 'x'.repeat(65)],
    ['unlock', undefined],
    ['choosePin', { token: 't' }],
    ['choosePin', { pin: '123456', admin: true }],
    ['saveSettings', { settings: {} }],
    ['saveSettings', { token: '', settings: {} }],
    ['saveSettings', { token: 'x'.repeat(201), settings: {} }],
    ['command', { token: 't', command: 'shutdown' }],
    ['command', { command: 'quit' }],
    ['lock', ''],
    ['beat', 1],
    ['record', { type: 'visit-started', language: 'Turkish' }],
    ['record', { type: 'visit-started', language, name: 'Ayşe' }],
    ['record', { type: 'panel-opened', panelId: tooLong, language }],
    ['record', { type: 'scene-heard', panelId: 'p', language }],
    ['record', { type: 'visit-ended', reason: 'bored', durationMs: 1 }],
    ['record', { type: 'visit-ended', reason: 'idle', durationMs: -1 }],
    ['record', { type: 'visit-ended', reason: 'idle', durationMs: longestVisitMs + 1 }],
    ['record', { type: 'visit-ended', reason: 'idle', durationMs: NaN }],
    ['record', { type: 'other' }],
    ['record', null],
  ])('%s(%j)', (name, argument) => {
    expect(calls[name].safeParse(argument).success).toBe(false)
  })
})

test('each fault has a number of its own that staff can read out', () => {
  const numbers = Object.values(faultNumbers)
  expect(new Set(numbers).size).toBe(numbers.length)
})
