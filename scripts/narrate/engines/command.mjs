// @ts-check
/** Any speech program: the text of a sentence on standard input, a WAV file out. */
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toWav } from '../ffmpeg.mjs'
import { run } from '../run.mjs'
import { planSpeech } from '../speech/plan.mjs'
import { alphabets } from './alphabets.mjs'
import { alignWithReference } from './reference.mjs'

/** @import { Engine } from '../types.d.ts' */
/** @import { Worker } from '../worker.mjs' */

/** @param {Worker} worker @returns {Engine} */
export const commandEngine = (worker) => ({
  alphabet: alphabets.command,
  versions: async () => ({}),
  speak: async (job, dir) => {
    const [program = '', ...args] = /** @type {string[]} */ (job.voice.settings['command'])
    const takes = []
    for (const [i, sentence] of job.sentences.entries()) {
      const units = planSpeech(sentence, { ...job, alphabet: alphabets.command })
      const text = units.map(({ before, text, after }) => before + text + after).join(' ')
      const made = join(dir, `command-${i}.wav`)
      const output = await run(
        program,
        args.map((arg) => arg.replaceAll('{wav}', made)),
        { input: `${text}\n` },
      )
      if (!args.some((arg) => arg.includes('{wav}'))) await writeFile(made, output.stdout)
      const size = await stat(made).then(
        (found) => found.size,
        () => 0,
      )
      if (size === 0) throw new Error(`${program} wrote no sound. ${output.stderr.trim()}`)
      // Programs differ in rate and channels; from here on all are alike.
      const wav = join(dir, `sentence-${i}.wav`)
      await toWav(made, wav, 48000).catch((error) => {
        throw new Error(`what ${program} wrote is no sound. ${output.stderr.trim()}`, { cause: error })
      })
      takes.push({ wav, sentences: await alignWithReference(worker, job, [sentence], wav, dir) })
    }
    return takes
  },
})
