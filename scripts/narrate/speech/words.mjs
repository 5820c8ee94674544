// @ts-check
/** Splits a sentence into displayed words. What stands in brackets is shown and not spoken (treatment, voice guide). */

/** @import { Word } from './types.d.ts' */

const opening = /^[\s"'“‘«„¿¡*]+/u
const closing = /[\s"”’»'.,;:!?…*]+$/u

/** The words as captions show them: split at white space, punctuation kept. @param {string} sentence */
export const displayWords = (sentence) => sentence.trim().split(/\s+/u)

/**
 * @param {string} sentence
 * @returns {Word[]}
 */
export const readWords = (sentence) => {
  let depth = 0
  return displayWords(sentence).map((shownText, shown) => {
    let spoken = ''
    for (const char of shownText) {
      if (char === '(' || char === '[') depth++
      else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
      else if (depth === 0) spoken += char
    }
    const before = spoken.match(opening)?.[0] ?? ''
    const inner = spoken.slice(before.length)
    const after = inner.match(closing)?.[0] ?? ''
    const core = inner.slice(0, inner.length - after.length)
    return { shown, before, core, after, silent: !/[\p{L}\p{N}%&+]/u.test(core) }
  })
}
