// @ts-check
/** How long texts are, whether both languages say it in the same sentences, and whether disputes are marked and explained. */
import { gap, markOf, outside, plain, sentencesOf, wordCount } from './gap.mjs'

/** @import { Check, Gap } from './types.d.ts' */

/** @type {Check} */
export const checkTexts = (content, rules) =>
  content.pack.panels.flatMap(({ scenes }) =>
    scenes.flatMap((scene) => {
      const place = content.placeOf(scene)
      return [
        ...content.pack.languages.flatMap((language) =>
          lengthGaps(scene, language, [...place, 'text', language], rules),
        ),
        ...(rules.sentencesMatch ? mismatches(scene, content.pack.languages, [...place, 'text']) : []),
        ...(rules.disputesMatchMarks ? disputeGaps(scene, place) : []),
      ]
    }),
  )

/**
 * @param {import('../../shared/pack/schema-v1.ts').Scene} scene
 * @param {string} language
 * @param {import('./types.d.ts').Path} place
 * @param {import('./types.d.ts').Rules} rules
 * @returns {Gap[]}
 */
const lengthGaps = (scene, language, place, { sceneWords, sentenceWords }) => {
  const sentences = sentencesOf(scene, language).map(plain)
  if (sentences.length === 0) return []
  const words = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0)
  const fault = outside(words, sceneWords)
  return [
    ...(fault ? [gap(place, `has ${words} words, ${fault}`, language)] : []),
    ...sentences.flatMap((sentence, index) => {
      const ours = wordCount(sentence.replaceAll(/“[^”]*”/gu, ''))
      const tooLong = outside(ours, sentenceWords)
      return tooLong ? [gap([...place, index], `has ${ours} words, ${tooLong}`, language)] : []
    }),
  ]
}

/**
 * @param {import('../../shared/pack/schema-v1.ts').Scene} scene
 * @param {readonly string[]} languages
 * @param {import('./types.d.ts').Path} place
 * @returns {Gap[]}
 */
const mismatches = (scene, [first = '', ...others], place) =>
  others.flatMap((language) => {
    const [one, other] = [sentencesOf(scene, first), sentencesOf(scene, language)]
    if (one.length !== other.length)
      return [gap(place, `has ${one.length} sentences in "${first}" and ${other.length} in "${language}"`)]
    return one.flatMap((sentence, index) => {
      const marks = [markOf(sentence) ?? 'no mark', markOf(other[index] ?? '') ?? 'no mark']
      return marks[0] === marks[1]
        ? []
        : [gap(place, `sentence ${index + 1} has ${marks[0]} in "${first}" and ${marks[1]} in "${language}"`)]
    })
  })

/**
 * @param {import('../../shared/pack/schema-v1.ts').Scene} scene
 * @param {import('./types.d.ts').Path} place
 * @returns {Gap[]}
 */
const disputeGaps = (scene, place) =>
  Object.keys(scene.text).flatMap((language) => {
    const isMarked = sentencesOf(scene, language).some((sentence) => markOf(sentence) === 'disputed')
    if (scene.dispute && !isMarked)
      return [gap([...place, 'text', language], 'has a dispute but no sentence marked "disputed"', language)]
    return !scene.dispute && isMarked
      ? [gap([...place, 'text', language], 'has a sentence marked "disputed" but the scene has no dispute', language)]
      : []
  })
