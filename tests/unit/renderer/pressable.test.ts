import { beforeEach, describe, expect, test, vi } from 'vitest'
import { pressable } from '../../../renderer/input/pressable.ts'
import { FakeKey, key, pointer, send } from './support/fake-screen.ts'

const onpress = vi.fn<(touched: EventTarget | null) => void>()
let button: FakeKey

beforeEach(() => {
  onpress.mockReset()
  button = new FakeKey()
  pressable(onpress)(button as unknown as HTMLElement)
})

const down = (fields = {}) => button.dispatchEvent(pointer('pointerdown', fields))
const move = (fields = {}) => button.dispatchEvent(pointer('pointermove', fields))
const up = (fields = {}) => button.dispatchEvent(pointer('pointerup', fields))

describe('a finger', () => {
  test('shows at touch-down and acts on release', () => {
    down()
    expect(button.isPressed).toBe(true)
    expect(onpress).not.toHaveBeenCalled()
    up()
    expect(button.isPressed).toBe(false)
    expect(onpress).toHaveBeenCalledTimes(1)
  })

  test('that slides off cancels', () => {
    down()
    move({ clientX: 150 })
    expect(button.isPressed).toBe(false)
    up({ clientX: 150 })
    expect(onpress).not.toHaveBeenCalled()
  })

  test('that is taken away by the system cancels', () => {
    down()
    button.dispatchEvent(pointer('pointercancel'))
    up()
    expect(onpress).not.toHaveBeenCalled()
  })

  test('acts once, though the browser clicks too', () => {
    down()
    up()
    button.dispatchEvent(pointer('click'))
    expect(onpress).toHaveBeenCalledTimes(1)
  })

  test('is not disturbed by a second one', () => {
    down({ pointerId: 1 })
    down({ pointerId: 2 })
    up({ pointerId: 2 })
    expect(onpress).not.toHaveBeenCalled()
    up({ pointerId: 1 })
    expect(onpress).toHaveBeenCalledTimes(1)
  })

  test('tells what it went down on, wherever in the key it is lifted', () => {
    const word = {}
    send(button, pointer('pointerdown'), word)
    up()
    expect(onpress).toHaveBeenCalledExactlyOnceWith(word)
  })

  test('with another button than the first does nothing', () => {
    down({ button: 2 })
    up({ button: 2 })
    expect(onpress).not.toHaveBeenCalled()
  })
})

describe('a key', () => {
  test.each(['Enter', ' '])('%s acts once on release, however long it is held', (name) => {
    button.dispatchEvent(key('keydown', name))
    for (let index = 0; index < 5; index++) button.dispatchEvent(key('keydown', name, { repeat: true }))
    expect(button.isPressed).toBe(true)
    expect(onpress).not.toHaveBeenCalled()
    button.dispatchEvent(key('keyup', name))
    expect(onpress).toHaveBeenCalledTimes(1)
  })

  test('let go after the focus has left does nothing', () => {
    button.dispatchEvent(key('keydown', 'Enter'))
    button.dispatchEvent(new Event('blur'))
    button.dispatchEvent(key('keyup', 'Enter'))
    expect(onpress).not.toHaveBeenCalled()
  })

  test('pressed elsewhere and let go here does nothing', () => {
    button.dispatchEvent(key('keyup', 'Enter'))
    expect(onpress).not.toHaveBeenCalled()
  })
})

test('assistive technology clicks', () => {
  button.dispatchEvent(pointer('click', { pointerId: -1 }))
  expect(onpress).toHaveBeenCalledTimes(1)
})

test('keys and clicks mean the whole key, after a finger too', () => {
  send(button, pointer('pointerdown'), {})
  up()
  onpress.mockReset()
  button.dispatchEvent(key('keydown', 'Enter'))
  button.dispatchEvent(key('keyup', 'Enter'))
  button.dispatchEvent(pointer('click', { pointerId: -1 }))
  expect(onpress.mock.calls).toEqual([[null], [null]])
})

test('what is off does nothing', () => {
  button.attributes.set('aria-disabled', 'true')
  down()
  expect(button.isPressed).toBe(false)
  up()
  button.dispatchEvent(pointer('click', { pointerId: -1 }))
  expect(onpress).not.toHaveBeenCalled()
})
