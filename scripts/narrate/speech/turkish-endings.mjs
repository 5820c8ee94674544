// @ts-check
/** How Turkish endings join what is spoken: vowel harmony, softening, and the letter between two vowels. */

const vowels = 'aıoueiöüâîû'

/** The last vowel of a word, `e` where it has none. @param {string} word */
const lastVowel = (word) => [...word].findLast((char) => vowels.includes(char)) ?? 'e'

/** The high vowel that harmonises with the last vowel of a word. @param {string} word */
export const highVowel = (word) => {
  const last = lastVowel(word)
  if ('aıâ'.includes(last)) return 'ı'
  if ('ouû'.includes(last)) return 'u'
  return 'öü'.includes(last) ? 'ü' : 'i'
}

/**
 * The word before an ending. Two number words soften: dört → dörde, buçuk → buçuğa.
 * @param {string} word
 * @param {string} ending
 */
export const softened = (word, ending) => {
  if (!/^[aeıioöuü]/u.test(ending)) return word
  return word.replace(/^dört$/u, 'dörd').replace(/^buçuk$/u, 'buçuğ')
}

/**
 * An ending that was written for another reading, as it fits a word that ends in a vowel: "MAH'ın", whose letters are named, is
 * "me a he-nin", "MAH'tan" is "me a he-den".
 * @param {string} word @param {string} ending
 */
export const fitted = (word, ending) => {
  const between = /^[aeıioöuü]/u.test(ending) ? (/^[ıiuü]n/u.test(ending) ? 'n' : 'y') : ''
  let spoken = word
  for (const char of between + ending.replace(/^t/u, 'd')) {
    if ('ıiuü'.includes(char)) spoken += highVowel(spoken)
    else if ('ae'.includes(char)) spoken += 'aıouâû'.includes(lastVowel(spoken)) ? 'a' : 'e'
    else spoken += char
  }
  return spoken.slice(word.length)
}
