import { describe, expect, it } from 'vitest'
import { loudnessLufs, rateHz } from '../../../support/sound/loudness.ts'
import { coveredPart, onsetsMs, speechFrames } from '../../../support/sound/speech.ts'
import { truePeakDbtp } from '../../../support/sound/true-peak.ts'

const decibels = (db: number): number => 10 ** (db / 20)
const sine = (hertz: number, dbfs: number, seconds: number, phase = 0): Float32Array =>
  Float32Array.from(
    { length: seconds * rateHz },
    (_, i) => decibels(dbfs) * Math.sin((2 * Math.PI * hertz * i) / rateHz + phase),
  )
const joined = (...parts: Float32Array[]): Float32Array => {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
const silence = (seconds: number) => new Float32Array(seconds * rateHz)

describe('loudness after BS.1770-4', () => {
  it.each([-23, -33, -16])('of a stereo sine of 997 Hz at %d dBFS is its level', (dbfs) => {
    const tone = sine(997, dbfs, 5)
    expect(loudnessLufs([tone, tone])).toBeCloseTo(dbfs, 1)
  })

  it('of one channel is 3 LU less than of two', () => {
    expect(loudnessLufs([sine(997, -23, 5)])).toBeCloseTo(-26.01, 1)
  })

  it('weighs high tones more and low ones less, as ears do', () => {
    const at = (hertz: number) => loudnessLufs([sine(hertz, -23, 5)]) - loudnessLufs([sine(997, -23, 5)])
    expect(at(4000)).toBeGreaterThan(2.5)
    expect(at(40)).toBeLessThan(-4)
  })

  // EBU Tech 3341, test cases 3 and 4: what is quiet enough is gated out.
  it.each([
    ['quieter passages', [sine(997, -36, 5), sine(997, -23, 30), sine(997, -36, 5)]],
    ['still quieter ones', [sine(997, -72, 5), sine(997, -36, 5), sine(997, -23, 30), sine(997, -36, 5)]],
  ])('passes over %s', (_, parts) => {
    const tone = joined(...parts)
    expect(loudnessLufs([tone, tone])).toBeCloseTo(-23, 1)
  })
})

describe('true peak', () => {
  it('is found between the samples, where no sample shows it', () => {
    // A quarter of the rate, an eighth of a turn late: every sample lies 3 dB below the top of the wave.
    const tone = sine(rateHz / 4, -6, 1, Math.PI / 4)
    expect(20 * Math.log10(Math.max(...tone.map(Math.abs)))).toBeCloseTo(-9, 1)
    expect(truePeakDbtp([tone])).toBeGreaterThan(-6.2)
    expect(truePeakDbtp([tone])).toBeLessThan(-5.7)
  })

  it('of slow waves is that of their samples, in whichever channel', () => {
    expect(truePeakDbtp([silence(1), sine(300, -1.5, 1)])).toBeCloseTo(-1.5, 1)
  })

  it('is found in a single short burst within quiet', () => {
    const burst = joined(sine(200, -40, 1), sine(1000, -3, 0.01), sine(200, -40, 1))
    expect(truePeakDbtp([burst])).toBeGreaterThan(-3.2)
  })
})

describe('speech', () => {
  const clip = joined(silence(0.3), sine(300, -20, 1), silence(0.5), sine(300, -20, 1), silence(0.6))
  const speech = speechFrames(clip)

  it('is where there is energy', () => {
    expect(speech.filter(Boolean)).toHaveLength(100)
    expect(onsetsMs(speech, 300)).toEqual([300, 1800])
    expect(onsetsMs(speech, 600)).toEqual([300])
  })

  it('is not in room tone', () => expect(speechFrames(sine(100, -60, 1))).not.toContain(true))

  it('is covered by cues in part', () => {
    expect(coveredPart(speech, [{ startMs: 240, endMs: 2900 }])).toBe(1)
    expect(coveredPart(speech, [{ startMs: 0, endMs: 1500 }])).toBe(0.5)
    expect(coveredPart(speech, [])).toBe(0)
  })
})
