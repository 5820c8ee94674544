/** `--screenshot FILE`: what is on screen, as a PNG, again and again, for a machine that has none. The file is always whole. */
import { rename, writeFile } from 'node:fs/promises'
import type { BrowserWindow } from 'electron'
import { errorDetails, type Log } from '../services/log.ts'

const everyMs = 2_000

export function writeScreenshots(window: BrowserWindow, file: string, log: Log): void {
  let isBusy = false

  async function write() {
    const picture = await window.webContents.capturePage()
    // Nothing has been painted yet, or the page is being brought back.
    if (picture.isEmpty()) return
    await writeFile(`${file}.new`, picture.toPNG())
    await rename(`${file}.new`, file)
  }

  const timer = setInterval(() => {
    if (isBusy || window.webContents.isCrashed()) return
    isBusy = true
    write()
      .catch((error: unknown) => log.warn('no screenshot', errorDetails(error)))
      .finally(() => (isBusy = false))
  }, everyMs)
  window.on('closed', () => clearInterval(timer))
}
