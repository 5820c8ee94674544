// @ts-check
/** The command line of `npm run narrate`. */
import { parseArgs } from 'node:util'

/** @import { Options } from './types.d.ts' */

export const help = `npm run narrate [-- FLAGS]   speaks every scene of a pack whose text, voice or settings changed

  --pack DIR       the pack (default media/packs/default)
  --only NAME      only this panel or scene: "inebolu" or "inebolu/beach" (may be repeated)
  --force          speak again even what has not changed
  --sounds         make the interface sounds, the ambient bed and the spoken warnings in media/sounds instead
  --check          list clips that are not today's; needs no voice; exit 1 when there are any
  --check --loudness   also measure loudness, peaks and clicks (needs ffmpeg)
  --verify         let a recogniser listen to the English clips and print the ten worst sentences
  --help           this text`

/** @param {string[]} args @param {string} root @returns {Options | undefined} undefined: print the help */
export const readOptions = (args, root) => {
  const { values } = parseArgs({
    args,
    options: {
      pack: { type: 'string', default: `${root}/media/packs/default` },
      only: { type: 'string', multiple: true, default: [] },
      force: { type: 'boolean', default: false },
      sounds: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      loudness: { type: 'boolean', default: false },
      verify: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  if (values.loudness && !values.check) throw new Error('--loudness belongs to --check')
  const { pack, only, force, sounds, check, loudness, verify } = values
  return { packDir: pack, only, force, sounds, check, loudness, verify }
}
