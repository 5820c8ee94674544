// @ts-check
/** `npm run tour -- DIR`: photographs every screen of the real exhibit, so that a person can look at all of them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { contactSheet } from './tour/contact-sheet.mjs'
import { helpText, languages, readOptions, sizes, views } from './tour/options.mjs'
import { photographScenes } from './tour/scenes.mjs'
import { photographScreens } from './tour/screens.mjs'
import { withExhibit } from './tour/exhibit.mjs'
import { ensureBuild } from './setup/build.mjs'
import { ensurePackages } from './setup/debian.mjs'
import { startVirtualScreen } from './setup/display.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { main } from './setup/main.mjs'
import { appDir } from './setup/paths.mjs'
import { say } from './setup/say.mjs'

/** @typedef {import('./tour/contact-sheet.mjs').Picture} Picture */

await main(async () => {
  const options = readOptions(process.argv.slice(2))
  if (options === undefined) {
    say(helpText)
    return 0
  }
  await ensurePackages(['run', 'screen'])
  const electron = await ensureElectron()
  await ensureBuild()
  const { module } = await runnerImport(`${appDir}/renderer/words/words.ts`, {
    root: appDir,
    configFile: false,
    logLevel: 'error',
  })
  const { dictionaries } = /** @type {typeof import('../renderer/words/words.ts')} */ (module)
  mkdirSync(options.dir, { recursive: true })

  /** @type {Picture[]} */
  const pictures = []
  for (const size of sizes.filter(({ name }) => options.sizes.includes(name))) {
    const display = await startVirtualScreen(size.pixels)
    for (const language of languages) {
      say(`${size.name}, ${language} …`)
      const words = dictionaries[language]
      const prefix = `${size.name}-${language}`
      const stage = {
        electron: electron.path,
        display,
        language,
        words,
        prefix,
        dir: options.dir,
        packDir: options.packDir,
      }
      const take = options.scenes ? photographScenes : photographScreens
      const taken = await take({ ...stage, views: views.filter((view) => options.views.includes(view)) }, withExhibit)
      pictures.push(...taken.map((picture) => ({ ...picture, size: size.name, language })))
      writeFileSync(join(options.dir, 'index.html'), contactSheet(pictures))
    }
  }
  say(`${pictures.length} pictures; look at ${join(options.dir, 'index.html')}`)
  return 0
})
