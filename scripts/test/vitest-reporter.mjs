// @ts-check
/**
 * Writes Vitest's outcomes where `npm test` wants them. Vitest's own JSON report does not say why a test was skipped;
 * this one does.
 */
import { writeFileSync } from 'node:fs'

/**
 * @typedef {import('./tally.mjs').Outcome} Outcome
 * @typedef {import('vitest/reporters').Reporter} Reporter
 */

/** @implements {Reporter} */
export default class OutcomeReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly { message?: string }[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const outcomes = [
      ...modules.flatMap((module) => [...brokenFile(module), ...[...module.children.allTests()].map(outcomeOf)]),
      ...unhandledErrors.map((error) => failed('an error outside any test', error.message)),
    ]
    writeFileSync(/** @type {string} */ (process.env['VITRINE_REPORT']), JSON.stringify(outcomes))
  }
}

/** @param {import('vitest/node').TestCase} test @returns {Outcome} */
function outcomeOf(test) {
  const title = `${test.module.relativeModuleId} > ${test.fullName}`
  const result = test.result()
  if (result.state === 'passed') return { title, state: 'passed', detail: '' }
  if (result.state === 'skipped') return { title, state: 'skipped', detail: result.note ?? '' }
  return failed(title, result.errors?.map((error) => error.message).join('\n'))
}

/**
 * A file that fails before its tests, or a hook that fails around them.
 *
 * @param {import('vitest/node').TestModule} module
 */
const brokenFile = (module) =>
  [module, ...module.children.allSuites()].flatMap((part) =>
    part.errors().map((error) => failed(`${module.relativeModuleId}`, error.message)),
  )

/** @param {string} title @param {string} [detail] @returns {Outcome} */
const failed = (title, detail = 'it did not finish') => ({ title, state: 'failed', detail })
