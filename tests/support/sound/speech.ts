/** Where somebody speaks in a clip, by energy alone. */
import { rateHz } from './loudness.ts'

const frameS = 0.02
/** Room tone lies at -66 dBFS, the quietest consonants of a clip at -16 LUFS a little over this. */
const speechDbfs = -46

interface Interval {
  readonly startMs: number
  readonly endMs: number
}

/** Whether there is speech, for each frame of 20 ms. */
export function speechFrames(samples: Float32Array): boolean[] {
  const length = frameS * rateHz
  return Array.from({ length: Math.floor(samples.length / length) }, (_, frame) => {
    let sum = 0
    for (let i = frame * length; i < (frame + 1) * length; i++) sum += (samples[i] ?? 0) ** 2
    return 10 * Math.log10(sum / length) > speechDbfs
  })
}

/** Part of the speech, 0 to 1, that falls into one of the intervals. */
export function coveredPart(speech: readonly boolean[], intervals: readonly Interval[]): number {
  const spoken = speech.flatMap((isSpeech, frame) => (isSpeech ? [(frame + 0.5) * frameS * 1000] : []))
  const covered = spoken.filter((atMs) => intervals.some(({ startMs, endMs }) => startMs <= atMs && atMs < endMs))
  return covered.length / spoken.length
}

/** The beginnings of speech after at least `pauseMs` without any. */
export function onsetsMs(speech: readonly boolean[], pauseMs: number): number[] {
  const pauseFrames = pauseMs / (frameS * 1000)
  let silent = Infinity
  const onsets: number[] = []
  for (const [frame, isSpeech] of speech.entries()) {
    if (isSpeech && silent >= pauseFrames) onsets.push(frame * frameS * 1000)
    silent = isSpeech ? 0 : silent + 1
  }
  return onsets
}
