import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { webmLengthMs } from '../../../../scripts/content/webm.mjs'

const clip = new URL('../../../../media/sounds/warning.en.webm', import.meta.url)

describe('the length of a recording', () => {
  test('is read from the beginning of a real file', () => {
    const bytes = readFileSync(clip)
    const lengthMs = webmLengthMs(bytes) ?? 0
    expect(lengthMs).toBeGreaterThan(2000)
    expect(lengthMs).toBeLessThan(20_000)
    expect(webmLengthMs(bytes.subarray(0, 4096))).toBe(lengthMs)
  })

  test('counts in the ticks of the file', () => {
    const info = [0x2a, 0xd7, 0xb1, 0x83, 0x07, 0xa1, 0x20, 0x44, 0x89, 0x84, 0x44, 0x7a, 0x00, 0x00]
    // Half a million nanoseconds a tick, a thousand ticks; before it an element that is stepped over.
    const file = [0xec, 0x82, 1, 2, 0x18, 0x53, 0x80, 0x67, 0xff, 0x15, 0x49, 0xa9, 0x66, 0x80 | info.length, ...info]
    expect(webmLengthMs(Uint8Array.from(file))).toBe(500)
  })

  test('is unknown where the file does not say, or is none', () => {
    expect(webmLengthMs(new Uint8Array())).toBeUndefined()
    expect(webmLengthMs(new TextEncoder().encode('RIFF....WAVE'))).toBeUndefined()
  })

  test('never fails, whatever the bytes', () => {
    const whole = readFileSync(clip)
    fc.assert(
      fc.property(fc.nat(300), fc.nat(255), fc.nat(400), (at, value, end) => {
        const bytes = Uint8Array.from(whole.subarray(0, end))
        if (at < bytes.length) bytes[at] = value
        const length = webmLengthMs(bytes)
        expect(length === undefined || typeof length === 'number').toBe(true)
      }),
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => void webmLengthMs(bytes)))
  })
})
