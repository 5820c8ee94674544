/** Electron's transport of the port: calls from our page come in, changes go out. Calls wait until the services are up. */
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { channels, type Reply } from '../../shared/contract/wire.ts'
import { err } from '../../shared/lib/result.ts'
import { errorDetails, type Log } from '../services/log.ts'
import type { OpenHost } from '../services/open-host.ts'
import { appUrl } from './protocol.ts'

export function serveCalls(window: BrowserWindow, host: Promise<OpenHost>, log: Log): void {
  ipcMain.handle(channels.call, async (event, name: unknown, body: unknown): Promise<Reply> => {
    if (!isOurPage(event, window)) {
      log.warn('call from elsewhere refused', { url: event.senderFrame?.url })
      return err('not from here')
    }
    try {
      return await (await host).answer(name, body)
    } catch (error) {
      log.error('call failed', { name: String(name).slice(0, 40), ...errorDetails(error) })
      return err('failed')
    }
  })
  void host.then(({ service }) =>
    service.onChange((change) => {
      if (!window.isDestroyed() && !window.webContents.isCrashed()) window.webContents.send(channels.change, change)
    }),
  )
}

/** Only the main frame of our window, and only while it shows our page. */
function isOurPage({ senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (!senderFrame || window.isDestroyed()) return false
  const { mainFrame } = window.webContents
  return (
    senderFrame.processId === mainFrame.processId &&
    senderFrame.routingId === mainFrame.routingId &&
    senderFrame.url.startsWith(appUrl)
  )
}
