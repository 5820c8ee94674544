/** Cues of clips, fetched once and kept for the few clips in use. */
import { estimateCues, parseCues, type Cue } from '../../shared/captions.ts'
import type { Clip } from './clip.ts'

export type FetchText = (url: string) => Promise<string>

export interface TimedText {
  readonly cues: readonly Cue[]
  /** Estimated: no file gave the times, so a recording of known length may stretch them. */
  readonly isEstimate: boolean
}

const kept = 6

export class CueLibrary {
  readonly #fetchText: FetchText
  readonly #byUrl = new Map<string, Promise<readonly Cue[] | undefined>>()

  constructor(fetchText: FetchText) {
    this.#fetchText = fetchText
  }

  async of(clip: Clip): Promise<TimedText> {
    const cues = clip.cuesUrl === undefined ? undefined : await this.#load(clip.cuesUrl)
    if (cues && cues.length === clip.sentences.length) return { cues, isEstimate: false }
    if (cues) console.error(`${clip.cuesUrl}: ${cues.length} cues for ${clip.sentences.length} sentences; not used`)
    return { cues: estimateCues(clip.sentences), isEstimate: true }
  }

  #load(url: string): Promise<readonly Cue[] | undefined> {
    const known = this.#byUrl.get(url)
    if (known) return known
    const loading = this.#read(url)
    this.#byUrl.set(url, loading)
    for (const oldest of this.#byUrl.keys()) {
      if (this.#byUrl.size <= kept) break
      this.#byUrl.delete(oldest)
    }
    return loading
  }

  async #read(url: string): Promise<readonly Cue[] | undefined> {
    try {
      const parsed = parseCues(await this.#fetchText(url))
      if (parsed.ok) return parsed.value
      console.error(`${url}: ${parsed.error}`)
    } catch (error) {
      console.error(`${url}:`, error)
    }
    this.#byUrl.delete(url)
    return undefined
  }
}

/** Stretches estimated cues over a recording whose length is known. */
export function fitTo(timed: TimedText, durationMs: number): TimedText {
  const lastMs = timed.cues.at(-1)?.endMs ?? 0
  if (!timed.isEstimate || lastMs === 0 || !(durationMs > 0)) return timed
  const factor = durationMs / lastMs
  const scale = <T extends { startMs: number; endMs: number }>(item: T): T => ({
    ...item,
    startMs: item.startMs * factor,
    endMs: item.endMs * factor,
  })
  return { isEstimate: false, cues: timed.cues.map((cue) => ({ ...scale(cue), words: cue.words.map(scale) })) }
}
