/**
 * The hidden ways to the staff menu: the corner gesture of `shared/staff/gesture.ts` and, for keyboards, Ctrl+Alt+S held. Both
 * only listen; they swallow nothing, so nobody can tell that they are there.
 */
import { completeAtMs, gesture, noGesture, onGesture, type GestureEvent } from '../../shared/staff/gesture.ts'
import type { Clock } from '../state/clock.ts'

export interface HiddenDoorOptions {
  readonly window: Window
  readonly clock: Clock
  readonly onOpen: () => void
}

export function hideDoor({ window, clock, onOpen }: HiddenDoorOptions): () => void {
  const stop = new AbortController()
  const listen = { capture: true, signal: stop.signal }
  let state = noGesture
  let cancelHold = () => {}

  const feel = (event: GestureEvent) => {
    cancelHold()
    state = onGesture(state, event)
    const atMs = completeAtMs(state)
    if (atMs !== undefined) cancelHold = clock.after(atMs - event.nowMs, open)
  }
  const open = () => {
    state = noGesture
    onOpen()
  }
  window.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      const xPart = clientX / window.innerWidth
      const yPart = clientY / window.innerHeight
      feel({ type: 'down', xPart, yPart, nowMs: clock.nowMs() })
    },
    listen,
  )
  for (const [name, type] of [
    ['pointerup', 'up'],
    ['pointercancel', 'cancel'],
  ] as const) {
    window.addEventListener(name, () => feel({ type, nowMs: clock.nowMs() }), listen)
  }

  let cancelKeys: (() => void) | undefined
  const letGo = () => {
    cancelKeys?.()
    cancelKeys = undefined
  }
  window.addEventListener(
    'keydown',
    (event) => {
      const isShortcut = event.ctrlKey && event.altKey && event.code === 'KeyS'
      if (isShortcut && !event.repeat && !cancelKeys) cancelKeys = clock.after(gesture.holdMs, onOpen)
    },
    listen,
  )
  window.addEventListener('keyup', letGo, listen)
  window.addEventListener('blur', letGo, listen)
  return () => {
    cancelHold()
    letGo()
    stop.abort()
  }
}
