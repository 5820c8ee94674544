// @ts-check
/** How well a loop closes: the bend of the wave across the join against the bends that are normal in it. */

/**
 * @param {Float32Array} samples one channel; `from` and `to` bound the loop
 * @param {number} from @param {number} to
 * @returns {{ join: number, normal: number }} `normal` is the 99.9th percentile
 */
export const seam = (samples, from, to) => {
  /** @param {number} i */
  const at = (i) => samples[i < to ? i : from + (i - to)] ?? 0
  /** @param {number} i */
  const bend = (i) => Math.abs(at(i) - 2 * at(i + 1) + at(i + 2))
  const bends = Float32Array.from({ length: to - from - 2 }, (_, i) => bend(from + i)).sort()
  return { join: Math.max(bend(to - 2), bend(to - 1)), normal: bends[Math.floor(bends.length * 0.999)] ?? 0 }
}
