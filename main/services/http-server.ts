/**
 * The host over HTTP, for the preview in any browser: the page, the pack and the calls on one loopback port. Other sites that the
 * same browser has open must not reach it: the Host header has to be ours (else a foreign name could be pointed here), and a
 * request that says it comes from another origin is refused.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { maxCallBytes } from '../../shared/contract/calls.ts'
import type { Host } from '../../shared/contract/host.ts'
import { dispatch } from './dispatch.ts'
import { errorDetails, type Log } from './log.ts'
import { answerMedia } from './media-response.ts'
import { withoutReading } from './media-path.ts'
import { packHeaders, pageHeaders } from './security-headers.ts'

export interface HttpHostOptions {
  readonly host: Host
  readonly rendererDir: string
  readonly packDir: string
  readonly log: Log
}

export const packBase = '/pack/'

export function createHttpHost(options: HttpHostOptions): Server {
  const server: Server = createServer((request, response) => {
    answer(request, response, portOf(server), options).catch((error: unknown) => {
      options.log.error('request failed', { path: request.url, ...errorDetails(error) })
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'failed')
    })
  })
  return server
}

async function answer(request: IncomingMessage, response: ServerResponse, port: number, options: HttpHostOptions) {
  if (!isOwn(request, port)) return refuse(response, 403, 'not from here')
  const path = (request.url ?? '').split('?', 1)[0] ?? ''
  if (path === '/host/changes') return sendChanges(request, response, options.host)
  if (path.startsWith('/host/')) return answerCall(path.slice('/host/'.length), request, response, options.host)
  if (path.startsWith(packBase)) {
    return sendFile(
      options.packDir,
      withoutReading(path.slice(packBase.length - 1)),
      request,
      response,
      packHeaders(''),
    )
  }
  return sendFile(options.rendererDir, path === '/' ? '/index.html' : path, request, response, pageHeaders(''))
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

function isOwn({ headers }: IncomingMessage, port: number): boolean {
  const { host = '', origin } = headers
  const site = headers['sec-fetch-site']
  const isOwnHost = host === `127.0.0.1:${port}` || host === `localhost:${port}`
  const isOwnOrigin = origin === undefined || origin === `http://${host}`
  return isOwnHost && isOwnOrigin && (site === undefined || site === 'same-origin' || site === 'none')
}

async function answerCall(name: string, request: IncomingMessage, response: ServerResponse, host: Host) {
  if (request.method !== 'POST') return refuse(response, 405, 'calls are POST')
  // A form of another site cannot send this type without asking first.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    return refuse(response, 415, 'calls are JSON')
  const body = await readBody(request)
  if (body === undefined) return refuse(response, 413, 'too large')
  const reply = JSON.stringify(await dispatch(host, name, body))
  response.writeHead(200, { ...pageHeaders(''), 'Content-Type': 'application/json; charset=utf-8' }).end(reply)
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length
    if (sizeBytes > maxCallBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Server-sent events: the browser reconnects by itself. */
function sendChanges(request: IncomingMessage, response: ServerResponse, host: Host): void {
  if (request.method !== 'GET') return refuse(response, 405, 'changes are read with GET')
  response.writeHead(200, { ...pageHeaders(''), 'Content-Type': 'text/event-stream; charset=utf-8' })
  response.write('retry: 1000\n\n')
  const unsubscribe = host.onChange((change) => response.write(`data: ${JSON.stringify(change)}\n\n`))
  response.on('close', unsubscribe)
}

async function sendFile(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
) {
  const { method = 'GET' } = request
  const media = await answerMedia(root, { method, path, range: request.headers.range })
  response.writeHead(media.status, { ...headers, ...media.headers })
  if (!media.body) return void response.end()
  await pipeline(Readable.fromWeb(media.body as Parameters<typeof Readable.fromWeb>[0]), response).catch(() => {
    // The browser went away, as it does when it seeks; the stream is cancelled and the file closed.
  })
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response
    .writeHead(status, { ...pageHeaders(''), 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
    .end(message)
}
