// @ts-check
/** Small things that every check uses. */

/** @import { Bounds, Gap, Path } from './types.d.ts' */
/** @import { Scene } from '../../shared/pack/schema-v1.ts' */

export const packFile = 'pack.json'

/** Ids, indices and language tags need no escaping in a JSON Pointer. @param {Path} path */
const pointerTo = (path) => path.map((key) => `/${String(key)}`).join('')

/** @param {Path} path @param {string} message @param {string} [language] @returns {Gap} */
export const gap = (path, message, language) => ({ file: packFile, pointer: pointerTo(path), message, language })

/** What is wrong with an amount, in words; undefined when nothing is. @param {number} amount @param {Bounds | undefined} bounds */
export const outside = (amount, { atLeast = -Infinity, atMost = Infinity } = {}) => {
  if (amount < atLeast) return `fewer than ${atLeast}`
  return amount > atMost ? `more than ${atMost}` : undefined
}

/** @param {Scene['text'][string][number]} sentence */
export const plain = (sentence) => (typeof sentence === 'string' ? sentence : sentence.text)

/** @param {Scene['text'][string][number]} sentence */
export const markOf = (sentence) => (typeof sentence === 'string' ? undefined : sentence.mark)

/** @param {string} text */
export const wordCount = (text) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** @param {Scene} scene @param {string} language */
export const sentencesOf = (scene, language) => scene.text[language] ?? []
