/** Monotonic time and timers, injected so that tests own them. */
export interface Clock {
  nowMs(): number
  /** Runs once after `delayMs`; returns its canceller. */
  after(delayMs: number, run: () => void): () => void
  /** Runs before the next frame is painted; returns its canceller. */
  nextFrame(run: () => void): () => void
}

export const clockOf = (window: Window): Clock => ({
  nowMs: () => window.performance.now(),
  after(delayMs, run) {
    const id = window.setTimeout(run, delayMs)
    return () => window.clearTimeout(id)
  },
  nextFrame(run) {
    const id = window.requestAnimationFrame(run)
    return () => window.cancelAnimationFrame(id)
  },
})
