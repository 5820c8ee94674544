const times = process.env['FUZZ_TIMES']

/**
 * How often a property is tried: always the same cases, so that a red run is red again; with FUZZ_TIMES=50 fifty times as many,
 * other ones each time (fast-check prints the seed of a failure).
 */
export const runs = (count: number): { numRuns: number; seed?: number } =>
  times === undefined ? { numRuns: count, seed: 20261123 } : { numRuns: count * Number(times) }
