// @ts-check
/** Seeded random numbers (mulberry32): the same drawing at every build, on every machine. */

/**
 * @typedef {object} Random
 * @property {() => number} next from 0 to 1
 * @property {(low: number, high: number) => number} between
 * @property {(spread: number) => number} jitter from -spread/2 to spread/2
 * @property {<T>(items: readonly T[]) => T[]} shuffle a shuffled copy
 */

/** @param {number} seed @returns {Random} */
export function seeded(seed) {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    jitter: (spread) => (next() - 0.5) * spread,
    shuffle: (items) => {
      const copy = [...items]
      for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1))
        ;[copy[i], copy[j]] = [/** @type {any} */ (copy[j]), /** @type {any} */ (copy[i])]
      }
      return copy
    },
  }
}
