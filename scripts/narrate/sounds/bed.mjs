// @ts-check
/**
 * The ambient bed: thirty seconds that end where they begin. D minor with a ninth breathes into an open B flat and back, four
 * soft struck notes, room air, a small hall. Every part repeats exactly after thirty seconds (frequencies are whole multiples
 * of 1/30 Hz, filters and hall run one round before the round that is kept), so the loop has no seam.
 */
import { lowpass, noise, rateHz } from './synth.mjs'

export const loopS = 30
const length = loopS * rateHz

/** The nearest frequency that fits a whole number of times into the loop. @param {number} hertz */
const fitting = (hertz) => Math.round(hertz * loopS) / loopS

const minor = [73.42, 146.83, 174.61, 220, 329.63]
const open = [58.27, 116.54, 174.61, 233.08, 293.66]
/** When, how high (Hz), from the left (0) or the right (1). */
const struck = [
  { atS: 4, hertz: 587.33, pan: 0.3 },
  { atS: 11.5, hertz: 440, pan: 0.7 },
  { atS: 18, hertz: 466.16, pan: 0.4 },
  { atS: 25.5, hertz: 349.23, pan: 0.6 },
]

/** @param {0 | 1} channel @returns {Float32Array} one loop */
export const bed = (channel) => {
  const dry = new Float32Array(length)
  for (const [chord, phase] of /** @type {const} */ ([
    [minor, 0],
    [open, Math.PI],
  ])) {
    for (const [i, hertz] of chord.entries()) addTone(dry, hertz, phase, i, channel)
  }
  for (const note of struck) addStruck(dry, note, channel)
  addAir(dry, channel)
  return hall(dry, channel)
}

/** @param {Float32Array} into @param {number} hertz @param {number} phase @param {number} index @param {number} channel */
const addTone = (into, hertz, phase, index, channel) => {
  // The channels differ by one beat in thirty seconds: width without motion.
  const frequency = fitting(hertz) + (channel === 1 ? 1 / loopS : 0)
  const level = 0.16 / (1 + 0.35 * index)
  for (let i = 0; i < length; i++) {
    const t = i / rateHz
    const breath = 0.5 + 0.5 * Math.cos((2 * Math.PI * t) / loopS + phase)
    const slow = 0.85 + 0.15 * Math.sin((2 * Math.PI * (index + 2) * t) / loopS + index)
    into[i] = (into[i] ?? 0) + level * breath * slow * Math.sin(2 * Math.PI * frequency * t + index)
  }
}

/** @param {Float32Array} into @param {{ atS: number, hertz: number, pan: number }} note @param {number} channel */
const addStruck = (into, { atS, hertz, pan }, channel) => {
  const level = 0.05 * (channel === 1 ? pan : 1 - pan)
  for (let i = 0; i < 6 * rateHz; i++) {
    const t = i / rateHz
    const tone =
      Math.sin(2 * Math.PI * hertz * t) * Math.exp(-t * 1.1) +
      0.3 * Math.sin(4 * Math.PI * hertz * t) * Math.exp(-t * 2.4)
    const fade = Math.min(1, t / 0.02) * Math.min(1, (6 - t) / 0.5)
    const place = (Math.round(atS * rateHz) + i) % length
    into[place] = (into[place] ?? 0) + level * fade * tone
  }
}

/** @param {Float32Array} into @param {number} channel */
const addAir = (into, channel) => {
  const random = noise(31 + channel)
  const raw = Float32Array.from({ length }, () => random())
  const [first, second] = [lowpass(400), lowpass(900)]
  for (let i = 0; i < 2 * length; i++) {
    const air = second(first(raw[i % length] ?? 0))
    if (i >= length) into[i - length] = (into[i - length] ?? 0) + 0.05 * air
  }
}

/** Four damped echoes feeding back. @param {Float32Array} dry @param {number} channel */
const hall = (dry, channel) => {
  const wet = new Float32Array(length)
  for (const delayS of [0.0437, 0.0531, 0.0617, 0.0713]) {
    const delay = Math.round((delayS + channel * 0.0011) * rateHz)
    const line = new Float32Array(delay)
    const damp = lowpass(2500)
    for (let i = 0; i < 2 * length; i++) {
      const back = damp(line[i % delay] ?? 0)
      line[i % delay] = (dry[i % length] ?? 0) + 0.86 * back
      if (i >= length) wet[i - length] = (wet[i - length] ?? 0) + 0.12 * back
    }
  }
  return wet.map((x, i) => x + 0.7 * (dry[i] ?? 0))
}
