import { expect, test } from 'vitest'
import { formatOfBytes, formatOfName, isWhole, type Format } from '../../../../../main/services/packs/formats.ts'
import { svg, wav } from '../../support/small-pack.ts'

const bytes = (...parts: (string | number[] | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

const ebml = [0x1a, 0x45, 0xdf, 0xa3, 0x84, 1, 2, 3, 4, 0x18, 0x53, 0x80, 0x67]

test.each<[Format, Uint8Array]>([
  ['webm', bytes(ebml)],
  ['ogg', bytes('OggS', [0, 2])],
  ['mp3', bytes('ID3', [4, 0])],
  ['mp3', bytes([0xff, 0xfb, 0x90, 0])],
  ['wav', wav()],
  ['png', bytes('\x89PNG\r\n\x1a\n')],
  ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
  ['webp', bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8 ')],
  ['woff2', bytes('wOF2', [0, 1, 0, 0])],
  ['svg', bytes(svg)],
  ['svg', bytes('\u00ef\u00bb\u00bf<svg/>')],
  ['svg', bytes('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg>')],
])('knows %s by its first bytes', (format, head) => {
  expect(formatOfBytes(head)).toBe(format)
})

test.each(['', 'text', '<html><svg></svg></html>', '<svgx>', 'RIFF1234AVI ', '\xff\xf1\x50\x80'])(
  '%j is none of them',
  (text) => {
    expect(formatOfBytes(bytes(text))).toBeUndefined()
  },
)

test('goes by the last extension of a name', () => {
  expect(formatOfName('audio/a.webm')).toBe('webm')
  expect(formatOfName('a.JPG')).toBe('jpeg')
  expect(formatOfName('a.webm.txt')).toBeUndefined()
  expect(formatOfName('a')).toBeUndefined()
  expect(formatOfName('a.constructor')).toBeUndefined()
})

const cut = (format: Format, whole: Uint8Array) => [
  isWhole(format, whole, whole, whole.length),
  isWhole(format, whole, whole.subarray(0, -1), whole.length - 1),
]

test('sees that the end is missing', () => {
  expect(cut('wav', wav())).toEqual([true, false])
  expect(cut('webp', bytes('RIFF', [5, 0, 0, 0], 'WEBPx'))).toEqual([true, false])
  expect(cut('png', bytes('\x89PNG\r\n\x1a\n....IENDcrc4'))).toEqual([true, false])
  expect(cut('svg', bytes('<svg></svg>'))).toEqual([true, false])
  expect(cut('woff2', bytes('wOF2', [0, 1, 0, 0], [0, 0, 0, 14], 'xx'))).toEqual([true, false])
  expect(isWhole('woff2', bytes('wOF2'), bytes('wOF2'), 4)).toBe(false)
  expect(cut('webm', bytes(ebml, [0x83, 1, 2, 3]))).toEqual([true, false])
  expect(cut('webm', bytes(ebml, [0x40, 0x03, 1, 2, 3]))).toEqual([true, false])
})

test('takes a size that was left open for whole', () => {
  const head = bytes(ebml, [0x01, 255, 255, 255, 255, 255, 255, 255])
  expect(isWhole('webm', head, head, 20)).toBe(true)
  const piped = bytes('RIFF', [255, 255, 255, 255], 'WAVE')
  expect(isWhole('wav', piped, piped, 12)).toBe(true)
})
