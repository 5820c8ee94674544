/** Tells a clip without sound: the same clock, the same cues, nothing to hear. */
import type { Clock } from '../state/clock.ts'
import type { Voice } from './voice.ts'

export interface SilentVoiceOptions {
  readonly clock: Clock
  readonly lengthMs: number
  readonly fromMs: number
  readonly onEnd: () => void
}

export class SilentVoice implements Voice {
  readonly #options: SilentVoiceOptions
  #atMs: number
  #playingSinceMs: number | undefined
  #cancelEnd: () => void = () => {}

  constructor(options: SilentVoiceOptions) {
    this.#options = options
    this.#atMs = options.fromMs
  }

  play(fromMs = this.positionMs()): void {
    const { clock, lengthMs, onEnd } = this.#options
    this.#cancelEnd()
    this.#atMs = fromMs
    this.#playingSinceMs = clock.nowMs()
    this.#cancelEnd = clock.after(Math.max(0, lengthMs - fromMs), () => {
      this.pause()
      onEnd()
    })
  }

  pause(): void {
    this.#atMs = this.positionMs()
    this.#playingSinceMs = undefined
    this.#cancelEnd()
  }

  positionMs(): number {
    const since = this.#playingSinceMs
    return since === undefined ? this.#atMs : this.#atMs + this.#options.clock.nowMs() - since
  }

  durationMs(): number {
    return this.#options.lengthMs
  }

  stop(): void {
    this.pause()
  }
}
