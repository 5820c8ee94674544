/** The port inside Electron: the preload exposes a bridge as `window.vitrine` (see main/preload.ts). */
import type { Host } from '../../shared/contract/host.ts'
import type { Bridge } from '../../shared/contract/wire.ts'
import { remoteHost } from './remote.ts'

export const electronHost = (bridge: Bridge): Host => remoteHost(bridge)
