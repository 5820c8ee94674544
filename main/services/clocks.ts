/** Time as services take it: as functions, so that tests can pass their own. */

/** Milliseconds that only ever run forward, whatever is done to the wall clock. */
export const monotonicNow = (): number => performance.now()

/** The wall clock as it stood at the start, run on by the monotonic one: setting the clock ends no lock-out. */
export function steadyClock(startMs = Date.now(), monotonic: () => number = monotonicNow): () => number {
  const offsetMs = startMs - monotonic()
  return () => offsetMs + monotonic()
}
