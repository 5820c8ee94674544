// @ts-check
/**
 * Where eSpeak NG puts the stress on the wrong syllable. It takes every "-la-" for the ending "with" and every "-ma-" for "not",
 * does not know that the past "-tı" is never stressed, and stresses some numbers on their first syllable. Single words belong
 * in the lexicon.
 */

const finalStress = /(?:l[ae]d[ıi]|m[ae]y[aeıi])$/u
const perfect = /^(.+)(m[ıiuü]şt[ıiuü])$/u
const number = /^(otuz|sekiz|dokuz|seksen|doksan)(\p{L}*)$/u
/** Endings that are never stressed, as they stand after an apostrophe: "MİT'ti", "Kars'taydı", "Nutuk'la", "FETÖ'dür". */
const neverStressed = /(?:y?[dt][ıiuü](?:r|l[ae]r)?|y?m[ıiuü]ş|ys[ae]|y?l[ae])$/u
const lastSyllable = /([^aeıioöuüâîû:]?)([aeıioöuüâîû][^aeıioöuüâîû]*)$/u

/** The spelling with `'` before the stressed syllable, or undefined where eSpeak is right. @param {string} word */
export const turkishStress = (word) => {
  const [, stem, ending] = perfect.exec(word) ?? []
  if (stem !== undefined) return `${stem}'${ending}`
  const [, numeral, rest = ''] = number.exec(word) ?? []
  if (numeral !== undefined) return withEnding(numeral, rest)
  return finalStress.test(word) ? word : undefined
}

/**
 * A name and its ending in one spelling. The stress moves to the ending, unless the name keeps it (it has a `'`) or the ending
 * takes none.
 * @param {string} stem @param {string} ending
 */
export const withEnding = (stem, ending) => {
  const unstressed = neverStressed.exec(ending)
  if (stem.includes("'") || !unstressed) return stem + ending
  const stressed = stem + ending.slice(0, unstressed.index)
  return stressed.replace(lastSyllable, "'$1$2") + unstressed[0]
}

/** Whether an ending after an apostrophe is one that eSpeak would stress. @param {string} ending */
export const isNeverStressed = (ending) => neverStressed.test(ending)
