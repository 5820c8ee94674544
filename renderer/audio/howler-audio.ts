/** The only file that creates Howls. */
import { Howl, Howler, type HowlOptions } from 'howler'
import type { Recording } from './howl-voice.ts'
import type { Mixer } from './sounds.ts'

// To let go of an element howler loads a silent data: URL into it, which the content security policy forbids and reports.
Object.assign(Howl.prototype, {
  _clearSound(element: HTMLAudioElement) {
    element.removeAttribute('src')
    element.load()
  },
})

/**
 * Going to where it already is costs an element 25 ms (docs/performance.md), and howler goes there whenever it plays. Each recording has
 * an element of its own: howler's pool is for browsers in which only a touched element may sound.
 */
function freshElement(): HTMLAudioElement {
  const element = new Audio()
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'currentTime') ?? {}
  Object.defineProperty(element, 'currentTime', {
    get: () => get?.call(element) as number,
    set(seconds: number) {
      if (get?.call(element) !== seconds) set?.call(element, seconds)
    },
  })
  return element
}

Object.assign(Howler, {
  autoUnlock: false,
  _obtainHtml5Audio: freshElement,
  _releaseHtml5Audio: (element: HTMLAudioElement) => element,
})

export interface HowlerAudio {
  readonly mixer: Mixer
  readonly openRecording: (url: string) => Recording
  readonly openSound: (options: HowlOptions) => Howl
  /** Makes the audio context, asleep, so that the first touch need not wait for it. */
  prepare(): void
}

/**
 * Making the audio context blocks the page for some 50 ms and starts a process of its own (docs/performance.md), so it is not made
 * before something is opened or `prepare` is called.
 */
export function howlerAudio(): HowlerAudio {
  // Howler suspends the context after 30 s of silence and then sometimes fails to wake it (howler issues 371, 593, 1731).
  Howler.autoSuspend = false
  let gain = 1
  let isMade = false
  const context = () => Howler.ctx as AudioContext | null | undefined
  const quietly = (change: Promise<void> | undefined) => change?.catch((error: unknown) => console.error(error))
  const make = () => {
    if (isMade) return
    isMade = true
    Howler.volume(gain)
  }
  const sleep = () => {
    if (context()?.state === 'running') void quietly(context()?.suspend())
  }
  return {
    mixer: {
      setGain(wanted) {
        gain = wanted
        if (isMade) Howler.volume(gain)
      },
      wake() {
        make()
        if (context()?.state === 'suspended') void quietly(context()?.resume())
      },
      sleep,
    },
    openRecording(url) {
      make()
      return new Howl({ src: [url], html5: true, preload: true })
    },
    openSound(options) {
      make()
      return new Howl(options)
    },
    prepare() {
      if (isMade) return
      make()
      sleep()
    },
  }
}
