import { beforeEach, describe, expect, test, vi } from 'vitest'
import { bootPatiently } from '../../../renderer/state/boot.ts'
import { Countdown } from '../../../renderer/state/countdown.svelte.ts'
import { Exhibit } from '../../../renderer/state/exhibit.svelte.ts'
import { startHeartbeat } from '../../../renderer/state/heartbeat.ts'
import { openingHours } from '../../../renderer/state/opening-hours.ts'
import { Resolving } from '../../../renderer/screens/resolving.svelte.ts'
import { Turnover } from '../../../renderer/screens/turnover.svelte.ts'
import { fakeHost } from '../../../renderer/host/fake.ts'
import type { Content } from '../../../shared/contract/host.ts'
import type { Pack } from '../../../shared/pack/schema-v1.ts'
import { defaultSettings } from '../../../shared/settings.ts'
import { FakeClock } from './support/fake-clock.ts'

let clock: FakeClock
beforeEach(() => {
  clock = new FakeClock()
})

const pack: Pack = {
  format: 1,
  id: 'small',
  version: '1.0.0',
  languages: ['tr', 'en'],
  title: { tr: 'Küçük', en: 'Small' },
  glossary: [],
  sources: { S1: { title: 'A source' } },
  panels: [
    {
      id: 'one',
      title: { tr: 'Bir', en: 'One' },
      when: { tr: '1920', en: '1920' },
      hook: { tr: 'Bir.', en: 'One.' },
      image: { file: { tr: 'art/one.tr.svg', en: 'art/one.en.svg' }, alt: { tr: 'Resim', en: 'Picture' } },
      scenes: [
        {
          id: 'a',
          title: { tr: 'A', en: 'A' },
          text: { tr: ['Birinci.', { text: 'İkinci.', mark: 'disputed' }], en: ['First.', 'Second.'] },
          narration: { tr: { audio: 'audio/a.webm', cues: 'audio/a.vtt' } },
          sources: ['S1'],
          certainty: 'A',
        },
      ],
    },
  ],
}
const content = (unusable: string[] = []): Content => ({
  kind: 'exhibit',
  exhibit: { pack, mediaBase: '/pack/', unusable },
  problems: [],
})

describe('the exhibit', () => {
  const open = async (given: Content = content()) => {
    const host = fakeHost({ content: given })
    const policies: unknown[] = []
    const reload = vi.fn<() => void>()
    const boot = await host.boot()
    const exhibit = new Exhibit({
      host,
      clock,
      boot,
      minuteOfDay: () => 600,
      onPolicy: (policy) => policies.push(policy),
      reload,
    })
    return { host, exhibit, policies, reload }
  }

  test('tells in the language asked for, with the address of its own picture', async () => {
    const { exhibit } = await open()
    expect(exhibit.tell(pack.panels[0]?.title ?? {}, 'en')).toEqual({ text: 'One', lang: 'en' })
    expect(exhibit.imageUrl(pack.panels[0]?.image, 'en')).toBe('/pack/art/one.en.svg')
  })

  test('a clip without a recording in its language stays silent; no other language speaks for it', async () => {
    const { exhibit } = await open()
    expect(exhibit.clip('one', 0, 'tr')).toEqual({
      sentences: ['Birinci.', 'İkinci.'],
      audioUrl: '/pack/audio/a.webm',
      cuesUrl: '/pack/audio/a.vtt',
    })
    expect(exhibit.clip('one', 0, 'en')).toMatchObject({ sentences: ['First.', 'Second.'], audioUrl: undefined })
  })

  test('asks for nothing that the host found unusable', async () => {
    const { exhibit } = await open(content(['audio/a.webm', 'art/one.en.svg']))
    expect(exhibit.imageUrl(pack.panels[0]?.image, 'en')).toBeUndefined()
    expect(exhibit.clip('one', 0, 'tr')).toMatchObject({ audioUrl: undefined, cuesUrl: '/pack/audio/a.vtt' })
  })

  test('announces a new policy when settings or content change, and reloads when asked', async () => {
    const { host, exhibit, policies, reload } = await open()
    host.change({ type: 'settings', settings: { ...defaultSettings, idleSeconds: 5 } })
    expect(policies.at(-1)).toMatchObject({ idleMs: 5_000 })
    host.change({ type: 'content', content: { kind: 'fault', code: 'no-pack', problems: [] } })
    expect(policies.at(-1)).toMatchObject({ fault: 'no-pack' })
    expect(exhibit.panels).toEqual([])
    host.change({ type: 'reload' })
    expect(reload).toHaveBeenCalledTimes(1)
  })

  test('knows until when the PIN is locked', async () => {
    const { exhibit } = await open()
    exhibit.learnStaff({ pinIsSet: true, wrongTries: 5, lockedForMs: 60_000 })
    expect(exhibit.lockedUntilMs).toBe(clock.nowMs() + 60_000)
  })
})

test('a host that is late is asked again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let calls = 0
  const host = {
    boot: () => (++calls < 3 ? Promise.reject(new Error('not yet')) : fakeHost({ content: content() }).boot()),
  }
  const reload = vi.fn<() => void>()
  const booting = bootPatiently(host, clock, reload)
  await clock.pass(5_000)
  expect((await booting).settings).toEqual(defaultSettings)
  expect(reload).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

test('a host that never answers gets a fresh page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const reload = vi.fn<() => void>()
  void bootPatiently({ boot: () => Promise.reject(new Error('gone')) }, clock, reload)
  await clock.pass(20_000)
  expect(reload).toHaveBeenCalledTimes(1)
  vi.restoreAllMocks()
})

test('the heart beats about once a second, and only after a frame', async () => {
  const beat = vi.fn<() => void>()
  const stop = startHeartbeat(clock, beat)
  await clock.pass(10_200)
  expect(beat.mock.calls.length).toBeGreaterThanOrEqual(10)
  expect(beat.mock.calls.length).toBeLessThanOrEqual(11)
  stop()
  await clock.pass(5_000)
  expect(beat.mock.calls.length).toBeLessThanOrEqual(11)
})

test('opening hours look again at the change, and at least every minute', async () => {
  const onChange = vi.fn<() => void>()
  const start = clock.nowMs()
  const now = () => new Date(2026, 10, 23, 9, 59, 30, clock.nowMs() - start)
  const hours = openingHours({ clock, now, hours: () => ({ opens: '10:00', closes: '18:00' }), onChange })
  hours.watch()
  await clock.pass(29_000)
  expect(onChange).not.toHaveBeenCalled()
  await clock.pass(1_100)
  expect(onChange).toHaveBeenCalledTimes(1)
  await clock.pass(60_000)
  expect(onChange).toHaveBeenCalledTimes(2)
  hours.stop()
  expect(clock.waiting).toBe(0)
})

test('without opening hours nothing is waited for', () => {
  openingHours({ clock, now: () => new Date(), hours: () => undefined, onChange() {} }).watch()
  expect(clock.waiting).toBe(0)
})

test('a countdown says every whole second and then stops', async () => {
  const countdown = new Countdown(clock)
  countdown.start(clock.nowMs() + 2_500)
  expect(countdown.seconds).toBe(3)
  await clock.pass(501)
  expect(countdown.seconds).toBe(2)
  await clock.pass(3_000)
  expect(countdown.seconds).toBe(0)
  expect(clock.waiting).toBe(0)
})

test('panels turn over: the old one leaves before the new one comes', async () => {
  const turnover = new Turnover(clock, 0)
  turnover.turnTo(1, 400)
  expect(turnover).toMatchObject({ shown: 0, isLeaving: true })
  await clock.pass(401)
  expect(turnover).toMatchObject({ shown: 1, isLeaving: false })
})

test('a line resolves and then stands still; a still one is clear at once', async () => {
  const line = new Resolving(clock)
  line.start('No books, only pencil.', 'en', false)
  expect(line.parts.secret).not.toBe('')
  await clock.pass(6_000)
  expect(line.parts).toEqual({ clear: 'No books, only pencil.', secret: '' })
  expect(clock.waiting).toBe(0)
  line.start('No books, only pencil.', 'en', true)
  expect(line.parts.secret).toBe('')
})
