// @ts-check
/** `npm test`: brings what a fresh machine lacks, runs every test there is, ends with `N passed, N failed`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensurePackages } from './setup/debian.mjs'
import { hasDisplay, startVirtualScreen } from './setup/display.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { main } from './setup/main.mjs'
import { appDir } from './setup/paths.mjs'
import { say, Stop } from './setup/say.mjs'
import { parts } from './test/parts.mjs'
import { tally } from './test/tally.mjs'

/** @typedef {import('./test/tally.mjs').Outcome} Outcome */

/** Runners colour what they write even into the log of a build machine. */
const plainOutput = process.stdout.isTTY ? {} : { NO_COLOR: '1' }

await main(async () => {
  const only = chosenPart(process.argv.slice(2))
  const outcomes = await outcomesOf(only === undefined ? Object.keys(parts) : [only])
  const { atLeast } = JSON.parse(readFileSync(join(appDir, 'tests/count.json'), 'utf8'))
  const { lines, exitCode } = tally(outcomes, only === undefined ? atLeast : 0)
  say(`\n${lines.join('\n')}`)
  return exitCode
})

/**
 * @param {readonly string[]} names of parts
 * @returns {Promise<Outcome[]>}
 */
async function outcomesOf(names) {
  try {
    const env = { ...plainOutput, ...(names.includes('e2e') ? await prepared() : process.env) }
    const outcomes = []
    for (const name of names) {
      say(`\n--- ${name}`)
      outcomes.push(...((await parts[name]?.(env)) ?? []))
    }
    return outcomes
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return [{ title: 'set-up', state: 'failed', detail: error.message }]
  }
}

/** @param {readonly string[]} args */
function chosenPart(args) {
  if (args.length === 0) return undefined
  const [flag, name = ''] = args
  if (flag !== '--only' || !(name in parts) || args.length > 2) {
    throw new Stop(`usage: npm test [-- --only ${Object.keys(parts).join('|')}]`, 2)
  }
  return name
}

/** @returns {Promise<NodeJS.ProcessEnv>} what the tests need to know about the machine */
async function prepared() {
  await ensurePackages(['run', 'screen', 'test'])
  const electron = await ensureElectron()
  await ensureBuild()
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electron.dir }
  return hasDisplay() ? env : { ...env, DISPLAY: await startVirtualScreen() }
}
