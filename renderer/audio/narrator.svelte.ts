/**
 * Speaks one clip at a time and says which word is being spoken. Sound is a gift, not a need: when the recording is missing,
 * refuses to load or stands still, the text goes on by the clock alone from where it was.
 */
import { nextSpokenMs, spokenAt, type Spoken } from '../../shared/captions.ts'
import type { Clock } from '../state/clock.ts'
import type { Clip } from './clip.ts'
import { fitTo, type CueLibrary, type TimedText } from './cue-library.ts'
import { HowlVoice } from './howl-voice.ts'
import type { Recordings } from './recordings.ts'
import { SilentVoice } from './silent-voice.ts'
import type { Voice } from './voice.ts'

const fadeMs = 300
/** A position that has not moved for this long means that nothing is heard. */
const stalledAfterMs = 1_500
/** How soon it is looked whether the voice has moved, at the most and at the least. */
const lookAfterMs = { soonest: 16, unknown: 50, latest: 200 }
/** A breath after the last word of a clip that has no recording. */
const silentTailMs = 600
/** Opening what will follow and closing what went before take the page's time, which the voice and the first frames need now. */
const openAheadAfterMs = 250
/** After a jump, positions further off than this still belong to the place that was left. */
const jumpToleranceMs = 500

export interface NarratorOptions {
  readonly clock: Clock
  readonly cues: CueLibrary
  readonly recordings: Recordings
  readonly onEnded: (run: number) => void
}

export interface Telling {
  readonly run: number
  readonly clip: Clip
  readonly fromSentence: number
  /** The clip that will probably follow, to be opened ahead. */
  readonly next: Clip | undefined
}

export interface Position extends Spoken {
  readonly run: number
  /** Part of the words that have been told, 0 to 1. */
  readonly told: number
}

/** Whether a recording speaks, the clock alone, or nothing. */
export type Sounding = 'sound' | 'silent' | 'none'

export class Narrator {
  #position: Position = $state.raw({ run: 0, cue: -1, word: -1, told: 0 })
  #sounding: Sounding = $state('none')
  readonly #options: NarratorOptions
  #telling: Telling | undefined
  #timed: TimedText | undefined
  #voice: Voice | undefined
  /** Fading out; cut short when something else begins, so that two never speak at once. */
  #leaving: Voice | undefined
  #cancelLook: () => void = () => {}
  #cancelLeaving: () => void = () => {}
  #cancelAhead: () => void = () => {}
  #jumpingToMs: number | undefined
  #lastMovedAtMs = 0
  #lastPositionMs: number | undefined

  constructor(options: NarratorOptions) {
    this.#options = options
  }

  /** What is being spoken, and in which run. */
  get position(): Position {
    return this.#position
  }

  get sounding(): Sounding {
    return this.#sounding
  }

  play(telling: Telling): void {
    const { cues } = this.#options
    const { clip, run, fromSentence } = telling
    this.#leave(0)
    this.#telling = telling
    this.#timed = undefined
    this.#lastPositionMs = undefined
    this.#position = { run, cue: fromSentence, word: -1, told: partBefore(clip.sentences, fromSentence) }
    if (clip.audioUrl !== undefined) this.#voice = this.#recordingOf(telling, clip.audioUrl)
    // The first sentence need not wait for its times; any other is found by them.
    const startsAtOnce = this.#voice !== undefined && fromSentence === 0
    if (startsAtOnce) this.#start(0)
    void cues.of(clip).then((timed) => {
      if (this.#telling !== telling) return
      this.#timed = timed
      this.#voice ??= this.#silence(telling, timed, 0)
      if (!startsAtOnce) this.#start(timed.cues[fromSentence]?.startMs ?? 0)
    })
    this.#cancelAhead = this.#options.clock.after(openAheadAfterMs, () => this.#openAhead(telling))
  }

  pause(): void {
    this.#voice?.pause()
    this.#sounding = 'none'
    this.#cancelLook()
  }

  /** Goes on where it paused; a run that never sounded is started. */
  resume(telling: Telling): void {
    if (this.#telling?.run === telling.run && this.#voice) this.#start()
    else this.play(telling)
  }

  /** Fades out and forgets. */
  stop(): void {
    this.#leave(fadeMs)
    this.#telling = undefined
  }

  #start(fromMs?: number): void {
    if (!this.#voice) return
    this.#jumpingToMs = fromMs
    this.#sounding = this.#voice instanceof SilentVoice ? 'silent' : 'sound'
    this.#lastMovedAtMs = this.#options.clock.nowMs()
    this.#voice.play(fromMs)
    this.#watch()
  }

  /** Follows the voice from word to word while it speaks. Not from frame to frame: a page that asks for every frame answers touches late. */
  #watch(): void {
    this.#cancelLook()
    this.#cancelLook = this.#options.clock.after(this.#untilNextMs(), () => {
      this.#follow()
      if (this.#sounding !== 'none') this.#watch()
    })
  }

  #untilNextMs(): number {
    const { soonest, unknown, latest } = lookAfterMs
    const atMs = this.#lastPositionMs
    if (!this.#timed || atMs === undefined || this.#jumpingToMs !== undefined) return unknown
    return Math.min(latest, Math.max(soonest, nextSpokenMs(this.#timed.cues, atMs) - atMs))
  }

  #follow(): void {
    const atMs = this.#voice?.positionMs()
    const nowMs = this.#options.clock.nowMs()
    if (atMs !== undefined && atMs !== this.#lastPositionMs) {
      this.#lastPositionMs = atMs
      this.#lastMovedAtMs = nowMs
      this.#report(atMs)
    } else if (nowMs - this.#lastMovedAtMs >= stalledAfterMs && this.#telling) {
      this.#fallSilent(this.#telling, 'its position does not move')
    }
  }

  #report(atMs: number): void {
    if (!this.#timed || !this.#telling) return
    const jumpMs = this.#jumpingToMs
    if (jumpMs !== undefined && Math.abs(atMs - jumpMs) > jumpToleranceMs) return
    // A recording may land a little before the place asked for: that is not yet the sentence before.
    if (jumpMs === undefined || atMs >= jumpMs) this.#jumpingToMs = undefined
    const durationMs = this.#voice?.durationMs()
    if (durationMs !== undefined) this.#timed = fitTo(this.#timed, durationMs)
    const { cues } = this.#timed
    const { cue, word } = spokenAt(cues, Math.max(atMs, jumpMs ?? 0))
    const { run } = this.#telling
    const known = this.#position
    if (known.run === run && known.cue === Math.max(0, cue) && known.word === word) return
    const texts = cues.map(({ text }) => text)
    // In the pause after a sentence all of it has been told.
    const told = word < 0 ? partBefore(texts, cue + 1) : partBefore(texts, cue, word + 1)
    this.#position = { run, cue: Math.max(0, cue), word, told }
  }

  #openAhead({ clip, next }: Telling): void {
    const { cues, recordings } = this.#options
    recordings.keepOnly([clip.audioUrl, next?.audioUrl])
    if (next?.audioUrl !== undefined) recordings.get(next.audioUrl)
    if (next) void cues.of(next)
  }

  #recordingOf(telling: Telling, url: string): Voice {
    const { recordings, clock } = this.#options
    return new HowlVoice({
      howl: recordings.get(url),
      clock,
      onEnd: () => this.#end(telling),
      onFail: (reason) => this.#fallSilent(telling, reason),
      onUnsettled: () => recordings.drop(url),
    })
  }

  #silence(telling: Telling, { cues }: TimedText, fromMs: number): Voice {
    const lengthMs = (cues.at(-1)?.endMs ?? 0) + silentTailMs
    return new SilentVoice({ clock: this.#options.clock, lengthMs, fromMs, onEnd: () => this.#end(telling) })
  }

  #fallSilent(telling: Telling, reason: string): void {
    const { audioUrl } = telling.clip
    if (this.#telling !== telling || audioUrl === undefined || this.#voice instanceof SilentVoice) return
    console.error(`${audioUrl}: ${reason}; the text goes on without sound`)
    const { cues, recordings } = this.#options
    const fromMs = this.#jumpingToMs ?? this.#lastPositionMs
    this.#voice?.stop(0)
    this.#voice = undefined
    recordings.drop(audioUrl)
    void cues.of(telling.clip).then((timed) => {
      if (this.#telling !== telling || this.#voice) return
      this.#timed = timed
      this.#voice = this.#silence(telling, timed, fromMs ?? timed.cues[telling.fromSentence]?.startMs ?? 0)
      if (this.#sounding !== 'none') this.#start()
    })
  }

  #end(telling: Telling): void {
    if (this.#telling !== telling) return
    this.#cancelLook()
    this.#sounding = 'none'
    this.#options.onEnded(telling.run)
  }

  #leave(overMs: number): void {
    this.#cancelLook()
    this.#cancelAhead()
    this.#cancelLeaving()
    this.#leaving?.stop(0)
    this.#leaving = this.#voice
    this.#voice = undefined
    this.#sounding = 'none'
    if (!this.#leaving) return
    this.#leaving.stop(overMs)
    if (overMs === 0) this.#leaving = undefined
    else this.#cancelLeaving = this.#options.clock.after(overMs, () => this.#forgetLeaving())
  }

  #forgetLeaving(): void {
    this.#leaving?.stop(0)
    this.#leaving = undefined
    if (!this.#telling) this.#options.recordings.keepOnly([])
  }
}

/** Part of all words that come before a sentence, or before a word of it. */
export function partBefore(sentences: readonly string[], sentence: number, words = 0): number {
  const counts = sentences.map((text) => text.split(/\s+/).length)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  return (sum(counts.slice(0, sentence)) + words) / Math.max(1, sum(counts))
}
