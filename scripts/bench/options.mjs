// @ts-check
/** What `npm run bench` can be asked. */
import { parseArgs } from 'node:util'
import { Stop } from '../setup/say.mjs'
import { roundNames } from './rounds.mjs'

export const helpText = `Measures the exhibit on this machine, in turns with a blank Electron window.

usage: npm run bench -- [FLAGS]

  --quick       fewer samples: a first look, not a judgement to publish
  --only NAME   take one round alone: ${roundNames.join(', ')}
  --out FILE    write every sample and result to FILE as JSON
  --self        measure the controls against themselves: how far this machine can be trusted
  --help        print this and end

Exit code: 0 every bar is met, 1 a bar is missed, 2 wrong flag, 3 no bar is missed but one could not be judged for noise.`

/**
 * @typedef {object} Options
 * @property {boolean} quick
 * @property {boolean} self
 * @property {boolean} help
 * @property {string | undefined} only
 * @property {string | undefined} out
 */

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function parseOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        quick: { type: 'boolean', default: false },
        self: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        only: { type: 'string' },
        out: { type: 'string' },
      },
    })
    return { quick: values.quick, self: values.self, help: values.help, only: knownRound(values.only), out: values.out }
  } catch (error) {
    if (error instanceof Stop) throw error
    // The first line names the flag; what follows explains parseArgs.
    throw new Stop(`${/** @type {Error} */ (error).message.split('. ')[0]}; see --help`, 2)
  }
}

/** @param {string | undefined} name */
function knownRound(name) {
  if (name === undefined || roundNames.includes(name)) return name
  throw new Stop(`there is no round "${name}": ${roundNames.join(', ')}; see --help`, 2)
}
