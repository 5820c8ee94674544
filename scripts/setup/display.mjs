// @ts-check
/** A screen to play on. Where there is none (a server, a build machine), a virtual one is made and stopped at the end. */
import { start } from './processes.mjs'
import { Stop } from './say.mjs'

const startLimitMs = 15_000

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

/**
 * @param {string} [size] in pixels
 * @returns {Promise<string>} the new screen's DISPLAY, `:99`
 */
export async function startVirtualScreen(size = '1920x1080') {
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset']
  const server = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], isGround: true })
  const number = await new Promise((resolve) => {
    let text = ''
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      text += String(chunk)
      if (text.endsWith('\n')) resolve(text.trim())
    })
    server.on('error', () => resolve(''))
    server.on('exit', () => resolve(''))
    setTimeout(() => resolve(''), startLimitMs).unref()
  })
  if (number === '') throw new Stop('The virtual screen (Xvfb) did not start. Set DISPLAY to a screen that exists.')
  return `:${number}`
}
