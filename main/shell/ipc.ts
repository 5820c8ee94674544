/** Electron's transport of the port: calls from our page come in, changes go out. */
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { channels, type Reply } from '../../shared/contract/wire.ts'
import { err } from '../../shared/lib/result.ts'
import type { HostThread } from '../services/host-thread/start-host.ts'
import { errorDetails, type Log } from '../services/log.ts'
import { appUrl } from './protocol.ts'

export function serveCalls(window: BrowserWindow, host: Pick<HostThread, 'answer' | 'onChange'>, log: Log): void {
  ipcMain.handle(channels.call, async (event, name: unknown, body: unknown): Promise<string> => {
    if (!isOurPage(event, window)) {
      log.warn('call from elsewhere refused', { url: event.senderFrame?.url })
      return refusal('not from here')
    }
    try {
      return await host.answer(name, body)
    } catch (error) {
      log.error('call failed', { name: String(name).slice(0, 40), ...errorDetails(error) })
      return refusal('failed')
    }
  })
  host.onChange((change) => {
    if (!window.isDestroyed() && !window.webContents.isCrashed()) window.webContents.send(channels.change, change)
  })
}

const refusal = (message: string): string => JSON.stringify(err(message) satisfies Reply)

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
