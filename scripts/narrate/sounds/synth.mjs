// @ts-check
/** Small tools to make sound from numbers: seeded noise, filters, fades. */

export const rateHz = 48000

/** Seeded noise from -1 to 1, the same at every run (mulberry32). @param {number} seed */
export const noise = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1
  }
}

/** @param {number} seconds @param {(t: number, i: number) => number} sample */
export const sound = (seconds, sample) =>
  Float32Array.from({ length: Math.round(seconds * rateHz) }, (_, i) => sample(i / rateHz, i))

/** One pole; keeps what is below. @param {number} hertz @returns {(x: number) => number} */
export const lowpass = (hertz) => {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / rateHz)
  let level = 0
  return (x) => (level += share * (x - level))
}

/** One pole; keeps what is above. @param {number} hertz @returns {(x: number) => number} */
export const highpass = (hertz) => {
  const low = lowpass(hertz)
  return (x) => x - low(x)
}

/** Rises over `attack`, then falls to silence at `length`. @param {number} attack @param {number} length */
export const swell = (attack, length) => (/** @type {number} */ t) => {
  if (t < attack) return 0.5 - 0.5 * Math.cos((Math.PI * t) / attack)
  return 0.5 + 0.5 * Math.cos((Math.PI * Math.min(t - attack, length - attack)) / (length - attack))
}

/** Scales to a peak in dBFS. @param {Float32Array} samples @param {number} peakDb */
export const atPeak = (samples, peakDb) => {
  const peak = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  return samples.map((x) => (x / peak) * 10 ** (peakDb / 20))
}
