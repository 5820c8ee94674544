import { beforeEach, expect, test } from 'vitest'
import { Session } from '../../../renderer/state/session.svelte.ts'
import type { Effect } from '../../../shared/session/events.ts'
import type { Policy } from '../../../shared/session/state.ts'
import { FakeClock } from './support/fake-clock.ts'

const policy: Policy = {
  idleMs: 60_000,
  warningMs: 20_000,
  attractMs: 12_000,
  start: { language: 'tr', volumePercent: 70, textSize: 'standard' },
  languages: ['tr', 'en'],
  panels: [
    { id: 'one', sceneIds: ['a', 'b'], hasDesk: false },
    { id: 'two', sceneIds: ['a'], hasDesk: false },
  ],
  attract: ['one', 'two'],
  path: [],
  isOpen: true,
  fault: undefined,
}

let clock: FakeClock
let effects: Effect[]
let session: Session

beforeEach(() => {
  clock = new FakeClock()
  effects = []
  session = new Session({ policy, clock, run: (effect) => effects.push(effect) })
})

test('attract cycles by its one timer', async () => {
  await clock.pass(12_100)
  expect(session.phase).toMatchObject({ kind: 'attract', position: 1 })
  await clock.pass(12_100)
  expect(session.phase).toMatchObject({ position: 0 })
  expect(clock.waiting).toBe(1)
})

test('a quiet visitor is asked and then the exhibit rests', async () => {
  session.dispatch({ type: 'input' })
  await clock.pass(60_100)
  expect(session.phase.kind).toBe('warning')
  await clock.pass(20_100)
  expect(session.phase.kind).toBe('attract')
})

test('effects are carried out in order', () => {
  session.dispatch({ type: 'input' })
  session.dispatch({ type: 'open', panelId: 'one' })
  session.dispatch({ type: 'pause' })
  expect(effects.filter(({ type }) => type !== 'record').map(({ type }) => type)).toEqual(['play', 'pause'])
})

test('an effect may dispatch in turn: the present step is completed first', () => {
  const order: string[] = []
  const nested: Session = new Session({
    policy,
    clock,
    run(effect) {
      order.push(effect.type)
      if (effect.type === 'play') nested.dispatch({ type: 'home' })
    },
  })
  nested.dispatch({ type: 'input' })
  nested.dispatch({ type: 'open', panelId: 'one' })
  expect(nested.phase.kind).toBe('explore')
  expect(order.indexOf('stop')).toBeGreaterThan(order.indexOf('play'))
})

test('a new policy takes effect at once', () => {
  session.policy = { ...policy, isOpen: false }
  expect(session.phase.kind).toBe('closed')
  session.policy = policy
  expect(session.phase.kind).toBe('attract')
})

test('destroyed, it waits for nothing', () => {
  session.destroy()
  expect(clock.waiting).toBe(0)
})
