// @ts-check
/** `npm start`: brings what a fresh machine lacks, then plays the exhibit. `--help` tells the flags. */
import { checkFlags } from '../main/services/flag-folders.mjs'
import { helpText, parseFlags, toArguments } from '../main/services/flags.mjs'
import { ensureBuild } from './setup/build.mjs'
import { ensurePackages } from './setup/debian.mjs'
import { hasDisplay, startVirtualScreen } from './setup/display.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { play } from './setup/launch.mjs'
import { main } from './setup/main.mjs'
import { say, Stop } from './setup/say.mjs'

const wrongFlagCode = 2

await main(async () => {
  const parsed = parseFlags(process.argv.slice(2))
  if (!parsed.ok) throw new Stop(parsed.message, wrongFlagCode)
  if (parsed.flags.help) {
    say(helpText)
    return 0
  }
  const problem = checkFlags(parsed.flags)
  if (problem !== undefined) throw new Stop(problem, wrongFlagCode)

  await ensurePackages(hasDisplay() ? ['run'] : ['run', 'screen'])
  const electron = await ensureElectron()
  await ensureBuild()
  const virtualScreen = hasDisplay() ? undefined : await startVirtualScreen()
  if (virtualScreen !== undefined) {
    say(
      `No display found: playing on a virtual screen ${virtualScreen}. To see a picture of it, start with --screenshot FILE.`,
    )
  }
  return play({ electronPath: electron.path, flags: toArguments(parsed.flags), virtualScreen })
})
