/** Turns from one panel to the next: the old one goes, then the new one comes. Nothing moves in between. */
import type { Clock } from '../state/clock.ts'

export class Turnover {
  #shown: number = $state(0)
  #isLeaving = $state(false)
  #cancel: () => void = () => {}
  readonly #clock: Clock

  constructor(clock: Clock, first: number) {
    this.#clock = clock
    this.#shown = first
  }

  get shown(): number {
    return this.#shown
  }

  get isLeaving(): boolean {
    return this.#isLeaving
  }

  turnTo(index: number, overMs: number): void {
    if (index === this.#shown) return
    this.#cancel()
    this.#isLeaving = true
    this.#cancel = this.#clock.after(overMs, () => {
      this.#shown = index
      this.#isLeaving = false
    })
  }

  stop(): void {
    this.#cancel()
  }
}
