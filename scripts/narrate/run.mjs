// @ts-check
/** Runs a program to its end. Children die with `stop.abort()`, which is how an interrupt leaves nothing behind. */
import { spawn } from 'node:child_process'

export const stop = new AbortController()

/**
 * @param {string} program @param {string[]} args
 * @param {{ input?: string, cwd?: string }} [options]
 * @returns {Promise<{ stdout: Buffer, stderr: string }>}
 */
export const run = (program, args, { input, cwd } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'], signal: stop.signal })
    /** @type {Buffer[]} */
    const stdout = []
    /** @type {Buffer[]} */
    const stderr = []
    child.stdout.on('data', (chunk) => stdout.push(chunk))
    child.stderr.on('data', (chunk) => stderr.push(chunk))
    // A program that does not read its input closes the pipe; its exit code tells whether that was wrong.
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
    child.on('error', (error) => {
      const isMissing = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT'
      reject(
        new Error(`${program}: ${isMissing ? 'no such program on this machine' : error.message}`, { cause: error }),
      )
    })
    child.on('close', (code) => {
      const errors = Buffer.concat(stderr).toString()
      if (code === 0) resolve({ stdout: Buffer.concat(stdout), stderr: errors })
      else reject(new Error(`${program} failed: ${errors.trim().split('\n').slice(-3).join(' ')}`))
    })
  })
