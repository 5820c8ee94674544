// @ts-check
/** How the scripts speak: one plain line a fact, and an expected failure is a line too, never a stack trace. */

/** @param {string} line */
export const say = (line) => void process.stdout.write(`${line}\n`)

/**
 * What a program said last, which is where it says why it failed.
 *
 * @param {string} output
 * @param {number} count
 */
export const lastLines = (output, count) => output.trim().split('\n').slice(-count).join('\n')

/** Something a person can mend. Ends the program with its line and its exit code. */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
