/** All that a page can reach of Electron: two functions, no objects of Electron's own. See shared/contract/wire.ts. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channels, type Bridge } from '../shared/contract/wire.ts'

const call: Bridge['call'] = (name, body) => ipcRenderer.invoke(channels.call, String(name), body)

/** Asked before the page's own script has even been fetched: the answer is there when it wants it. */
let early: ReturnType<typeof call> | undefined = call('boot')
early.catch(() => undefined)

const bridge: Bridge = {
  call(name, body) {
    const answer = name === 'boot' ? early : undefined
    early = answer ? undefined : early
    return answer ?? call(name, body)
  },
  onChange(listener) {
    const handle = (_event: IpcRendererEvent, change: Parameters<typeof listener>[0]) => listener(change)
    ipcRenderer.on(channels.change, handle)
    return () => void ipcRenderer.off(channels.change, handle)
  },
}

contextBridge.exposeInMainWorld('vitrine', bridge)
