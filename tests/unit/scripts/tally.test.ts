import { describe, expect, test } from 'vitest'
import { outcomesOf } from '../../../scripts/test/playwright-report.mjs'
import { tally, type Outcome } from '../../../scripts/test/tally.mjs'

const passed: Outcome = { title: 'a', state: 'passed', detail: '' }
const failed: Outcome = { title: 'b > c', state: 'failed', detail: '\u001b[31mexpected 1\u001b[39m\nto be 2' }
const skipped: Outcome = { title: 'd', state: 'skipped', detail: 'permissions do not bind root' }

describe('the last line of npm test', () => {
  test('is plain when all passed', () => {
    expect(tally([passed, passed], 2)).toEqual({ lines: ['2 passed, 0 failed'], exitCode: 0 })
  })

  test('follows the failures, told without colours', () => {
    expect(tally([passed, failed], 1)).toEqual({
      lines: ['FAILED  b > c\n    expected 1\n    to be 2', '1 passed, 1 failed'],
      exitCode: 1,
    })
  })

  test('counts a skipped test, and prints its reason', () => {
    expect(tally([passed, skipped], 1)).toEqual({
      lines: ['SKIPPED d\n    permissions do not bind root', '1 passed, 0 failed, 1 skipped'],
      exitCode: 0,
    })
  })

  test('counts a test that is skipped without a reason as failed', () => {
    const { lines, exitCode } = tally([passed, { ...skipped, detail: ' ' }], 1)
    expect(lines.at(-1)).toBe('1 passed, 1 failed')
    expect(exitCode).toBe(1)
  })

  test('says when fewer tests passed than are kept in the repository', () => {
    const { lines, exitCode } = tally([passed], 3)
    expect(lines[0]).toContain('1 tests passed, tests/count.json asks for at least 3')
    expect(lines.at(-1)).toBe('1 passed, 1 failed')
    expect(exitCode).toBe(1)
  })
})

describe("Playwright's report", () => {
  type Report = Parameters<typeof outcomesOf>[0]
  const run = (status: string, more: object = {}) => ({
    projectName: 'electron',
    status,
    results: [],
    annotations: [],
    ...more,
  })
  const outcomesFor = (...tests: object[]) =>
    outcomesOf({
      suites: [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'idle', specs: [{ title: 'warns', tests }] }] }],
      errors: [],
    } as unknown as Report)

  test('gives every test on every project its title', () => {
    expect(
      outcomesFor(run('expected'), run('expected', { projectName: 'chromium' })).map(({ title }) => title),
    ).toEqual(['[electron] a.spec.ts > idle > warns', '[chromium] a.spec.ts > idle > warns'])
  })

  test('tells passed, failed, flaky and skipped apart', () => {
    const outcomes = outcomesFor(
      run('expected'),
      run('unexpected', { results: [{ errors: [{ message: 'no picture' }] }] }),
      run('unexpected'),
      run('flaky'),
      run('skipped', { annotations: [{ type: 'skip', description: 'needs xdotool' }] }),
      run('skipped'),
    )
    expect(outcomes.map(({ state, detail }) => [state, detail])).toEqual([
      ['passed', ''],
      ['failed', 'no picture'],
      ['failed', 'it did not finish'],
      ['failed', 'it passed only on another try'],
      ['skipped', 'needs xdotool'],
      ['skipped', ''],
    ])
  })

  test('counts an error outside any test', () => {
    expect(outcomesOf({ suites: [], errors: [{ message: 'bad config' }] } as unknown as Report)).toMatchObject([
      { state: 'failed', detail: 'bad config' },
    ])
  })
})
