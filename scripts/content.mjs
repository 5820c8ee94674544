// @ts-check
/** `npm run content`: is anything missing in the exhibit? Reads the pack as the player does, then holds it to scripts/content/rules.mjs. */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { gapsOf } from './content/gaps.mjs'
import { help, readOptions } from './content/options.mjs'
import { readContent } from './content/read.mjs'
import { notesOf, rowsOf, tableOf } from './content/table.mjs'
import { main } from './setup/main.mjs'
import { appDir } from './setup/paths.mjs'
import { say } from './setup/say.mjs'

await main(async () => {
  const options = readOptions(process.argv.slice(2), appDir)
  if (!options) {
    say(help)
    return 0
  }
  const player = await loadPlayer()
  const content = await readContent(options.packDir, player)
  const gaps = gapsOf(content, options.rules)
  const lines = [
    ...tableOf(rowsOf(content, gaps)),
    ...notesOf(content),
    ...gaps.map((gap) => player.formatProblem(gap)),
    gaps.length === 0 ? 'no gap' : `${gaps.length} gap${gaps.length === 1 ? '' : 's'}`,
  ]
  say(lines.join('\n'))
  return gaps.length === 0 ? 0 : 1
})

async function loadPlayer() {
  const file = join(appDir, 'scripts/content/player.ts')
  const { module } = await runnerImport(file, { root: appDir, configFile: false, logLevel: 'error' })
  return /** @type {typeof import('./content/player.ts')} */ (module)
}
