/** The thread of the services (see services/host-thread): composes what it is started with. */
import { parentPort, workerData } from 'node:worker_threads'
import type { HostData } from './services/host-thread/messages.ts'
import { serveHost } from './services/host-thread/serve-host.ts'
import { errorDetails } from './services/log.ts'

if (!parentPort) throw new Error('this file is started as a worker thread')
const log = serveHost(parentPort, workerData as HostData)
process.on('unhandledRejection', (error) => log.error('unhandled rejection', errorDetails(error)))
