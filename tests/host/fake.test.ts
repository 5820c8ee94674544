import { describe, expect, test } from 'vitest'
import { fakeHost } from '../../renderer/host/fake.ts'
import { staffTokenMs, type Content } from '../../shared/contract/host.ts'
import { readPack } from '../../shared/pack/read.ts'
import { smallPackJson } from '../unit/main/support/small-pack.ts'
import { hostContract } from './contract.ts'

const { pack } = readPack(smallPackJson())
if (!pack) throw new Error('the small pack cannot be read')
const content: Content = { kind: 'exhibit', exhibit: { pack, mediaBase: '/pack/1/', unusable: [] }, problems: [] }

describe('the fake host', () => {
  for (const { sentence, run } of hostContract) test(sentence, () => run(fakeHost({ content })))

  test('ends a token after ten minutes without a call', async () => {
    let nowMs = 0
    const host = fakeHost({ content, pin: '271828', now: () => nowMs })
    const unlocked = await host.unlock('271828')
    const token = unlocked.ok ? unlocked.value : ''
    nowMs = staffTokenMs - 1
    expect((await host.command({ token, command: 'reload' })).ok).toBe(true)
    nowMs += staffTokenMs
    expect((await host.command({ token, command: 'reload' })).ok).toBe(false)
  })

  test('remembers what was recorded and makes changes for tests', async () => {
    const host = fakeHost({ content, startLanguage: 'tr' })
    host.beat()
    host.record({ type: 'visit-started', language: 'tr' })
    expect(host.beats).toBe(1)
    expect(host.recorded).toEqual([{ type: 'visit-started', language: 'tr' }])

    const heard: string[] = []
    host.onChange(({ type }) => heard.push(type))
    host.change({ type: 'content', content: { kind: 'fault', code: 'no-pack', problems: [] } })
    expect(heard).toEqual(['content'])
    expect((await host.boot()).content.kind).toBe('fault')
    expect((await host.boot()).startLanguage).toBe('tr')
  })
})
