// @ts-check
/** The command line of `npm run tour`, and what the tour consists of. */
import { isAbsolute, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Stop } from '../setup/say.mjs'

export const languages = /** @type {const} */ (['en', 'tr'])

/** @typedef {'standard' | 'large' | 'contrast'} View */
export const views = /** @type {const} */ (['standard', 'large', 'contrast'])

export const sizes = /** @type {const} */ ([
  { name: 'landscape', pixels: '1920x1080' },
  { name: 'portrait', pixels: '1080x1920' },
  { name: '4k', pixels: '3840x2160' },
  { name: '4k-portrait', pixels: '2160x3840' },
  { name: 'small', pixels: '1280x800' },
])

/** What is looked at unless asked otherwise. */
const usual = ['landscape', 'portrait', '4k']

export const helpText = `npm run tour -- DIR [FLAGS]   photographs every screen of the exhibit into DIR, with an index.html to look at

  --size NAME      only this size (may be repeated): ${sizes.map(({ name }) => name).join(', ')}; usually ${usual.join(', ')}
  --view NAME      only this view (may be repeated): ${views.join(', ')}
  --scenes         every scene of every panel instead of every screen
  --pack DIR       another content pack
  --help           this text`

/**
 * @param {string[]} args
 * @returns {{ dir: string, sizes: string[], views: string[], scenes: boolean, packDir: string | undefined } | undefined} undefined:
 *   print the help
 */
export function readOptions(args) {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const [dir, ...more] = positionals
  if (dir === undefined || more.length > 0) throw new Stop('usage: npm run tour -- DIR [FLAGS]; see --help', 2)
  const known = (/** @type {string} */ flag, /** @type {string[]} */ asked, /** @type {readonly string[]} */ names) => {
    const wrong = asked.find((name) => !names.includes(name))
    if (wrong !== undefined) throw new Stop(`--${flag} ${wrong}: one of ${names.join(', ')}`, 2)
    return asked
  }
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const absolute = (/** @type {string} */ path) => (isAbsolute(path) ? path : join(from, path))
  return {
    dir: absolute(dir),
    sizes: known(
      'size',
      values.size ?? usual,
      sizes.map(({ name }) => name),
    ),
    views: known('view', values.view ?? [...views], views),
    scenes: values.scenes ?? false,
    packDir: values.pack === undefined ? undefined : absolute(values.pack),
  }
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        size: { type: 'string', multiple: true },
        view: { type: 'string', multiple: true },
        scenes: { type: 'boolean' },
        pack: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Stop(/** @type {Error} */ (error).message, 2)
  }
}
