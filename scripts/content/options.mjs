// @ts-check
/** The command line of `npm run content`. */
import { parseArgs } from 'node:util'
import { join, resolve } from 'node:path'
import { callerDir } from '../../main/services/flags.mjs'
import { Stop } from '../setup/say.mjs'
import { anyPack, defaultExhibit } from './rules.mjs'

export const help = `npm run content [-- FLAGS]   is anything missing in a pack? Lists every gap with its place; exit code 1 when there is one

  --pack DIR   another pack than the default exhibit, held to what any pack should have
  --help       this text`

/** @param {string[]} args @param {string} appDir @returns {{ packDir: string, rules: import('./types.d.ts').Rules } | undefined} undefined: print the help */
export const readOptions = (args, appDir) => {
  const { pack, help: isHelp } = parse(args)
  if (isHelp) return undefined
  if (pack === undefined) return { packDir: join(appDir, 'media/packs/default'), rules: defaultExhibit }
  return { packDir: resolve(callerDir(process.env, process.cwd()), pack), rules: anyPack }
}

/** @param {string[]} args */
const parse = (args) => {
  try {
    return parseArgs({ args, options: { pack: { type: 'string' }, help: { type: 'boolean' } } }).values
  } catch (error) {
    throw new Stop(`content: ${/** @type {Error} */ (error).message}\n\n${help}`, 2)
  }
}
