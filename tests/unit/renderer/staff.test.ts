import { beforeEach, describe, expect, test } from 'vitest'
import { fakeHost, type FakeHost } from '../../../renderer/host/fake.ts'
import { PinEntry } from '../../../renderer/staff/pin-entry.svelte.ts'
import { scales, stepOn, stepTime } from '../../../renderer/staff/scales.ts'
import { SettingsDraft } from '../../../renderer/staff/settings-draft.svelte.ts'
import type { StaffStatus } from '../../../shared/contract/host.ts'
import { defaultSettings, settingsSchema } from '../../../shared/settings.ts'

const noContent = { kind: 'fault', code: 'no-pack', problems: [] } as const
const pin = '481592'

let host: FakeHost
let tokens: string[]
let statuses: StaffStatus[]

beforeEach(() => {
  tokens = []
  statuses = []
})

const entryOn = (given: FakeHost, pinIsSet: boolean, token?: string) => {
  host = given
  return new PinEntry({
    host,
    pinIsSet,
    token,
    onStaff: (staff) => statuses.push(staff),
    onDone: (given) => tokens.push(given),
  })
}
const type = (entry: PinEntry, digits: string) => [...digits].forEach((digit) => entry.enter(digit))
const submit = (entry: PinEntry, digits: string) => {
  type(entry, digits)
  return entry.submit()
}

describe('the PIN', () => {
  test('opens the menu', async () => {
    const entry = entryOn(fakeHost({ content: noContent, pin }), true)
    await submit(entry, pin)
    expect(tokens).toHaveLength(1)
    expect(entry.count).toBe(0)
  })

  test('needs six digits and takes no more than twelve', async () => {
    const entry = entryOn(fakeHost({ content: noContent, pin }), true)
    type(entry, '48159')
    expect(entry.isComplete).toBe(false)
    await entry.submit()
    expect(statuses).toEqual([])
    type(entry, '123456789')
    expect(entry.count).toBe(12)
    entry.delete()
    expect(entry.count).toBe(11)
  })

  test('that is wrong is said and counted', async () => {
    const entry = entryOn(fakeHost({ content: noContent, pin }), true)
    await submit(entry, '999999')
    expect(entry.message).toBe('wrongPin')
    expect(statuses.at(-1)).toMatchObject({ wrongTries: 1 })
    entry.enter('1')
    expect(entry.message).toBeUndefined()
  })

  test('is chosen twice at first use', async () => {
    const entry = entryOn(fakeHost({ content: noContent }), false)
    expect(entry.stage).toBe('choose')
    await submit(entry, pin)
    expect(entry.stage).toBe('repeat')
    await submit(entry, pin)
    expect(tokens).toHaveLength(1)
    expect(statuses.at(-1)).toMatchObject({ pinIsSet: true })
  })

  test('that differs the second time is chosen anew', async () => {
    const entry = entryOn(fakeHost({ content: noContent }), false)
    await submit(entry, pin)
    await submit(entry, '481593')
    expect(entry.stage).toBe('choose')
    expect(entry.message).toBe('pinsDiffer')
    expect(tokens).toEqual([])
  })

  test('that is easy to guess is refused at once', async () => {
    const entry = entryOn(fakeHost({ content: noContent }), false)
    await submit(entry, '111111')
    expect(entry.stage).toBe('choose')
    expect(entry.message).toBe('pinTooWeak')
  })

  test('can be changed only while the session lasts', async () => {
    const entry = entryOn(fakeHost({ content: noContent, pin }), true, 'a token that has ended')
    expect(entry.stage).toBe('choose')
    await submit(entry, '734501')
    await submit(entry, '734501')
    expect(entry.message).toBe('sessionEnded')
  })
})

describe('the settings draft', () => {
  const draftOn = async () => {
    const host = fakeHost({ content: noContent, pin })
    const token = await host.unlock(pin)
    return { draft: new SettingsDraft(host, defaultSettings), token: token.ok ? token.value : '' }
  }

  test('changes nothing until it is saved, then once as a whole', async () => {
    const { draft, token } = await draftOn()
    draft.change({ idleSeconds: 30 })
    draft.change({ hours: { opens: '10:00', closes: '18:00' } })
    expect(draft.status.kind).toBe('changed')
    await draft.save(token)
    expect(draft.status.kind).toBe('saved')
    expect(draft.values).toMatchObject({ idleSeconds: 30, hours: { opens: '10:00' } })
  })

  test('without hours has no such field at all', async () => {
    const { draft } = await draftOn()
    draft.change({ hours: { opens: '10:00', closes: '18:00' } })
    draft.change({ hours: undefined })
    expect('hours' in draft.values).toBe(false)
    expect(draft.status.kind).toBe('unchanged')
  })

  test('undone is as it was', async () => {
    const { draft } = await draftOn()
    draft.change({ volumePercent: 10 })
    draft.undo()
    expect(draft.values).toEqual(defaultSettings)
    expect(draft.isChanged).toBe(false)
  })

  test('says why it could not be saved and keeps what was chosen', async () => {
    const { draft } = await draftOn()
    draft.change({ volumePercent: 10 })
    await draft.save('a token that has ended')
    expect(draft.status).toEqual({ kind: 'failed', error: { reason: 'not-allowed' } })
    expect(draft.values.volumePercent).toBe(10)
    expect(draft.isChanged).toBe(true)
  })
})

describe('steppers', () => {
  test.each(Object.entries(scales))('%s offers only what the settings accept', (key, scale) => {
    for (const value of scale) expect(settingsSchema.safeParse({ [key]: value }).success, `${key} ${value}`).toBe(true)
    expect([...scale].sort((a, b) => a - b)).toEqual(scale)
  })

  test('walk to the neighbour, also from a value in between', () => {
    expect(stepOn([5, 10, 20], 10, 1)).toBe(20)
    expect(stepOn([5, 10, 20], 12, -1)).toBe(10)
    expect(stepOn([5, 10, 20], 20, 1)).toBeUndefined()
  })

  test('times go round the clock by quarters', () => {
    expect(stepTime('10:00', 1)).toBe('10:15')
    expect(stepTime('00:00', -1)).toBe('23:45')
    expect(stepTime('23:45', 1)).toBe('00:00')
  })
})
