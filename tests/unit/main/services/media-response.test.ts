import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerMedia, type MediaResponse } from '../../../../main/services/media-response.ts'
import { tempDir } from '../support/temp-dir.ts'

const bytes = Uint8Array.from({ length: 600_000 }, (_, index) => index % 251)

let root = ''
beforeEach(() => {
  const dir = tempDir()
  root = join(dir, 'pack')
  mkdirSync(join(root, 'audio'), { recursive: true })
  mkdirSync(join(root, 'folder.webm'))
  writeFileSync(join(root, 'audio/clip.webm'), bytes)
  writeFileSync(join(root, 'empty.svg'), '')
  writeFileSync(join(root, 'notes.txt'), 'not served')
  writeFileSync(join(dir, 'secret.svg'), 'secret')
  symlinkSync('../secret.svg', join(root, 'link.svg'))
  symlinkSync('audio/clip.webm', join(root, 'inside.webm'))
})

const get = (path: string, range?: string, method = 'GET') => answerMedia(root, { method, path, range })

async function read({ body }: MediaResponse): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  if (body) for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const openFiles = () => readdirSync('/proc/self/fd').length

describe('a media request', () => {
  test('for a whole file gives all of it, with its type', async () => {
    const response = await get('/audio/clip.webm')
    expect(response.status).toBe(200)
    expect(response.headers).toEqual({
      'Content-Type': 'audio/webm',
      'Content-Length': '600000',
      'Accept-Ranges': 'bytes',
    })
    expect((await read(response)).equals(bytes)).toBe(true)
  })

  test.each([
    ['bytes=0-3', 0, 3],
    ['bytes=262140-262150', 262_140, 262_150],
    ['bytes=599990-', 599_990, 599_999],
    ['bytes=-10', 599_990, 599_999],
  ])('for %s gives 206 and just that part', async (range, start, end) => {
    const response = await get('/audio/clip.webm', range)
    expect(response.status).toBe(206)
    expect(response.headers['Content-Range']).toBe(`bytes ${start}-${end}/600000`)
    expect(response.headers['Content-Length']).toBe(String(end - start + 1))
    expect((await read(response)).equals(bytes.subarray(start, end + 1))).toBe(true)
  })

  test('beyond the end gives 416 and the true size', async () => {
    const response = await get('/audio/clip.webm', 'bytes=600000-')
    expect(response).toEqual({ status: 416, headers: { 'Content-Range': 'bytes */600000', 'Content-Length': '0' } })
  })

  test('with HEAD gives the headers alone', async () => {
    expect(await get('/audio/clip.webm', 'bytes=0-9', 'HEAD')).toMatchObject({
      status: 206,
      headers: { 'Content-Length': '10' },
    })
    expect((await get('/audio/clip.webm', undefined, 'HEAD')).body).toBeUndefined()
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('with %s is not allowed', async (method) => {
    expect(await get('/audio/clip.webm', undefined, method)).toMatchObject({
      status: 405,
      headers: { Allow: 'GET, HEAD' },
    })
  })

  test.each([
    '/audio/none.webm',
    '/folder.webm',
    '/notes.txt',
    '/audio',
    '/',
    '/link.svg',
    '/../secret.svg',
    '/%2e%2e/secret.svg',
    '/audio/..%2f..%2f..%2fsecret.svg',
    `/${'x'.repeat(5000)}.svg`,
  ])('for %.40s finds nothing', async (path) => {
    expect(await get(path)).toEqual({ status: 404, headers: { 'Content-Length': '0' } })
  })

  test('follows a link that stays inside', async () => {
    expect((await read(await get('/inside.webm'))).length).toBe(600_000)
  })

  test('for an empty file gives an empty answer', async () => {
    const response = await get('/empty.svg')
    expect([response.status, response.headers['Content-Length'], (await read(response)).length]).toEqual([200, '0', 0])
  })

  test('finds nothing when the folder itself is gone', async () => {
    expect(await answerMedia(join(root, 'gone'), { method: 'GET', path: '/a.svg' })).toMatchObject({ status: 404 })
  })

  test('keeps no file open, read to the end or cancelled in the middle', async () => {
    const before = openFiles()
    for (let time = 0; time < 20; time++) {
      await read(await get('/audio/clip.webm', 'bytes=0-9'))
      const { body } = await get('/audio/clip.webm')
      const reader = body?.getReader()
      await reader?.read()
      await reader?.cancel()
      await (await get('/audio/clip.webm')).body?.cancel()
      await get('/audio/clip.webm', 'bytes=900000-')
    }
    expect(openFiles()).toBeLessThanOrEqual(before)
  })
})
