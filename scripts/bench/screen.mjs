// @ts-check
/**
 * The screen that both windows are shown on. A virtual one keeps its picture in a file, so that what stands on the glass
 * can be read without asking anyone: neither the X server nor the program notices. A real screen cannot be read so.
 */
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDisplay } from '../setup/display.mjs'
import { start } from '../setup/processes.mjs'
import { Stop } from '../setup/say.mjs'
import { temporaryFolder } from './temporary.mjs'

const startLimitMs = 15_000
/** An empty window has one colour, one that is being filled two or three. */
const coloursOfAPicture = 16
/** One pixel in so many each way is looked at. */
const stepPx = { x: 8, y: 30 }

/**
 * @typedef {object} Screen
 * @property {string} name for people
 * @property {NodeJS.ProcessEnv} env what a program needs to find it
 * @property {number | undefined} pid of the virtual screen
 * @property {(() => boolean) | undefined} showsPicture whether there is more on the glass than an empty window
 */

/** What the exhibit is drawn for first. */
export const usualSize = '1920x1080'

/** @typedef {(size?: string) => Promise<Screen>} Screens one of each size */

/** @returns {Screens} */
export function screens() {
  /** @type {Map<string, Promise<Screen>>} */
  const opened = new Map()
  return (size = usualSize) => {
    const screen = opened.get(size) ?? openScreen(size)
    opened.set(size, screen)
    return screen
  }
}

/**
 * @param {string} size in pixels, of a virtual screen
 * @returns {Promise<Screen>} the machine's own, or a virtual one where there is none
 */
async function openScreen(size) {
  if (hasDisplay()) return { name: 'the display of this machine', env: {}, pid: undefined, showsPicture: undefined }
  // In memory, so that the picture is never written to a disk.
  const pictureDir = temporaryFolder(existsSync('/dev/shm') ? '/dev/shm' : tmpdir())
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-fbdir', pictureDir, '-nolisten', 'tcp', '-noreset']
  const server = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], isGround: true })
  const number = await new Promise((resolve) => {
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => resolve(String(chunk).trim()))
    server.on('error', () => resolve(''))
    server.on('exit', () => resolve(''))
    setTimeout(() => resolve(''), startLimitMs).unref()
  })
  if (number === '') throw new Stop('The virtual screen (Xvfb) did not start.')
  return {
    name: `virtual screen ${size}`,
    env: { DISPLAY: `:${number}` },
    pid: server.pid,
    showsPicture: pictureReader(join(pictureDir, 'Xvfb_screen0')),
  }
}

/**
 * @param {string} file an X window dump that the X server keeps up to date
 * @returns {() => boolean}
 */
function pictureReader(file) {
  const picture = openSync(file, 'r')
  process.once('exit', () => closeSync(picture))
  const header = Buffer.alloc(100)
  readSync(picture, header, 0, header.length, 0)
  const field = (/** @type {number} */ index) => header.readUInt32BE(index * 4)
  const [width, height, lineBytes] = [field(4), field(5), field(12)]
  const pixelsAt = field(0) + field(19) * 12 // behind the header and the colour map
  const line = new Uint32Array(lineBytes / 4)
  return () => {
    const colours = new Set()
    for (let y = stepPx.y / 2; y < height; y += stepPx.y) {
      readSync(picture, line, 0, lineBytes, pixelsAt + y * lineBytes)
      for (let x = stepPx.x / 2; x < width; x += stepPx.x) colours.add(line[x])
      if (colours.size >= coloursOfAPicture) return true
    }
    return false
  }
}
