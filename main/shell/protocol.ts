/**
 * `exhibit://app/` is the page, `exhibit://pack/` the active pack; no other address exists. The two are different origins, so the pack
 * stays data to the page, which may read it only because its answers say so.
 */
import type { Protocol, Session } from 'electron'
import { withoutReading } from '../services/media-path.ts'
import { answerMedia } from '../services/media-response.ts'
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

export function serveExhibit({ protocol }: Session, { rendererDir, packDir }: ExhibitFolders): void {
  const ofPage = pageHeaders(packOrigin)
  const ofPack = packHeaders(appOrigin)

  protocol.handle(scheme, async (request) => {
    const { host, pathname } = new URL(request.url)
    const range = request.headers.get('range') ?? undefined
    if (host === 'pack') {
      return toResponse(
        await answerMedia(packDir, { method: request.method, path: withoutReading(pathname), range }),
        ofPack,
      )
    }
    if (host !== 'app') return new Response(undefined, { status: 404, headers: ofPage })
    const path = pathname === '/' ? '/index.html' : pathname
    return toResponse(await answerMedia(rendererDir, { method: request.method, path, range }), ofPage)
  })
}

const toResponse = (
  { status, headers, body }: Awaited<ReturnType<typeof answerMedia>>,
  common: Readonly<Record<string, string>>,
): Response => new Response(body, { status, headers: { ...common, ...headers } })
