/** Something that speaks one clip: a recording, or the clock alone. */
export interface Voice {
  /** Starts, or goes on; `fromMs` moves there first. */
  play(fromMs?: number): void
  pause(): void
  /** `undefined` while it is not known yet. */
  positionMs(): number | undefined
  /** `undefined` while it is not known yet. */
  durationMs(): number | undefined
  /** Falls silent for good, over `fadeMs`. */
  stop(fadeMs: number): void
}
