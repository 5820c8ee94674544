/**
 * The small sounds: relay tick, paper, pencil, the low note when the line ends, the spoken warning, the ambient bed. They run on the
 * audio context, which sleeps while nothing may sound: a running context costs processor time all day.
 */
import type { Howl, HowlOptions } from 'howler'

/** What howler's global object is used for. */
export interface Mixer {
  /** Master gain, 0 to 1. */
  setGain(gain: number): void
  wake(): void
  sleep(): void
}

export interface SoundsOptions {
  readonly open: (options: HowlOptions) => Pick<Howl, 'play' | 'stop' | 'fade' | 'volume' | 'on'>
  readonly urlOf: (name: string) => string | undefined
  readonly mixer: Mixer
}

type Playable = ReturnType<SoundsOptions['open']>

/** Levels relative to narration (`narration.md` §6). */
const levels = { key: 0.35, paper: 0.5, pencil: 0.5, end: 0.5, warning: 1, ambient: 1 } as const
const ambientFadeMs = 400
/** The ambient file holds a second of run-in and run-out, so that its loop is seamless after encoding. */
const ambientLoop: [number, number, boolean] = [1_000, 30_000, true]
const overEvents = ['end', 'stop', 'loaderror', 'playerror'] as const

export class Sounds {
  readonly #options: SoundsOptions
  readonly #byName = new Map<string, Playable | undefined>()
  #question: Playable | undefined
  #isAmbient = false
  #isResting = false
  readonly #sounding = new Set<string>()

  constructor(options: SoundsOptions) {
    this.#options = options
  }

  /** Opens what the first touch will need: a tick that is still being read comes late. */
  prepare(): void {
    this.#get('key', {})
    this.#get('paper', {})
  }

  /** A relay's tick, for a key. */
  tick(): void {
    this.#play('key', levels.key)
  }

  /** Paper, for a sheet. */
  page(): void {
    this.#play('paper', levels.paper)
  }

  /** One stroke of a pencil, for a part of a drawing that appears. */
  stroke(): void {
    this.#play('pencil', levels.pencil)
  }

  /** One low note when the visitor's line has run out. */
  end(): void {
    this.#play('end', levels.end)
  }

  /** Asks aloud whether the visitor is still there. */
  ask(language: string): void {
    this.#question = this.#play(`warning.${language}`, levels.warning)
  }

  stopAsking(): void {
    this.#question?.stop()
    this.#question = undefined
  }

  ambient(isOn: boolean): void {
    if (isOn === this.#isAmbient) return
    this.#isAmbient = isOn
    const bed = this.#get('ambient', { sprite: { loop: ambientLoop } })
    if (!bed) return
    if (isOn) {
      this.#options.mixer.wake()
      bed.volume(0)
      bed.play('loop')
      bed.fade(0, levels.ambient, ambientFadeMs)
    } else {
      bed.stop()
    }
  }

  /** Nothing sounds while nobody is there; what sounds already ends first. */
  rest(): void {
    this.#isResting = true
    this.#sleepWhenQuiet()
  }

  #sleepWhenQuiet(): void {
    if (this.#isResting && !this.#isAmbient && this.#sounding.size === 0) this.#options.mixer.sleep()
  }

  #play(name: string, volume: number): Playable | undefined {
    const sound = this.#get(name, {})
    if (!sound) return undefined
    this.#isResting = false
    this.#sounding.add(name)
    this.#options.mixer.wake()
    sound.volume(volume)
    sound.play()
    return sound
  }

  #get(name: string, options: Partial<HowlOptions>): Playable | undefined {
    if (this.#byName.has(name)) return this.#byName.get(name)
    const url = this.#options.urlOf(name)
    const sound = url === undefined ? undefined : this.#options.open({ src: [url], ...options })
    for (const event of overEvents) sound?.on(event, () => this.#over(name))
    this.#byName.set(name, sound)
    return sound
  }

  #over(name: string): void {
    this.#sounding.delete(name)
    this.#sleepWhenQuiet()
  }
}
