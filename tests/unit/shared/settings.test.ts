import { describe, expect, test } from 'vitest'
import { defaultSettings, settingsSchema } from '../../../shared/settings.ts'

test('the defaults are those of the museum', () => {
  expect(defaultSettings).toEqual({
    volumePercent: 70,
    defaultLanguage: 'tr',
    idleSeconds: 60,
    warningSeconds: 20,
    attractSeconds: 12,
    attractSound: false,
    textSize: 'standard',
  })
})

test('the question stays for the 20 seconds that accessibility asks for, unless staff choose otherwise', () => {
  expect(defaultSettings.warningSeconds).toBeGreaterThanOrEqual(20)
})

test('each field carries a sentence', () => {
  for (const [name, field] of Object.entries(settingsSchema.shape)) {
    expect(field.description, name).toMatch(/^[A-Z].*\.$/)
  }
})

describe.each([
  ['volumePercent', 0, 100],
  ['idleSeconds', 5, 600],
  ['warningSeconds', 20, 60],
  ['attractSeconds', 6, 120],
] as const)('%s', (name, lowest, highest) => {
  const isValid = (value: unknown) => settingsSchema.safeParse({ [name]: value }).success

  test(`is a whole number from ${lowest} to ${highest}`, () => {
    expect([lowest, highest].map(isValid)).toEqual([true, true])
    const wrong = [lowest - 1, highest + 1, lowest + 0.5, NaN, Infinity, String(lowest), null, true]
    expect(wrong.map(isValid)).toEqual(wrong.map(() => false))
  })
})

describe('opening hours', () => {
  const isValid = (opens: unknown, closes: unknown) => settingsSchema.safeParse({ hours: { opens, closes } }).success

  test('are two different times of day', () => {
    expect(isValid('00:00', '23:59')).toBe(true)
    expect(isValid('18:00', '02:00')).toBe(true)
    expect(isValid('09:00', '09:00')).toBe(false)
  })

  test.each(['9:00', '24:00', '09:60', '09:00:00', '09.00', '', 9, undefined])('may not open at %j', (opens) => {
    expect(isValid(opens, '17:00')).toBe(false)
  })
})

test('a text size or language that is unknown is refused', () => {
  expect(settingsSchema.safeParse({ textSize: 'huge' }).success).toBe(false)
  expect(settingsSchema.safeParse({ defaultLanguage: 'Turkish' }).success).toBe(false)
})

test('fields that a newer version wrote are dropped', () => {
  expect(settingsSchema.parse({ colour: 'red' })).toEqual(defaultSettings)
})
