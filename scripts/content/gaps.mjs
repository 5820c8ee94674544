// @ts-check
/** All gaps of a pack, in the order of the file. */
import { checkLength, checkNarration } from './check-narration.mjs'
import { checkDesks, checkGlossary, checkOrder, checkParts, checkSources } from './check-parts.mjs'
import { checkPictures } from './check-pictures.mjs'
import { checkTexts } from './check-texts.mjs'

/** @import { Check, Content, Gap, Rules } from './types.d.ts' */

/** @type {readonly Check[]} */
const checks = [
  ...[checkParts, checkOrder, checkGlossary, checkSources, checkLength],
  ...[checkDesks, checkTexts, checkPictures, checkNarration],
]

/** @param {Content} content @param {Rules} rules @returns {Gap[]} */
export const gapsOf = (content, rules) => {
  const { pack } = content
  const ours = pack ? checks.flatMap((check) => check({ ...content, pack }, rules)) : []
  return [...content.problems, ...ours]
}
