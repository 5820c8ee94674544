/**
 * A recording played by howler as streamed HTML audio. Howler queues what comes before the file has loaded, so `play` may be
 * called at once. A position is only trusted while howler gives a number (`seek()` answers with itself while it loads).
 */
import type { Howl } from 'howler'
import type { Clock } from '../state/clock.ts'
import type { Voice } from './voice.ts'

/** The part of a Howl that is used; tests give their own. */
export type Recording = Pick<Howl, 'play' | 'pause' | 'fade' | 'unload' | 'duration' | 'state' | 'on' | 'off'> & {
  seek(seconds?: number): unknown
  volume(volume: number): unknown
}

export interface HowlVoiceOptions {
  readonly howl: Recording
  readonly clock: Clock
  readonly onEnd: () => void
  readonly onFail: (reason: string) => void
  /** It was stopped while howler still waited for the element to start: what it queued would undo the next start. */
  readonly onUnsettled: () => void
}

export class HowlVoice implements Voice {
  readonly #options: HowlVoiceOptions
  #isStarting = false
  #cancelStop: () => void = () => {}

  constructor(options: HowlVoiceOptions) {
    this.#options = options
    const { howl, onEnd } = options
    howl.volume(1)
    howl.on('end', onEnd)
    howl.on('play', this.#settle)
    howl.on('loaderror', this.#fail)
    howl.on('playerror', this.#fail)
  }

  play(fromMs?: number): void {
    const { howl, clock, onFail } = this.#options
    if (howl.state() === 'unloaded') {
      clock.after(0, () => onFail('it could not be loaded'))
      return
    }
    this.#isStarting = true
    if (fromMs !== undefined) howl.seek(fromMs / 1000)
    howl.play()
  }

  pause(): void {
    this.#options.howl.pause()
  }

  positionMs(): number | undefined {
    const seconds = this.#options.howl.seek()
    return typeof seconds === 'number' ? seconds * 1000 : undefined
  }

  durationMs(): number | undefined {
    const seconds = this.#options.howl.duration()
    return seconds > 0 ? seconds * 1000 : undefined
  }

  stop(fadeMs: number): void {
    const { howl, clock, onEnd, onUnsettled } = this.#options
    this.#cancelStop()
    howl.off('end', onEnd)
    howl.off('play', this.#settle)
    howl.off('loaderror', this.#fail)
    howl.off('playerror', this.#fail)
    if (this.#isStarting) {
      this.#isStarting = false
      onUnsettled()
    } else if (fadeMs > 0) {
      howl.fade(1, 0, fadeMs)
      this.#cancelStop = clock.after(fadeMs, () => howl.pause())
    } else {
      // Not `stop`, which goes back to the beginning: a jump that the next voice would have to wait for.
      howl.pause()
    }
  }

  readonly #settle = (): void => {
    this.#isStarting = false
  }

  readonly #fail = (_id: number, reason: unknown): void => this.#options.onFail(String(reason))
}
