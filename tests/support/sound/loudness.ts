/** Programme loudness after ITU-R BS.1770-4, for what was decoded at 48 kHz: K-weighting, 400 ms blocks, two gates. */

export const rateHz = 48_000

const blockSamples = 0.4 * rateHz
const hopSamples = 0.1 * rateHz
const absoluteGateLufs = -70
const relativeGateLu = -10

type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number]
/** The head as an acoustic filter, then the low cut: tables 1 and 2 of the recommendation, for 48 kHz. */
const shelf: Biquad = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585]
const lowCut: Biquad = [1, -2, 1, -1.99004745483398, 0.99007225036621]

/** One array a channel; mono counts once. */
export function loudnessLufs(channels: readonly Float32Array[]): number {
  const blocks = blockPowers(channels.map(hopPowers))
  const loud = blocks.filter((power) => lufsOf(power) > absoluteGateLufs)
  const gateLufs = lufsOf(mean(loud)) + relativeGateLu
  return lufsOf(mean(loud.filter((power) => lufsOf(power) > gateLufs)))
}

const lufsOf = (power: number): number => -0.691 + 10 * Math.log10(power)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Blocks overlap by three quarters, so each is four hops. */
function blockPowers(hops: readonly (readonly number[])[]): number[] {
  const perBlock = blockSamples / hopSamples
  const count = Math.max(0, (hops[0]?.length ?? 0) - perBlock + 1)
  return Array.from({ length: count }, (_, start) =>
    hops.reduce((sum, channel) => sum + mean(channel.slice(start, start + perBlock)), 0),
  )
}

function hopPowers(samples: Float32Array): number[] {
  const weighted = filtered(filtered(Float64Array.from(samples), shelf), lowCut)
  return Array.from({ length: Math.floor(weighted.length / hopSamples) }, (_, hop) => {
    let sum = 0
    for (let i = hop * hopSamples; i < (hop + 1) * hopSamples; i++) sum += (weighted[i] ?? 0) ** 2
    return sum / hopSamples
  })
}

/** In place. */
function filtered(samples: Float64Array, [b0, b1, b2, a1, a2]: Biquad): Float64Array {
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] ?? 0
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    samples[i] = y
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
  }
  return samples
}
