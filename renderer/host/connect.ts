/** Which host this page runs on: Electron when its bridge is there, else the server that the page came from. */
import type { Host } from '../../shared/contract/host.ts'
import type { Bridge } from '../../shared/contract/wire.ts'
import { electronHost } from './electron.ts'
import { httpHost } from './http.ts'

declare global {
  interface Window {
    readonly vitrine?: Bridge
  }
}

export const connect = (window: Window = globalThis.window): Host =>
  window.vitrine ? electronHost(window.vitrine) : httpHost()
