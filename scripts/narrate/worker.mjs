// @ts-check
/** The Python side (python/worker.py): one process, one JSON line each way, in order. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** @import { Span } from './speech/types.d.ts' */

/** @typedef {{ times: Span[], words: string[], error?: string } & Record<string, any>} Answer */
/** @typedef {{ ask: (request: object) => Promise<Answer>, close: () => void }} Worker */

const script = fileURLToPath(new URL('python/worker.py', import.meta.url))

/** @param {string} python @returns {Worker} */
export const startWorker = (python) => {
  // Its own process group: Ctrl+C reaches this program alone, which then closes the worker itself.
  const child = spawn(python, ['-B', script], { stdio: ['pipe', 'pipe', 'pipe'], detached: true })
  /** @type {Array<{ resolve: (answer: Answer) => void, reject: (error: Error) => void }>} */
  const waiting = []
  let lastWords = ''
  child.stderr.on('data', (chunk) => (lastWords = `${lastWords}${chunk}`.slice(-400)))
  child.stdin.on('error', () => {})
  child.on('error', (error) => (lastWords = error.message))
  child.on('close', () => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`the voice process ended: ${lastWords.trim()}`))
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { resolve, reject } = waiting.shift() ?? { resolve: () => {}, reject: () => {} }
    const answer = JSON.parse(line)
    if (answer.error === undefined) resolve(answer)
    else reject(new Error(answer.error))
  })
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        child.stdin.write(`${JSON.stringify(request)}\n`)
      }),
    close: () => child.kill('SIGKILL'),
  }
}
