/** `--screenshot FILE`: what is on screen, as a PNG, again and again, for a machine that has none. The file is always whole. */
import { rename, writeFile } from 'node:fs/promises'
import { app, type BrowserWindow } from 'electron'
import { errorDetails, type Log } from '../services/log.ts'

const everyMs = 2_000
/** The end waits this long for a picture that is being taken. */
const longestMs = 1_000

export function writeScreenshots(window: BrowserWindow, file: string, log: Log): void {
  let underWay: Promise<void> | undefined

  async function write() {
    const picture = await window.webContents.capturePage()
    // Nothing has been painted yet, or the page is being brought back.
    if (picture.isEmpty()) return
    await writeFile(`${file}.new`, picture.toPNG())
    await rename(`${file}.new`, file)
  }

  const timer = setInterval(() => {
    if (underWay || window.webContents.isCrashed()) return
    underWay = write()
      .catch((error: unknown) => log.warn('no screenshot', errorDetails(error)))
      .finally(() => (underWay = undefined))
  }, everyMs)
  window.on('closed', () => clearInterval(timer))
  app.on('before-quit', (event) => {
    clearInterval(timer)
    if (!underWay) return
    // Electron 25 falls (SIGSEGV) when it ends while a picture is being taken.
    event.preventDefault()
    const end = () => {
      underWay = undefined
      app.quit()
    }
    void Promise.race([underWay, new Promise((resolve) => setTimeout(resolve, longestMs))]).then(end)
  })
}
