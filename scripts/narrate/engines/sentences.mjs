// @ts-check
/** What hibari and eSpeak share: the worker speaks sentence by sentence and knows when each word was said. */
import { join } from 'node:path'
import { espeakText } from '../speech/espeak-text.mjs'
import { planSpeech } from '../speech/plan.mjs'
import { shownTimes } from '../speech/times.mjs'
import { displayWords } from '../speech/words.mjs'
import { alphabets } from './alphabets.mjs'

/** @import { Engine } from '../types.d.ts' */
/** @import { Worker } from '../worker.mjs' */

/** @param {Worker} worker @param {'hibari' | 'espeak'} engine @returns {Engine} */
export const sentenceEngine = (worker, engine) => ({
  alphabet: alphabets[engine],
  versions: () => worker.ask({ job: 'versions', engine }),
  speak: async (job, dir) => {
    const takes = []
    for (const [i, sentence] of job.sentences.entries()) {
      const units = planSpeech(sentence, { ...job, alphabet: alphabets[engine] })
      const wav = join(dir, `sentence-${i}.wav`)
      const { settings } = job.voice
      const words = engine === 'espeak' ? espeakText(units) : { units }
      const { times } = await worker.ask({ job: 'speak', engine, ...words, settings, wav })
      takes.push({ wav, sentences: [shownTimes(units, times, displayWords(sentence).length)] })
    }
    return takes
  },
})
