/**
 * Answers a request for a file of one folder, for `exhibit://` and for HTTP alike: 200, 206 and 416 (without ranges a browser cannot
 * seek in sound), 404, 405. Nothing outside the folder can be named, and a link inside that leads out is not followed.
 */
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { byteRange } from './byte-range.ts'
import { contentTypeOf } from './content-types.ts'
import { namesOfPath } from './media-path.ts'

export interface MediaRequest {
  readonly method: string
  /** The path of the URL, still encoded. */
  readonly path: string
  readonly range?: string | undefined
}

export interface MediaResponse {
  readonly status: 200 | 206 | 404 | 405 | 416
  readonly headers: Readonly<Record<string, string>>
  /** Absent for HEAD and for errors. Must be read to its end or cancelled: it holds the file open. */
  readonly body?: ReadableStream<Uint8Array>
}

const chunkBytes = 256 * 1024

export async function answerMedia(root: string, request: MediaRequest): Promise<MediaResponse> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD', 'Content-Length': '0' } }
  }
  const contentType = contentTypeOf(request.path)
  const opened = contentType === undefined ? undefined : await openInside(root, request.path)
  if (!opened || contentType === undefined) return { status: 404, headers: { 'Content-Length': '0' } }

  const { handle, sizeBytes } = opened
  const range = byteRange(request.range, sizeBytes)
  if (range.kind === 'unsatisfiable') {
    await handle.close()
    return { status: 416, headers: { 'Content-Range': `bytes */${sizeBytes}`, 'Content-Length': '0' } }
  }
  const { start, end } = range.kind === 'part' ? range : { start: 0, end: sizeBytes - 1 }
  const headers = {
    'Content-Type': contentType,
    'Content-Length': String(end - start + 1),
    'Accept-Ranges': 'bytes',
    ...(range.kind === 'part' ? { 'Content-Range': `bytes ${start}-${end}/${sizeBytes}` } : {}),
  }
  const status = range.kind === 'part' ? 206 : 200
  if (request.method === 'GET') return { status, headers, body: streamOf(handle, start, end) }
  await handle.close()
  return { status, headers }
}

async function openInside(root: string, path: string): Promise<{ handle: FileHandle; sizeBytes: number } | undefined> {
  const names = namesOfPath(path)
  if (!names) return undefined
  let handle: FileHandle | undefined
  try {
    const realRoot = await realpath(root)
    const real = await realpath(join(realRoot, ...names))
    const inside = relative(realRoot, real)
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined
    handle = await open(real)
    const stat = await handle.stat()
    if (stat.isFile()) return { handle, sizeBytes: stat.size }
  } catch {
    // Missing, not readable, a name that is too long: all of it is "not found".
  }
  await handle?.close()
  return undefined
}

/** Read as it is asked for and closed when it is cancelled; `Readable.toWeb` throws when a player seeks away. */
function streamOf(handle: FileHandle, start: number, end: number): ReadableStream<Uint8Array> {
  let position = start
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const length = Math.min(chunkBytes, end + 1 - position)
        if (length > 0) {
          const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, position)
          if (bytesRead > 0) {
            position += bytesRead
            return controller.enqueue(buffer.subarray(0, bytesRead))
          }
        }
        await handle.close()
        controller.close()
      },
      cancel: () => handle.close(),
    },
    { highWaterMark: 0 },
  )
}
