// @ts-check
/** The four sounds of the interface, made here: no samples, no licence. */
import { atPeak, highpass, lowpass, noise, rateHz, sound, swell } from './synth.mjs'

/** A key of the desk or the keypad: two short tones, like wood on wood. */
const key = () => {
  const soften = lowpass(4200)
  const tone = sound(0.12, (t) => {
    const strike = Math.min(1, t / 0.001)
    const body = Math.sin(2 * Math.PI * 620 * t) * Math.exp(-t * 55)
    return soften(strike * (body + 0.6 * Math.sin(2 * Math.PI * 1480 * t) * Math.exp(-t * 90)))
  })
  return atPeak(endingInSilence(tone), -12)
}

/** A sheet turned over. */
const paper = () => {
  const random = noise(11)
  const [low, low2, high] = [lowpass(4800), lowpass(6000), highpass(700)]
  const rises = swell(0.12, 0.4)
  // A sheet does not hiss evenly: it bends in a few small cracks.
  const cracks = noise(12)
  const bend = lowpass(60)
  return atPeak(
    sound(0.42, (t) => rises(t) * (0.35 + 2 * Math.abs(bend(cracks()))) * high(low2(low(random())))),
    -15,
  )
}

/** One stroke of a pencil: the tooth of the paper under a point that slows down. */
const pencil = () => {
  const random = noise(21)
  const [grain, high, low] = [noise(22), highpass(1800), lowpass(5200)]
  const tooth = lowpass(140)
  const pressure = swell(0.07, 0.34)
  return atPeak(
    sound(0.36, (t) => pressure(t) * (0.2 + 6 * Math.abs(tooth(grain()))) * low(high(random()))),
    -18,
  )
}

/** The end of a panel: one low D that dies away. */
const end = () => {
  const partials = [
    [146.83, 1],
    [147.1, 0.7],
    [293.66, 0.35],
    [440.5, 0.12],
    [587.3, 0.06],
  ]
  const tone = sound(1.9, (t) => {
    const strike = 1 - Math.exp(-t / 0.012)
    const all = partials.map(
      ([hertz = 0, level = 0], i) => level * Math.sin(2 * Math.PI * hertz * t) * Math.exp(-t * (2.2 + i)),
    )
    return strike * all.reduce((sum, x) => sum + x, 0)
  })
  return atPeak(endingInSilence(tone), -14)
}

/** @param {Float32Array} samples */
const endingInSilence = (samples) => {
  const fade = Math.round(0.03 * rateHz)
  return samples.map((x, i) => x * Math.min(1, (samples.length - 1 - i) / fade))
}

export const effects = { key, paper, pencil, end }
