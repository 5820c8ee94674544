// @ts-check
/** Programs that must be on the machine, and the one command that brings them. */
import { run } from './run.mjs'

/** @type {Record<string, { probe: [string, ...string[]], debian: string }>} */
const tools = {
  ffmpeg: { probe: ['ffmpeg', '-version'], debian: 'ffmpeg' },
  espeak: { probe: ['espeak-ng', '--version'], debian: 'espeak-ng' },
  python: {
    probe: ['python3', '-c', 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))'],
    debian: 'python3-venv',
  },
}

/** @param {Array<keyof typeof tools>} names */
export const needTools = async (...names) => {
  /** @type {string[]} */
  const missing = []
  for (const name of names) {
    const tool = tools[name]
    if (!tool) continue
    const [program, ...args] = tool.probe
    await run(program, args).catch(() => missing.push(tool.debian))
  }
  if (missing.length > 0) {
    throw new Error(`missing on this machine: run "apt-get install ${missing.join(' ')}" (as root) and try again`)
  }
}
