// @ts-check
/** Clips with their voice, lexicon and hash: what rendering and checking both start from. Needs no voice to be installed. */
import { createHash } from 'node:crypto'
import { alphabets } from './engines/alphabets.mjs'
import { recipe, tone } from './recipe.mjs'
import { readLexicon } from './speech/lexicon.mjs'
import { planSpeech } from './speech/plan.mjs'
import { readVoices, voiceOf } from './voices.mjs'

/** @import { Clip, Job } from './types.d.ts' */
/** @import { Lexicon } from './speech/types.d.ts' */

/** @param {Clip[]} clips @param {string} packDir @returns {Promise<Job[]>} */
export const readJobs = async (clips, packDir) => {
  const voices = await readVoices(packDir)
  /** @type {Map<string, Lexicon>} */
  const lexicons = new Map()
  for (const { language } of clips) {
    if (!lexicons.has(language)) lexicons.set(language, await readLexicon(packDir, language))
  }
  return Promise.all(
    clips.map(async (clip) => {
      const job = {
        ...clip,
        voice: await voiceOf(clip, voices, packDir),
        lexicon: lexicons.get(clip.language) ?? {},
      }
      return { ...job, hash: fingerprint(job) }
    }),
  )
}

/** The words as spoken hold what the lexicon and the normaliser made of them: only entries in use count. @param {Omit<Job, 'hash'>} job */
export const fingerprint = ({ sentences, language, lexicon, voice }) => {
  const alphabet = alphabets[voice.engine]
  const spoken = sentences.map((sentence) => planSpeech(sentence, { language, lexicon, alphabet }))
  const { engine, settings } = voice
  const all = JSON.stringify({ recipe, tone: tone[engine], engine, settings, sentences, spoken })
  return createHash('sha256').update(all).digest('hex').slice(0, 32)
}
