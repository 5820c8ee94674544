/** The few recordings that are open at a time: the scene that plays and the one that will follow. */
import type { Recording } from './howl-voice.ts'

export type OpenRecording = (url: string) => Recording

export class Recordings {
  readonly #open: OpenRecording
  readonly #byUrl = new Map<string, Recording>()

  constructor(open: OpenRecording) {
    this.#open = open
  }

  get(url: string): Recording {
    const known = this.#byUrl.get(url)
    if (known) return known
    const recording = this.#open(url)
    this.#byUrl.set(url, recording)
    return recording
  }

  /** Closes all but these: an audio element left open costs memory and one of howler's ten. */
  keepOnly(urls: readonly (string | undefined)[]): void {
    for (const [url, recording] of this.#byUrl) {
      if (urls.includes(url)) continue
      recording.unload()
      this.#byUrl.delete(url)
    }
  }

  /** Forgets a recording that failed, so that the next try opens it anew. */
  drop(url: string): void {
    this.#byUrl.get(url)?.unload()
    this.#byUrl.delete(url)
  }
}
