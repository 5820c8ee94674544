// @ts-check
/**
 * Takes to one track: silence trimmed, short fades, the pauses of the recipe between; word times move along. Where a sentence
 * is spoken faster than its caption can be read (a name in brackets is shown, not spoken), the pause after it is longer.
 */
import { recipe } from './recipe.mjs'
import { readWav, silence } from './wav.mjs'

/** @import { Take } from './types.d.ts' */
/** @import { Span } from './speech/types.d.ts' */

/**
 * @param {Take[]} takes @param {string[]} captions the sentences in order
 * @returns {Promise<{ pieces: Float32Array[], rateHz: number, sentences: Span[][], lengthS: number }>}
 */
export const joinTakes = async (takes, captions) => {
  const { lead, sentence: pause, tail } = recipe.pausesS
  /** @type {Float32Array[]} */
  const pieces = []
  /** @type {Span[][]} */
  const sentences = []
  let rateHz = 0
  let lengthS = 0
  let pauseS = lead
  /** @param {Float32Array} piece */
  const add = (piece) => {
    pieces.push(piece)
    lengthS += piece.length / rateHz
  }
  for (const [i, take] of takes.entries()) {
    const { samples, rateHz: rate } = await readWav(take.wav)
    if (rateHz !== 0 && rate !== rateHz) throw new Error('the engine changed its sample rate')
    rateHz = rate
    add(silence(pauseS, rateHz))
    const { first, last } = heard(samples, rateHz)
    const offsetS = lengthS - first / rateHz
    const endS = lengthS + (last - first) / rateHz
    for (const words of take.sentences) {
      sentences.push(words.map(([a, b]) => [clamp(a + offsetS, lengthS, endS), clamp(b + offsetS, lengthS, endS)]))
    }
    add(faded(samples.slice(first, last), rateHz))
    const caption = captions.slice(sentences.length - take.sentences.length, sentences.length).join(' ')
    const readingS = caption.length / recipe.charactersPerS - (last - first) / rateHz
    pauseS = Math.max(i < takes.length - 1 ? pause : tail, readingS)
  }
  add(silence(pauseS, rateHz))
  return { pieces, rateHz, sentences, lengthS }
}

/** @param {number} value @param {number} low @param {number} high */
const clamp = (value, low, high) => Math.min(high, Math.max(low, value))

/** The part of a take that can be heard. @param {Float32Array} samples @param {number} rateHz */
export const heard = (samples, rateHz) => {
  const frame = Math.round(rateHz / 100)
  const levels = Array.from({ length: Math.floor(samples.length / frame) }, (_, i) => {
    let sum = 0
    for (let j = i * frame; j < (i + 1) * frame; j++) sum += (samples[j] ?? 0) ** 2
    return Math.sqrt(sum / frame)
  })
  const { belowPeakDb, keepBeforeS, keepAfterS } = recipe.trim
  const loudest = Math.max(...levels)
  if (!(loudest > 0)) throw new Error('the engine made no sound')
  const isHeard = (/** @type {number} */ level) => level > loudest * 10 ** (-belowPeakDb / 20)
  const first = levels.findIndex(isHeard) * frame - keepBeforeS * rateHz
  const last = (levels.findLastIndex(isHeard) + 1) * frame + keepAfterS * rateHz
  return { first: Math.round(Math.max(0, first)), last: Math.round(Math.min(samples.length, last)) }
}

/** @param {Float32Array} samples @param {number} rateHz */
const faded = (samples, rateHz) => {
  const length = Math.min(Math.round(recipe.trim.fadeS * rateHz), samples.length >> 1)
  for (let i = 0; i < length; i++) {
    const end = samples.length - 1 - i
    samples[i] = (samples[i] ?? 0) * (i / length)
    samples[end] = (samples[end] ?? 0) * (i / length)
  }
  return samples
}
