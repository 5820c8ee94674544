import { planSpeech } from '../../../scripts/narrate/speech/plan.mjs'

/** A sentence as it is spoken, punctuation included; no lexicon unless one is given. */
export const speak = (
  sentence: string,
  language: string,
  voice: Partial<Parameters<typeof planSpeech>[1]> = {},
): string =>
  planSpeech(sentence, { language, lexicon: {}, alphabet: 'none', ...voice })
    .map(({ before, text, say, after }) => before + (say === undefined ? text : `{${say}}`) + after)
    .join(' ')
