// @ts-check
/** Finds the words in sound whose maker tells no times: eSpeak speaks the same sentences and the two are laid over each other. */
import { join } from 'node:path'
import { toWav } from '../ffmpeg.mjs'
import { silence, readWav, writeWav } from '../wav.mjs'
import { espeakText } from '../speech/espeak-text.mjs'
import { planSpeech } from '../speech/plan.mjs'
import { shownTimes } from '../speech/times.mjs'
import { displayWords } from '../speech/words.mjs'

/** @import { Job } from '../types.d.ts' */
/** @import { Span, Unit } from '../speech/types.d.ts' */
/** @import { Worker } from '../worker.mjs' */

/** What the aligner works at. */
const rateHz = 16000
const pauseS = 0.5

/**
 * @param {Worker} worker @param {Job} job @param {string[]} sentences what is spoken in the file
 * @param {string} file @param {string} dir
 * @returns {Promise<Span[][]>} a span for each displayed word of each sentence
 */
export const alignWithReference = async (worker, job, sentences, file, dir) => {
  const voice = String(job.voice.settings['reference'] ?? `${job.language.split('-')[0]}+klatt4`)
  const settings = { voice, rate: 168, pitch: 42, range: 60, volume: 65 }
  /** @type {Unit[][]} */
  const plans = []
  /** @type {Span[]} */
  const times = []
  /** @type {Float32Array[]} */
  const pieces = [silence(pauseS, rateHz)]
  let reachedS = pauseS
  for (const sentence of sentences) {
    const units = planSpeech(sentence, { ...job, alphabet: 'espeak' })
    const spoken = join(dir, 'reference-sentence.wav')
    const answer = await worker.ask({ job: 'speak', engine: 'espeak', ...espeakText(units), settings, wav: spoken })
    const resampled = join(dir, 'reference-16k.wav')
    await toWav(spoken, resampled, rateHz)
    const { samples } = await readWav(resampled)
    for (const [start, end] of answer.times) times.push([start + reachedS, end + reachedS])
    plans.push(units)
    pieces.push(samples, silence(pauseS, rateHz))
    reachedS += samples.length / rateHz + pauseS
  }
  const reference = join(dir, 'reference.wav')
  await writeWav(reference, pieces, rateHz)
  const recording = join(dir, 'recording-16k.wav')
  await toWav(file, recording, rateHz, `adelay=${pauseS * 1000}:all=1,apad=pad_dur=${pauseS}`)
  const aligned = await worker.ask({ job: 'align', recording, reference, times })
  /** @type {Span[]} */
  const found = aligned.times.map(([start, end]) => [Math.max(0, start - pauseS), Math.max(0, end - pauseS)])
  return plans.map((units, i) =>
    shownTimes(units, found.splice(0, units.length), displayWords(sentences[i] ?? '').length),
  )
}
