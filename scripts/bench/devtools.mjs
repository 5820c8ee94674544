// @ts-check
/**
 * The page of a program under measurement, through Chromium's own protocol (https://chromedevtools.github.io/devtools-protocol).
 * It runs over two pipes, `--remote-debugging-pipe`, so that not even for the bench a port is opened.
 */
import { Stop } from '../setup/say.mjs'

/** What a program is started with, and what its pipes are. */
export const devtoolsSwitches = ['--remote-debugging-pipe']
/** @type {'pipe'[]} */
export const devtoolsStdio = ['pipe', 'pipe']

const lookEveryMs = 20

/**
 * @typedef {object} Page
 * @property {(method: string, params?: object) => Promise<any>} call
 * @property {<A, R>(run: (argument: A) => R, argument?: A) => Promise<Awaited<R>>} evaluate runs a function in the page, which
 *   sees nothing but its argument
 */

/**
 * @param {import('node:child_process').ChildProcess} child started with the switches and pipes above
 * @param {number} limitMs how long its page may be in coming
 * @returns {Promise<Page>}
 */
export async function attach(child, limitMs) {
  const send = protocolOf(child)
  const limitAtMs = performance.now() + limitMs
  for (;;) {
    const { targetInfos } = await send('Target.getTargets')
    const target = targetInfos.find(
      (/** @type {{ type: string, url: string }} */ { type, url }) => type === 'page' && url !== '',
    )
    if (target !== undefined) {
      const { sessionId } = await send('Target.attachToTarget', { targetId: target.targetId, flatten: true })
      return pageOf((method, params) => send(method, params, sessionId))
    }
    if (performance.now() > limitAtMs) throw new Stop('The program shows no page to the bench.')
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}

/** @param {(method: string, params?: object) => Promise<any>} call @returns {Page} */
const pageOf = (call) => ({
  call,
  async evaluate(run, argument) {
    const expression = `(${run})(${JSON.stringify(argument)})`
    const { result, exceptionDetails } = await call('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails)
      throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
    return result.value
  },
})

/**
 * Messages are JSON with a zero byte after each.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {(method: string, params?: object, sessionId?: string) => Promise<any>}
 */
function protocolOf(child) {
  const input = /** @type {import('node:stream').Writable} */ (child.stdio[3])
  const output = /** @type {import('node:stream').Readable} */ (child.stdio[4])
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void, method: string }>} */
  const waiting = new Map()
  let calls = 0
  let rest = ''

  output.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message)
      const call = waiting.get(id)
      waiting.delete(id)
      if (error) call?.reject(new Error(`${call.method}: ${error.message}`))
      else call?.resolve(result)
    }
  })
  output.on('close', () => {
    for (const { reject, method } of waiting.values()) reject(new Error(`${method}: the program has ended`))
  })
  // Reported by the end of the output.
  input.on('error', () => undefined)

  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++calls
      waiting.set(id, { resolve, reject, method })
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
}
