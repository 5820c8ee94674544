// @ts-check
/** Playwright's JSON report as the outcomes that `npm test` counts. */

/**
 * @typedef {import('./tally.mjs').Outcome} Outcome
 * @typedef {import('@playwright/test/reporter').JSONReport} JSONReport
 * @typedef {JSONReport['suites'][number]} Suite
 * @typedef {Suite['specs'][number]} Spec
 * @typedef {Spec['tests'][number]} Test
 */

/**
 * @param {JSONReport} report
 * @returns {Outcome[]}
 */
export const outcomesOf = ({ suites, errors }) => [
  ...suites.flatMap((suite) => outcomesIn(suite, [])),
  ...errors.map((error) => failed('an error outside any test', error.message)),
]

/** @param {Suite} suite @param {readonly string[]} parents @returns {Outcome[]} */
function outcomesIn({ title, specs, suites = [] }, parents) {
  const path = [...parents, title]
  return [
    ...specs.flatMap((spec) => spec.tests.map((test) => outcomeOf([...path, spec.title].join(' > '), test))),
    ...suites.flatMap((suite) => outcomesIn(suite, path)),
  ]
}

/** @param {string} specTitle @param {Test} test @returns {Outcome} */
function outcomeOf(specTitle, { projectName, status, results, annotations }) {
  const title = `[${projectName}] ${specTitle}`
  if (status === 'expected') return { title, state: 'passed', detail: '' }
  if (status === 'skipped') {
    // A test that never ran, because one before it in a serial group failed, has no annotation: so no reason either.
    const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description
    return { title, state: 'skipped', detail: reason ?? '' }
  }
  if (status === 'flaky') return failed(title, 'it passed only on another try')
  return failed(title, results.flatMap(({ errors }) => errors.map(({ message }) => message)).join('\n'))
}

/** @param {string} title @param {string} [detail] @returns {Outcome} */
const failed = (title, detail = '') => ({ title, state: 'failed', detail: detail || 'it did not finish' })
