// @ts-check
/** The sound of "'s" after a word given in hibari's phonemes: Hamza's, Kilkis's, Felâh's. */

/** @param {string} phonemes @param {string} suffix what follows the apostrophe */
export const withSuffix = (phonemes, suffix) => {
  if (suffix !== 's') return phonemes
  if (/[szʃʒʧʤ]$/u.test(phonemes)) return `${phonemes}ᵻz`
  return /[ptkfθ]$/u.test(phonemes) ? `${phonemes}s` : `${phonemes}z`
}
