// @ts-check
/**
 * Endings at which eSpeak NG puts the stress on the wrong syllable. It takes every "-la-" for the ending "with" and every
 * "-ma-" for "not", and does not know that "-tı" after "-mış" is never stressed. Single words belong in the lexicon.
 */

const finalStress = /(?:l[ae]d[ıi]|m[ae]y[aeıi])$/u
const perfect = /^(.+)(m[ıiuü]şt[ıiuü])$/u

/** The spelling with `'` before the stressed syllable, or undefined where eSpeak is right. @param {string} word */
export const turkishStress = (word) => {
  const [, stem, ending] = perfect.exec(word) ?? []
  if (stem !== undefined) return `${stem}'${ending}`
  return finalStress.test(word) ? word : undefined
}
