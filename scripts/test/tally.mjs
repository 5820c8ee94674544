// @ts-check
/** What all parts of `npm test` came to, as the lines that end it. */
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {object} Outcome
 * @property {string} title
 * @property {'passed' | 'failed' | 'skipped'} state
 * @property {string} detail why it failed or was skipped
 */

const detailLines = 12

/**
 * @param {readonly Outcome[]} outcomes
 * @param {number} atLeast as many tests must pass, or some were lost; 0 when only a part was asked for
 * @returns {{ lines: string[], exitCode: number }}
 */
export function tally(outcomes, atLeast) {
  const judged = outcomes.map(withReason)
  const passed = judged.filter(({ state }) => state === 'passed').length
  const skipped = judged.filter(({ state }) => state === 'skipped')
  const failed = judged.filter(({ state }) => state === 'failed')
  if (passed < atLeast) failed.push(lost(passed, atLeast))
  const counts = [
    `${passed} passed`,
    `${failed.length} failed`,
    ...(skipped.length ? [`${skipped.length} skipped`] : []),
  ]
  return {
    lines: [
      ...skipped.map(({ title, detail }) => `SKIPPED ${title}\n    ${detail}`),
      ...failed.map(({ title, detail }) => `FAILED  ${title}\n${indented(detail)}`),
      counts.join(', '),
    ],
    exitCode: failed.length === 0 ? 0 : 1,
  }
}

/** @param {Outcome} outcome @returns {Outcome} */
const withReason = (outcome) =>
  outcome.state === 'skipped' && outcome.detail.trim() === ''
    ? { ...outcome, state: 'failed', detail: 'It was skipped, and nothing says why: give skip() a reason.' }
    : outcome

/** @param {number} passed @param {number} atLeast @returns {Outcome} */
const lost = (passed, atLeast) => ({
  title: 'the number of tests',
  state: 'failed',
  detail: `${passed} tests passed, tests/count.json asks for at least ${atLeast}: some failed, were skipped, or are gone.`,
})

/** @param {string} text */
const indented = (text) =>
  stripVTControlCharacters(text)
    .trim()
    .split('\n')
    .slice(0, detailLines)
    .map((line) => `    ${line}`)
    .join('\n')
