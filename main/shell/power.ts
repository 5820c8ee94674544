/** Keeps the display on. The system can drop the request (https://github.com/electron/electron/issues/12345), so it is looked after. */
import { powerSaveBlocker } from 'electron'

const lookEveryMs = 60_000

export function keepDisplayOn(): void {
  const start = () => powerSaveBlocker.start('prevent-display-sleep')
  let id = start()
  setInterval(() => {
    if (!powerSaveBlocker.isStarted(id)) id = start()
  }, lookEveryMs)
}
