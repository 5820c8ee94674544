// @ts-check
/** The parts of `npm test`. Each runs to its end whatever the others did, and gives the outcome of every test in it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appDir } from '../setup/paths.mjs'
import { exitCodeOf, start } from '../setup/processes.mjs'
import { outcomesOf } from './playwright-report.mjs'

/** @typedef {import('./tally.mjs').Outcome} Outcome */

/** @type {Readonly<Record<string, (env: NodeJS.ProcessEnv) => Promise<Outcome[]>>>} */
export const parts = {
  async check(env) {
    const code = await node(['scripts/check.mjs'], env)
    return [{ title: 'check', state: code === 0 ? 'passed' : 'failed', detail: 'npm run check says what is wrong' }]
  },

  unit: (env) =>
    reported('unit', env, (report) => report, [
      'node_modules/vitest/vitest.mjs', 'run', '--allowOnly=false',
      '--reporter=dot', '--reporter=./scripts/test/vitest-reporter.mjs',
    ]), // prettier-ignore

  e2e: (env) => reported('e2e', env, outcomesOf, ['node_modules/@playwright/test/cli.js', 'test']),
}

/**
 * Runs a test runner that writes a report to VITRINE_REPORT.
 *
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @param {(report: any) => Outcome[]} read
 * @param {string[]} args
 */
async function reported(name, env, read, args) {
  const reportDir = mkdtempSync(join(tmpdir(), 'vitrine-test-'))
  const reportFile = join(reportDir, 'report.json')
  const code = await node(args, { ...env, VITRINE_REPORT: reportFile })
  const outcomes = existsSync(reportFile) ? read(JSON.parse(readFileSync(reportFile, 'utf8'))) : []
  rmSync(reportDir, { recursive: true })
  // A runner that fails without naming a test (it crashed, its configuration is wrong) must not pass for a success.
  const isExplained = code === 0 || outcomes.some(({ state }) => state === 'failed')
  /** @type {Outcome} */
  const unexplained = { title: name, state: 'failed', detail: `the test runner ended with code ${code}, see above` }
  return isExplained ? outcomes : [...outcomes, unexplained]
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
const node = (args, env) => exitCodeOf(start(process.execPath, args, { cwd: appDir, env }))
