/**
 * `exhibit://app/` is the page, `exhibit://pack/` the active pack; no other address exists. The two are different origins, so the pack
 * stays data to the page, which may read it only because its answers say so.
 */
import { Readable } from 'node:stream'
import type { Protocol, ProtocolRequest, ProtocolResponse, Session } from 'electron'
import { withoutReading } from '../services/media-path.ts'
import { answerMedia, type MediaResponse } from '../services/media-response.ts'
import { packHeaders, pageHeaders } from '../services/security-headers.ts'

const scheme = 'exhibit'
const packOrigin = `${scheme}://pack`

export const appOrigin = `${scheme}://app`
export const appUrl = `${appOrigin}/`
export const packBase = `${packOrigin}/`

/** Must be called before Electron is ready. */
export function registerScheme({ registerSchemesAsPrivileged }: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  registerSchemesAsPrivileged([
    {
      scheme,
      // corsEnabled: without it a page may not ask for the pack's files at all, whatever they answer.
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, corsEnabled: true },
    },
  ])
}

export interface ExhibitFolders {
  readonly rendererDir: string
  readonly packDir: string
}

/** `net::ERR_FAILED`: https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h */
const errFailed = -2

/**
 * By the older call, marked as deprecated, on purpose: `protocol.handle` wraps the same loader in Node's `Request` and `Response`, and
 * loading these takes 25 to 50 ms of every start (docs/performance.md).
 */
export function serveExhibit({ protocol }: Session, { rendererDir, packDir }: ExhibitFolders): void {
  const ofPage = pageHeaders(packOrigin)
  const ofPack = packHeaders(appOrigin)

  async function answer({ url, method, headers }: ProtocolRequest): Promise<ProtocolResponse> {
    const { host, pathname } = new URL(url)
    const range = Object.entries(headers).find(([name]) => name.toLowerCase() === 'range')?.[1]
    const ask = (root: string, path: string) => answerMedia(root, { method, path, range })
    if (host === 'pack') return toResponse(await ask(packDir, withoutReading(pathname)), ofPack)
    if (host !== 'app') return { statusCode: 404, headers: ofPage }
    return toResponse(await ask(rendererDir, pathname === '/' ? '/index.html' : pathname), ofPage)
  }

  protocol.registerStreamProtocol(scheme, (request, respond) => {
    answer(request).then(respond, (error: unknown) => {
      respond({ error: errFailed })
      throw error
    })
  })
}

const toResponse = (
  { status, headers, body }: MediaResponse,
  common: Readonly<Record<string, string>>,
): ProtocolResponse => ({
  statusCode: status,
  headers: { ...common, ...headers },
  ...(body && { data: Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]) }),
})
