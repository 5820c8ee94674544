// @ts-check
/** The frame of every script: run its steps, say an expected failure in one line, leave nothing running, exit. */
import { passSignalsOn, stopAll } from './processes.mjs'
import { Stop } from './say.mjs'

/** @param {() => Promise<number>} steps give the exit code */
export async function main(steps) {
  passSignalsOn()
  process.exitCode = await codeOf(steps)
  await stopAll()
  process.exit()
}

/** @param {() => Promise<number>} steps */
async function codeOf(steps) {
  try {
    return await steps()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(`${error.message}\n`)
    return error.exitCode
  }
}
