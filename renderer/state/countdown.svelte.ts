/** Whole seconds that remain until a moment of the monotonic clock; one timer a second, aligned to the moment. */
import type { Clock } from './clock.ts'

export class Countdown {
  seconds = $state(0)
  #cancel: () => void = () => {}
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  start(untilMs: number): void {
    this.stop()
    const remainingMs = untilMs - this.#clock.nowMs()
    this.seconds = Math.max(0, Math.ceil(remainingMs / 1000))
    if (this.seconds === 0) return
    const toNextMs = remainingMs - (this.seconds - 1) * 1000
    this.#cancel = this.#clock.after(Math.max(1, Math.ceil(toNextMs)), () => this.start(untilMs))
  }

  stop(): void {
    this.#cancel()
  }
}
