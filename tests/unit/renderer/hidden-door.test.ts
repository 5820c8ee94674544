import { beforeEach, expect, test, vi } from 'vitest'
import { hideDoor } from '../../../renderer/input/hidden-door.ts'
import { FakeClock } from './support/fake-clock.ts'
import { fakeWindow, key, pointer, send } from './support/fake-screen.ts'

const corner = { clientX: 1910, clientY: 10 }
const onOpen = vi.fn<() => void>()
let clock: FakeClock
let window: Window
let close: () => void

beforeEach(() => {
  onOpen.mockReset()
  clock = new FakeClock()
  window = fakeWindow()
  close = hideDoor({ window, clock, onOpen })
})

async function tap(times: number, at = corner) {
  for (let index = 0; index < times; index++) {
    send(window, pointer('pointerdown', at))
    send(window, pointer('pointerup', at))
    await clock.pass(200)
  }
}

test('four taps and a held one in the corner open it', async () => {
  await tap(4)
  send(window, pointer('pointerdown', corner))
  await clock.pass(1_400)
  expect(onOpen).not.toHaveBeenCalled()
  await clock.pass(200)
  expect(onOpen).toHaveBeenCalledTimes(1)
})

test('letting go too early does not', async () => {
  await tap(4)
  send(window, pointer('pointerdown', corner))
  await clock.pass(1_000)
  send(window, pointer('pointerup', corner))
  await clock.pass(5_000)
  expect(onOpen).not.toHaveBeenCalled()
})

test('a tap elsewhere starts over', async () => {
  await tap(3)
  await tap(1, { clientX: 500, clientY: 500 })
  await tap(1)
  send(window, pointer('pointerdown', corner))
  await clock.pass(3_000)
  expect(onOpen).not.toHaveBeenCalled()
})

const shortcut = { ctrlKey: true, altKey: true, code: 'KeyS' }

test('Ctrl+Alt+S opens it when it is held', async () => {
  send(window, key('keydown', 's', shortcut))
  await clock.pass(600)
  send(window, key('keydown', 's', { ...shortcut, repeat: true }))
  await clock.pass(1_000)
  expect(onOpen).toHaveBeenCalledTimes(1)
})

test('Ctrl+Alt+S only pressed does not', async () => {
  send(window, key('keydown', 's', shortcut))
  await clock.pass(1_000)
  send(window, key('keyup', 's', shortcut))
  await clock.pass(3_000)
  expect(onOpen).not.toHaveBeenCalled()
})

test('it swallows nothing', () => {
  expect(send(window, pointer('pointerdown', corner)).isPrevented).toBe(false)
  expect(send(window, key('keydown', 's', shortcut)).isPrevented).toBe(false)
})

test('once closed for good it hears nothing', async () => {
  close()
  send(window, key('keydown', 's', shortcut))
  await clock.pass(3_000)
  expect(onOpen).not.toHaveBeenCalled()
})
