// @ts-check
/** A human's file for the whole scene. */
import { join } from 'node:path'
import { toWav } from '../ffmpeg.mjs'
import { alphabets } from './alphabets.mjs'
import { alignWithReference } from './reference.mjs'

/** @import { Engine } from '../types.d.ts' */
/** @import { Worker } from '../worker.mjs' */

/** @param {Worker} worker @returns {Engine} */
export const recordingEngine = (worker) => ({
  alphabet: alphabets.recording,
  versions: async () => ({}),
  speak: async (job, dir) => {
    const wav = join(dir, 'recording.wav')
    await toWav(job.voice.file ?? '', wav, 48000)
    return [{ wav, sentences: await alignWithReference(worker, job, job.sentences, wav, dir) }]
  },
})
