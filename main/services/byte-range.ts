/** What of a file a `Range` header asks for (RFC 9110 §14). One range or the whole: several at once may be answered so. */
import parseRange from 'range-parser'

export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' }

export function byteRange(header: string | undefined, sizeBytes: number): ByteRange {
  if (header === undefined || !/^bytes=/i.test(header)) return { kind: 'whole' }
  // The last n bytes of a file that has fewer are all of it; range-parser calls that unsatisfiable.
  const lastBytes = /^bytes=\s*-(\d+)\s*$/i.exec(header)?.[1]
  if (lastBytes !== undefined && sizeBytes > 0 && Number(lastBytes) >= sizeBytes) {
    return { kind: 'part', start: 0, end: sizeBytes - 1 }
  }
  const ranges = parseRange(sizeBytes, header)
  if (ranges === -2) return { kind: 'whole' }
  if (ranges === -1) return { kind: 'unsatisfiable' }
  const [range] = ranges
  if (ranges.length !== 1 || !range) return { kind: 'whole' }
  return { kind: 'part', start: range.start, end: range.end }
}
