/**
 * Everything a visitor does passes here first. Each touch, key or wheel tells the session that somebody is there. In attract a
 * touch only wakes, in the warning it only goes on: what follows from that same finger or key must not press what has appeared
 * under it, so it is swallowed until it is over.
 */
import type { Phase } from '../../shared/session/state.ts'
import type { Clock } from '../state/clock.ts'

/** Marks what acts by itself in the warning ("Start again"), so that touching it does not go on first. */
export const ownInput = 'data-own-input'

/** While a finger, key or wheel keeps going, the session hears of it this often. */
const repeatEveryMs = 250
/** A click follows its pointer's end within this time, or not at all. */
const clickFollowsWithinMs = 500

export interface InputGateOptions {
  readonly window: Window
  readonly clock: Clock
  readonly phase: () => Phase['kind']
  readonly onInput: () => void
}

const movesFocus = new Set(['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Shift'])
const activates = new Set(['Enter', ' '])

export class InputGate {
  readonly #options: InputGateOptions
  readonly #swallowedPointers = new Set<number>()
  readonly #swallowedKeys = new Set<string>()
  #lastInputMs = -Infinity
  readonly #stop = new AbortController()

  constructor(options: InputGateOptions) {
    this.#options = options
    const { window } = options
    const listen = { capture: true, signal: this.#stop.signal }
    window.addEventListener('pointerdown', this.#onPointerDown, listen)
    window.addEventListener('pointermove', this.#onPointerMove, listen)
    window.addEventListener('pointerup', this.#onPointerEnd, listen)
    window.addEventListener('pointercancel', this.#onPointerEnd, listen)
    for (const type of ['click', 'auxclick', 'dblclick'] as const) window.addEventListener(type, this.#onClick, listen)
    window.addEventListener('keydown', this.#onKeyDown, listen)
    window.addEventListener('keyup', this.#onKeyUp, listen)
    window.addEventListener('wheel', this.#onWheel, { ...listen, passive: false })
  }

  destroy(): void {
    this.#stop.abort()
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    this.#swallowedPointers.delete(event.pointerId)
    if (this.#actsByItself(event.target)) return
    if (this.#onlyWakes()) {
      this.#swallowedPointers.add(event.pointerId)
      swallow(event)
    }
    this.#input()
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (this.#swallowedPointers.has(event.pointerId)) swallow(event)
    else if (event.buttons !== 0 && !this.#onlyWakes()) this.#inputAgain()
  }

  readonly #onPointerEnd = (event: PointerEvent): void => {
    if (!this.#swallowedPointers.has(event.pointerId)) return
    swallow(event)
    this.#options.clock.after(clickFollowsWithinMs, () => this.#swallowedPointers.delete(event.pointerId))
  }

  readonly #onClick = (event: MouseEvent): void => {
    const { pointerId } = event as PointerEvent
    if (pointerId !== undefined && this.#swallowedPointers.has(pointerId)) swallow(event)
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (this.#swallowedKeys.has(event.code)) {
      if (event.repeat) return swallow(event)
      this.#swallowedKeys.delete(event.code)
    }
    if (this.#isAnswer(event)) return
    if (event.repeat) return this.#inputAgain()
    if (this.#onlyWakes()) {
      this.#swallowedKeys.add(event.code)
      swallow(event)
    }
    this.#input()
  }

  readonly #onKeyUp = (event: KeyboardEvent): void => {
    if (this.#swallowedKeys.delete(event.code)) swallow(event)
  }

  readonly #onWheel = (event: WheelEvent): void => {
    event.preventDefault()
    if (this.#onlyWakes()) this.#input()
    else this.#inputAgain()
  }

  /** In the warning, keys that choose between its two answers are not yet an answer. */
  #isAnswer({ key, target }: KeyboardEvent): boolean {
    if (this.#options.phase() !== 'warning') return false
    return movesFocus.has(key) || (activates.has(key) && this.#actsByItself(target))
  }

  #actsByItself(target: EventTarget | null): boolean {
    return this.#options.phase() === 'warning' && Boolean((target as Element | null)?.closest?.(`[${ownInput}]`))
  }

  #onlyWakes(): boolean {
    const phase = this.#options.phase()
    return phase === 'attract' || phase === 'warning'
  }

  #input(): void {
    this.#lastInputMs = this.#options.clock.nowMs()
    this.#options.onInput()
  }

  #inputAgain(): void {
    if (this.#options.clock.nowMs() - this.#lastInputMs >= repeatEveryMs) this.#input()
  }
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
