/**
 * Holds what the visitor is doing and lets the pure reducer decide what follows. It owns one timer, set for the moment at which
 * time alone changes something, and hands every effect to `run`.
 */
import { deadlineMs } from '../../shared/session/deadline.ts'
import { panelOf } from '../../shared/session/effects.ts'
import type { Effect, SessionEvent } from '../../shared/session/events.ts'
import {
  initialState,
  type PanelPhase,
  type Phase,
  type Policy,
  type State,
  type Visit,
} from '../../shared/session/state.ts'
import { step } from '../../shared/session/step.ts'
import type { Clock } from './clock.ts'

type WithoutTime<E> = E extends unknown ? Omit<E, 'nowMs'> : never

/** A session event without its time, which the session adds. */
export type Happening = WithoutTime<SessionEvent>

export interface SessionOptions {
  readonly policy: Policy
  readonly clock: Clock
  readonly run: (effect: Effect) => void
  /** After every step that changed something. */
  readonly onChange?: (after: State, before: State) => void
}

/** Timers may fire a moment early; the next try comes no sooner than this. */
const shortestWaitMs = 4

export class Session {
  #state: State = $state.raw(undefined as never)
  #policy: Policy = $state.raw(undefined as never)
  readonly #options: SessionOptions
  readonly #waiting: Happening[] = []
  #isStepping = false
  #cancelTimer: () => void = () => {}

  constructor(options: SessionOptions) {
    this.#options = options
    this.#policy = options.policy
    this.#state = initialState(options.policy, options.clock.nowMs())
    this.#setTimer()
  }

  get state(): State {
    return this.#state
  }

  get phase(): Phase {
    return this.#state.phase
  }

  get visit(): Visit {
    return this.#state.visit
  }

  get policy(): Policy {
    return this.#policy
  }

  /** The panel in front of the visitor, or waiting under the warning. */
  get panel(): PanelPhase | undefined {
    return panelOf(this.#state)
  }

  set policy(policy: Policy) {
    this.#policy = policy
    this.dispatch({ type: 'policy' })
  }

  /** Effects may dispatch in turn; such events wait until the present step is complete. */
  dispatch(happening: Happening): void {
    this.#waiting.push(happening)
    if (this.#isStepping) return
    this.#isStepping = true
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#step(next)
    } finally {
      this.#isStepping = false
    }
    this.#setTimer()
  }

  destroy(): void {
    this.#cancelTimer()
  }

  #step(happening: Happening): void {
    const before = this.#state
    const event = { ...happening, nowMs: this.#options.clock.nowMs() } as SessionEvent
    const { state, effects } = step(before, event, this.#policy)
    this.#state = state
    for (const effect of effects) this.#options.run(effect)
    if (state !== before) this.#options.onChange?.(state, before)
  }

  #setTimer(): void {
    this.#cancelTimer()
    const atMs = deadlineMs(this.#state, this.#policy)
    if (atMs === undefined || !Number.isFinite(atMs)) return
    const waitMs = Math.max(shortestWaitMs, Math.ceil(atMs - this.#options.clock.nowMs()))
    this.#cancelTimer = this.#options.clock.after(waitMs, () => this.dispatch({ type: 'tick' }))
  }
}
