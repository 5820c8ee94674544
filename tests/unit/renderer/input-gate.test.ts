import { beforeEach, describe, expect, test, vi } from 'vitest'
import { InputGate } from '../../../renderer/input/input-gate.ts'
import type { Phase } from '../../../shared/session/state.ts'
import { FakeClock } from './support/fake-clock.ts'
import { fakeWindow, key, pointer, send, wheel } from './support/fake-screen.ts'

let clock: FakeClock
let window: Window
let phase: Phase['kind']
const onInput = vi.fn<() => void>()
const startAgain = { closest: () => ({}) }
const elsewhere = { closest: () => null }

beforeEach(() => {
  clock = new FakeClock()
  window = fakeWindow()
  phase = 'attract'
  onInput.mockReset().mockImplementation(() => {
    if (phase === 'attract') phase = 'explore'
    if (phase === 'warning') phase = 'panel'
  })
  new InputGate({ window, clock, phase: () => phase, onInput })
})

describe('the touch that wakes', () => {
  test('tells the session once and presses nothing under the finger', () => {
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'click']) {
      expect(send(window, pointer(type)).isPrevented, type).toBe(true)
    }
    expect(onInput).toHaveBeenCalledTimes(1)
    expect(phase).toBe('explore')
  })

  test('the next touch presses', () => {
    for (const type of ['pointerdown', 'pointerup', 'click']) send(window, pointer(type))
    for (const type of ['pointerdown', 'pointerup', 'click'])
      expect(send(window, pointer(type)).isPrevented).toBe(false)
    expect(onInput).toHaveBeenCalledTimes(2)
  })

  test('a second finger that comes down later may press while the first still rests', () => {
    send(window, pointer('pointerdown', { pointerId: 7 }))
    expect(send(window, pointer('pointerdown', { pointerId: 8 })).isPrevented).toBe(false)
    expect(send(window, pointer('pointerup', { pointerId: 8 })).isPrevented).toBe(false)
    expect(send(window, pointer('pointerup', { pointerId: 7 })).isPrevented).toBe(true)
  })

  test('a click that never comes is forgotten', async () => {
    send(window, pointer('pointerdown'))
    send(window, pointer('pointerup'))
    await clock.pass(600)
    expect(send(window, pointer('click')).isPrevented).toBe(false)
  })
})

test('the key that wakes does nothing else, held or let go; pressed again it works', () => {
  expect(send(window, key('keydown', 'Enter')).isPrevented).toBe(true)
  expect(send(window, key('keydown', 'Enter', { repeat: true })).isPrevented).toBe(true)
  expect(send(window, key('keyup', 'Enter')).isPrevented).toBe(true)
  expect(send(window, key('keydown', 'Enter')).isPrevented).toBe(false)
  expect(onInput).toHaveBeenCalledTimes(2)
})

describe('in the warning', () => {
  beforeEach(() => {
    phase = 'warning'
  })

  test('a touch anywhere goes on and does nothing else', () => {
    expect(send(window, pointer('pointerdown'), elsewhere).isPrevented).toBe(true)
    expect(phase).toBe('panel')
    expect(send(window, pointer('click')).isPrevented).toBe(true)
  })

  test('a touch on Start again is left to it', () => {
    expect(send(window, pointer('pointerdown'), startAgain).isPrevented).toBe(false)
    expect(onInput).not.toHaveBeenCalled()
  })

  test('Tab and arrows choose between the two answers; Enter on Start again is left to it', () => {
    for (const name of ['Tab', 'ArrowRight'])
      expect(send(window, key('keydown', name), elsewhere).isPrevented).toBe(false)
    expect(send(window, key('keydown', 'Enter'), startAgain).isPrevented).toBe(false)
    expect(phase).toBe('warning')
  })

  test('any other key goes on', () => {
    send(window, key('keydown', 'a'), elsewhere)
    expect(phase).toBe('panel')
  })
})

describe('during a visit', () => {
  beforeEach(() => {
    phase = 'panel'
  })

  test('every touch and every key counts', () => {
    for (let index = 0; index < 3; index++) {
      send(window, pointer('pointerdown'))
      send(window, key('keydown', 'ArrowLeft'))
    }
    expect(onInput).toHaveBeenCalledTimes(6)
  })

  test('what is held counts at most four times a second', async () => {
    send(window, pointer('pointerdown'))
    for (let index = 0; index < 100; index++) {
      await clock.pass(20)
      send(window, pointer('pointermove'))
      send(window, key('keydown', 'ArrowLeft', { repeat: true }))
      send(window, wheel())
    }
    expect(onInput.mock.calls.length).toBeLessThanOrEqual(1 + 2 * 4)
    expect(onInput.mock.calls.length).toBeGreaterThan(6)
  })

  test('a mouse that only moves is nobody', async () => {
    await clock.pass(1_000)
    send(window, pointer('pointermove', { buttons: 0 }))
    expect(onInput).not.toHaveBeenCalled()
  })

  test('the wheel counts and scrolls nothing', () => {
    expect(send(window, wheel()).isPrevented).toBe(true)
    expect(onInput).toHaveBeenCalledTimes(1)
  })
})
