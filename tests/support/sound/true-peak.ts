/** The highest point of the wave between the samples, at four times their rate (ITU-R BS.1770-4, annex 2). */

const times = 4
/** Samples on each side that a point between two of them is made from. */
const reach = 12
const blockSamples = 64

/** A windowed sinc for each of the three points between two samples. */
const phases = Array.from({ length: times - 1 }, (_, phase) => {
  const at = (phase + 1) / times
  const weights = Array.from({ length: 2 * reach }, (_, tap) => {
    const distance = at + reach - 1 - tap
    const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / (reach + 0.5))
    return (Math.sin(Math.PI * distance) / (Math.PI * distance)) * window
  })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return Float64Array.from(weights, (weight) => weight / sum)
})
/** No point between samples is higher than the highest of them by more. */
const mostGain = Math.max(...phases.map((weights) => weights.reduce((sum, weight) => sum + Math.abs(weight), 0)))

export function truePeakDbtp(channels: readonly Float32Array[]): number {
  return 20 * Math.log10(Math.max(...channels.map(highest)))
}

function highest(samples: Float32Array): number {
  let peak = largest(samples, 0, samples.length)
  for (let from = 0; from < samples.length; from += blockSamples) {
    // A stretch too quiet to hold the peak is left out: that is most of them.
    if (largest(samples, from - reach, from + blockSamples + reach) * mostGain <= peak) continue
    for (let i = from; i < Math.min(samples.length, from + blockSamples); i++) {
      for (const weights of phases) peak = Math.max(peak, Math.abs(between(samples, i, weights)))
    }
  }
  return peak
}

function largest(samples: Float32Array, from: number, to: number): number {
  let most = 0
  for (let i = Math.max(0, from); i < Math.min(samples.length, to); i++)
    most = Math.max(most, Math.abs(samples[i] ?? 0))
  return most
}

/** A point between sample `i` and the next. */
function between(samples: Float32Array, i: number, weights: Float64Array): number {
  let sum = 0
  for (let tap = 0; tap < 2 * reach; tap++) sum += (weights[tap] ?? 0) * (samples[i + 1 - reach + tap] ?? 0)
  return sum
}
