/** The only file that creates Howls. */
import { Howl, Howler } from 'howler'
import type { Recording } from './howl-voice.ts'
import type { Mixer, SoundsOptions } from './sounds.ts'

// To let go of an element howler loads a silent data: URL into it, which the content security policy forbids and reports.
Object.assign(Howl.prototype, {
  _clearSound(element: HTMLAudioElement) {
    element.removeAttribute('src')
    element.load()
  },
})

export const openRecording = (url: string): Recording => new Howl({ src: [url], html5: true, preload: true })

export const openSound: SoundsOptions['open'] = (options) => new Howl(options)

export function howlerMixer(): Mixer {
  // Howler suspends the context after 30 s of silence and then sometimes fails to wake it (howler issues 371, 593, 1731).
  Howler.autoSuspend = false
  const context = () => Howler.ctx as AudioContext | null | undefined
  const quietly = (change: Promise<void> | undefined) => change?.catch((error: unknown) => console.error(error))
  return {
    setGain: (gain) => void Howler.volume(gain),
    wake() {
      if (context()?.state === 'suspended') void quietly(context()?.resume())
    },
    sleep() {
      if (context()?.state === 'running') void quietly(context()?.suspend())
    },
  }
}
