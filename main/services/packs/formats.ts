/** What a media file really is, from its bytes: by what it begins with, and whether its end is there. */
import { extensionOf } from '../content-types.ts'

export type Format = 'webm' | 'ogg' | 'mp3' | 'wav' | 'png' | 'jpeg' | 'webp' | 'svg' | 'woff2'

export type MediaKind = 'sound' | 'picture' | 'font'

export const formatsOf: Readonly<Record<MediaKind, readonly Format[]>> = {
  sound: ['webm', 'ogg', 'mp3', 'wav'],
  picture: ['svg', 'png', 'jpeg', 'webp'],
  font: ['woff2'],
}

const byExtension: ReadonlyMap<string, Format> = new Map([
  ['webm', 'webm'],
  ['ogg', 'ogg'],
  ['opus', 'ogg'],
  ['mp3', 'mp3'],
  ['wav', 'wav'],
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['webp', 'webp'],
  ['svg', 'svg'],
  ['woff2', 'woff2'],
])

/** What its name says it is: files are served by this, so it has to be true. */
export const formatOfName = (path: string): Format | undefined => byExtension.get(extensionOf(path))

/** How much of both ends must be read. */
export const headBytes = 4096
export const tailBytes = 1024

export function formatOfBytes(head: Uint8Array): Format | undefined {
  const ascii = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to))
  if (ascii(0, 4) === '\x1A\x45\xDF\xA3') return 'webm'
  if (ascii(0, 4) === 'OggS') return 'ogg'
  if (ascii(0, 3) === 'ID3' || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) return 'mp3'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WAVE') return 'wav'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp'
  if (ascii(0, 8) === '\x89PNG\r\n\x1A\n') return 'png'
  if (ascii(0, 3) === '\xFF\xD8\xFF') return 'jpeg'
  if (ascii(0, 4) === 'wOF2') return 'woff2'
  return beginsAsSvg(head) ? 'svg' : undefined
}

function beginsAsSvg(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head)
  return /^(?:\s|<\?xml[^>]*\?>|<!--[^]*?-->|<!DOCTYPE\s[^>]*>)*<svg[\s/>]/.test(text)
}

/** False when the end is certainly missing, as after a copy that was cut short. */
export function isWhole(format: Format, head: Uint8Array, tail: Uint8Array, sizeBytes: number): boolean {
  switch (format) {
    case 'png':
      return String.fromCharCode(...tail.subarray(-8, -4)) === 'IEND'
    case 'svg':
      return new TextDecoder().decode(tail).includes('</svg>')
    case 'wav':
    case 'webp':
      return isSizeWithin(viewOf(head).getUint32(4, true), 8, sizeBytes)
    case 'webm':
      return webmEnd(head) <= sizeBytes
    case 'woff2':
      // Its header says how long the whole is (WOFF 2.0, 4.1).
      return head.length >= 12 && viewOf(head).getUint32(8) <= sizeBytes
    case 'ogg':
    case 'mp3':
    case 'jpeg':
      return true
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Programs that write to a pipe leave the size at all ones. */
const isSizeWithin = (size: number, offset: number, sizeBytes: number): boolean =>
  size === 0xffffffff || size + offset <= sizeBytes

/** Where the segment of a WebM file ends by its own account; 0 when it gives none. */
function webmEnd(head: Uint8Array): number {
  const headerSize = readVint(head, 4)
  if (!headerSize) return 0
  const segmentAt = headerSize.next + headerSize.value
  const isSegment = [0x18, 0x53, 0x80, 0x67].every((byte, index) => head[segmentAt + index] === byte)
  const segmentSize = isSegment ? readVint(head, segmentAt + 4) : undefined
  return segmentSize?.isKnown ? segmentSize.next + segmentSize.value : 0
}

/** An EBML size: the number of leading zero bits says how many bytes follow; all ones means "unknown". */
function readVint(bytes: Uint8Array, at: number): { value: number; next: number; isKnown: boolean } | undefined {
  const first = bytes[at] ?? 0
  const length = Math.clz32(first) - 23
  if (first === 0 || at + length > bytes.length) return undefined
  let value = first & (0xff >> length)
  let isKnown = value !== 0xff >> length
  for (const byte of bytes.subarray(at + 1, at + length)) {
    value = value * 256 + byte
    isKnown ||= byte !== 0xff
  }
  return { value, next: at + length, isKnown }
}
