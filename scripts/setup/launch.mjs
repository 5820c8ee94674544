// @ts-check
/** How Electron is called: Chromium's switches, then the app folder, then our flags. */
import { constants } from 'node:os'
import { appDir } from './paths.mjs'
import { exitCodeOf, start } from './processes.mjs'
import { say } from './say.mjs'

const isRoot = process.getuid?.() === 0

/** Chromium's sandbox refuses to work for root, and only for root may it be switched off. */
export const sandboxSwitches = isRoot ? ['--no-sandbox'] : []

/** A machine without a screen has no desktop bus and no GPU either; Chromium would report both at every start. */
const virtualScreenSwitches = ['--log-level=3']

/**
 * Plays the exhibit to its end.
 *
 * @param {object} options
 * @param {string} options.electronPath
 * @param {readonly string[]} options.flags as `toArguments` writes them
 * @param {string | undefined} options.virtualScreen its DISPLAY, where one was made
 * @returns {Promise<number>} Electron's exit code
 */
export async function play({ electronPath, flags, virtualScreen }) {
  if (isRoot) say("Running as root, so without Chromium's sandbox. On a museum's machine let an ordinary user run it.")
  const switches = virtualScreen === undefined ? sandboxSwitches : [...sandboxSwitches, ...virtualScreenSwitches]
  const env = virtualScreen === undefined ? process.env : { ...process.env, DISPLAY: virtualScreen }
  const code = await exitCodeOf(start(electronPath, [...switches, appDir, ...flags], { env }))
  if (code > 128) say(`Electron was ended by ${signalName(code - 128)}.${screenHint()}`)
  return code
}

/** @param {number} number */
const signalName = (number) =>
  Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? 'a signal'

/** Electron says nothing when the screen named in DISPLAY is not there or not open to this user: it just crashes. */
const screenHint = () =>
  process.env['DISPLAY'] ? ` If it never showed: can this user reach the screen DISPLAY=${process.env['DISPLAY']}?` : ''
