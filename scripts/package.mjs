// @ts-check
/**
 * `npm run package`: the exhibit as a folder that runs without Node or this checkout (release/linux-unpacked), to look at
 * and to test. `--release` makes what is installed in a museum: the official Electron only, every fuse as
 * electron-builder.yml sets it, and the installer for this system.
 */
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { main } from './setup/main.mjs'
import { appDir } from './setup/paths.mjs'
import { exitCodeOf, start } from './setup/processes.mjs'
import { say, Stop } from './setup/say.mjs'

await main(async () => {
  const [flag, ...more] = process.argv.slice(2)
  if ((flag !== undefined && flag !== '--release') || more.length > 0) {
    throw new Stop('usage: npm run package [-- --release]', 2)
  }
  const isRelease = flag === '--release'
  const electron = await ensureElectron({ mustBeOfficial: isRelease })
  await ensureBuild()
  const args = [
    join(appDir, 'node_modules/electron-builder/cli.js'),
    ...['--publish', 'never', `-c.electronDist=${electron.dir}`, `-c.electronVersion=${electron.version}`],
    ...(isRelease ? [] : ['--dir', '-c.electronFuses.enableNodeCliInspectArguments=true']),
  ]
  const code = await exitCodeOf(start(process.execPath, args, { cwd: appDir }))
  if (code === 0 && !isRelease) say('Packaged for tests: Playwright can open it. For a museum use --release.')
  return code
})
