// @ts-check
/** Spoken words as eSpeak NG reads them: phonemes in double square brackets, and where each word stands, by which it tells times. */

/** @import { Unit } from './types.d.ts' */

/**
 * @param {readonly Unit[]} units
 * @returns {{ text: string, places: Array<[start: number, end: number]> }} places in characters
 */
export const espeakText = (units) => {
  let text = ''
  /** @type {Array<[number, number]>} */
  const places = []
  for (const { before, say, text: written, after } of units) {
    // A mark that touches the brackets hides them: what they hold would not be spoken at all.
    text += say !== undefined && before !== '' ? `${before} ` : before
    const start = lengthOf(text)
    text += say === undefined ? written : `[[${say}]]`
    places.push([start, lengthOf(text)])
    text += `${after} `
  }
  return { text, places }
}

/** eSpeak counts characters, JavaScript halves of some. @param {string} text */
const lengthOf = (text) => [...text].length
