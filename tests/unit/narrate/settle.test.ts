import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settle } from '../../../scripts/narrate/settle.mjs'

const wanted = { lufs: -16, peakDbtp: -1.5 }

interface Track {
  lufs: number
  /** How far its peaks stand above its loudness. */
  crestDb: number
  /** How much of a gain the limiter takes away once it works. */
  takes: number
  /** What the encoder adds to peaks, different from try to try. */
  adds: readonly number[]
}

/** A limiter and an encoder that behave as the real ones do, in three lines; every figure has one digit, as ffmpeg's have. */
const clipOf = ({ lufs, crestDb, takes, adds }: Track) => {
  let tries = 0
  const make = ({ gainDb, limitDb }: { gainDb: number; limitDb: number }) => {
    const peakDb = lufs + crestDb + gainDb
    const limited = Math.max(0, peakDb - limitDb)
    const added = adds[tries++ % adds.length] ?? 0
    return Promise.resolve({
      lufs: Number((lufs + gainDb - takes * limited).toFixed(1)),
      dbtp: Number((Math.min(peakDb, limitDb) + added).toFixed(1)),
    })
  }
  return { make, tries: () => tries, start: { gainDb: -16 - lufs, limitDb: -1.8 } }
}

const tracks = fc.record({
  lufs: fc.double({ min: -50, max: -5, noNaN: true }),
  crestDb: fc.double({ min: 6, max: 30, noNaN: true }),
  takes: fc.double({ min: 0, max: 0.9, noNaN: true }),
  adds: fc.array(fc.double({ min: 0, max: 1.2, noNaN: true }), { minLength: 1, maxLength: 5 }),
})

describe('loudness and peak of a clip', () => {
  it('come within bounds whatever the track, the limiter and the encoder', async () => {
    await fc.assert(
      fc.asyncProperty(tracks, async (track) => {
        const { make, start } = clipOf(track)
        const { lufs, dbtp } = await settle(make, { start, ...wanted })
        expect(Math.abs(lufs - wanted.lufs)).toBeLessThanOrEqual(0.5)
        expect(dbtp).toBeLessThanOrEqual(wanted.peakDbtp)
      }),
      { numRuns: 500 },
    )
  })

  it('need one try when the first is right', async () => {
    const { make, start, tries } = clipOf({ lufs: -22, crestDb: 12, takes: 0, adds: [0] })
    await settle(make, { start, ...wanted })
    expect(tries()).toBe(1)
  })

  it('need few tries even where the limiter gives back a third of a gain', async () => {
    const { make, start, tries } = clipOf({ lufs: -30, crestDb: 22, takes: 0.66, adds: [0.4] })
    await settle(make, { start, ...wanted })
    expect(tries()).toBeLessThanOrEqual(5)
  })

  it('that cannot be reached are told with their figures', async () => {
    const make = () => Promise.resolve({ lufs: -20, dbtp: -3 })
    await expect(settle(make, { start: { gainDb: 0, limitDb: -1.8 }, ...wanted })).rejects.toThrow(/-20 LUFS, -3 dBTP/)
  })
})
