/** A Howl without sound: its position follows the test's clock while it plays. */
import type { Recording } from '../../../../renderer/audio/howl-voice.ts'
import type { FakeClock } from './fake-clock.ts'

type Listener = (id: number, message: unknown) => void

export class FakeRecording {
  readonly url: string
  readonly #clock: FakeClock
  readonly #durationMs: number
  #listeners = new Map<string, Set<Listener>>()
  #atMs = 0
  #sinceMs: number | undefined
  #cancelEnd = () => {}
  loadState: 'loaded' | 'unloaded' = 'loaded'
  /** Plays, but its position stands still. */
  isStuck = false
  isUnloaded = false
  /** A jump lands so much before the place asked for, as compressed sound does. */
  landsBeforeMs = 0
  fadedOverMs: number | undefined

  constructor(url: string, clock: FakeClock, durationMs: number) {
    this.url = url
    this.#clock = clock
    this.#durationMs = durationMs
  }

  get isPlaying(): boolean {
    return this.#sinceMs !== undefined
  }

  asRecording(): Recording {
    return this as unknown as Recording
  }

  play(): number {
    this.#sinceMs = this.#clock.nowMs()
    this.#clock.after(0, () => this.emit('play'))
    if (!this.isStuck) {
      this.#cancelEnd = this.#clock.after(this.#durationMs - this.#atMs, () => {
        this.stop()
        this.emit('end')
      })
    }
    return 1000
  }

  pause(): this {
    this.#atMs = this.#position()
    this.#sinceMs = undefined
    this.#cancelEnd()
    return this
  }

  stop(): this {
    this.pause()
    this.#atMs = 0
    return this
  }

  seek(seconds?: number): unknown {
    if (seconds === undefined) return this.#position() / 1000
    this.#atMs = seconds * 1000 - this.landsBeforeMs
    return this
  }

  fade(_from: number, _to: number, overMs: number): this {
    this.fadedOverMs = overMs
    return this
  }

  volume(): this {
    return this
  }

  unload(): null {
    this.stop()
    this.isUnloaded = true
    return null
  }

  duration(): number {
    return this.#durationMs / 1000
  }

  state(): string {
    return this.loadState
  }

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, (this.#listeners.get(event) ?? new Set()).add(listener))
    return this
  }

  off(event: string, listener: Listener): this {
    this.#listeners.get(event)?.delete(listener)
    return this
  }

  emit(event: string, message?: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(1000, message)
  }

  #position(): number {
    if (this.#sinceMs === undefined || this.isStuck) return this.#atMs
    return this.#atMs + this.#clock.nowMs() - this.#sinceMs
  }
}
