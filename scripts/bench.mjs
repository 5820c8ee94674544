// @ts-check
/** `npm run bench`: what the exhibit costs on this machine, in turns with a blank Electron window. docs/performance.md. */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { exitCodeFor, judge } from './bench/judge.mjs'
import { describeMachine } from './bench/machine.mjs'
import { helpText, parseOptions } from './bench/options.mjs'
import { loadLineOf, tableOf } from './bench/report.mjs'
import { panelChanges, rounds } from './bench/rounds.mjs'
import { rows } from './bench/rows.mjs'
import { screens } from './bench/screen.mjs'
import { takeSamples } from './bench/session.mjs'
import { temporaryFolder } from './bench/temporary.mjs'
import { ensureBuild } from './setup/build.mjs'
import { ensurePackages } from './setup/debian.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { main } from './setup/main.mjs'
import { say, Stop } from './setup/say.mjs'

await main(async () => {
  const options = parseOptions(process.argv.slice(2))
  if (options.help) {
    say(helpText)
    return 0
  }
  if (process.platform !== 'linux') throw new Stop('The bench reads /proc, so it runs on Linux only.')
  let isJudged = false
  process.on('exit', () => {
    // Interrupted: that must not pass for success.
    if (!isJudged) process.exitCode ||= 1
  })
  await ensurePackages(['run', 'screen'])
  const electron = await ensureElectron()
  if (!options.self) await ensureBuild()
  const screenOf = screens()
  const machine = { ...describeMachine(), electron: electron.version, screen: (await screenOf()).name }
  say(`Electron ${machine.electron} on ${machine.cores} × ${machine.processor}, ${machine.screen}.`)

  const stage = { electron: electron.path, screenOf, workDir: temporaryFolder(tmpdir()) }
  const wanted = rounds(options).filter(({ name, blank }) => {
    const isAsked = options.only === undefined || name === options.only
    return isAsked && !(options.self && blank === undefined)
  })
  const samples = await takeSamples(stage, wanted, options)
  const results = rows(panelChanges(options.quick))
    .filter(({ round }) => wanted.some(({ name }) => name === round))
    .map((row) => judge(row, samples))
  say(`\n${tableOf(results)}\n\n${loadLineOf(samples)}`)
  if (options.self) say('The controls against themselves: every ratio is 1 but for noise.')
  if (options.out !== undefined) {
    const date = new Date().toISOString()
    writeFileSync(options.out, `${JSON.stringify({ date, machine, options, results, samples }, undefined, 2)}\n`)
  }
  isJudged = true
  return exitCodeFor(results.map(({ verdict }) => verdict))
})
