// @ts-check
/** The length of a WebM file by its own account: https://www.matroska.org/technical/elements.html */

const ids = { segment: 0x18538067, info: 0x1549a966, timestampScale: 0x2ad7b1, duration: 0x4489 }
/** Elements that are opened to find what is inside; all others are stepped over. */
const masters = [ids.segment, ids.info]

/** @param {Uint8Array} bytes the file, or its beginning @returns {number | undefined} milliseconds */
export const webmLengthMs = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  /** One tick is a million nanoseconds unless the file says otherwise. */
  let tickNs = 1_000_000
  let at = 0
  /** @type {number | undefined} */
  let ticks
  while (at < view.byteLength) {
    const id = readId(view, at)
    const size = id && readSize(view, id.next)
    if (!id || !size) break
    const isHere = size.next + size.value <= view.byteLength
    if (id.value === ids.timestampScale && isHere) tickNs = readInteger(view, size.next, size.value)
    if (id.value === ids.duration && isHere) ticks = readFloat(view, size.next, size.value)
    at = masters.includes(id.value) ? size.next : size.next + size.value
  }
  return ticks === undefined ? undefined : (ticks * tickNs) / 1e6
}

/** How many bytes a number takes: one more than the zero bits that it begins with. @param {number} first */
const lengthOf = (first) => Math.clz32(first) - 23

/** @param {DataView} view @param {number} at */
const readId = (view, at) => {
  const length = lengthOf(view.getUint8(at))
  if (length > 4 || at + length > view.byteLength) return undefined
  return { value: readInteger(view, at, length), next: at + length }
}

/** @param {DataView} view @param {number} at */
const readSize = (view, at) => {
  if (at >= view.byteLength) return undefined
  const first = view.getUint8(at)
  const length = lengthOf(first)
  if (length > 8 || at + length > view.byteLength) return undefined
  const value = (first & (0xff >> length)) * 256 ** (length - 1) + readInteger(view, at + 1, length - 1)
  return { value, next: at + length }
}

/** @param {DataView} view @param {number} at @param {number} length */
const readInteger = (view, at, length) => {
  let value = 0
  for (let index = at; index < at + length; index++) value = value * 256 + view.getUint8(index)
  return value
}

/** @param {DataView} view @param {number} at @param {number} length */
const readFloat = (view, at, length) => {
  if (length === 4) return view.getFloat32(at)
  return length === 8 ? view.getFloat64(at) : undefined
}
