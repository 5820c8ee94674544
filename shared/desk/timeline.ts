/** What the visitor looks at on a timeline. */

export interface TimelineState {
  readonly kind: 'timeline'
  /** The event in front; the first shown one when absent. */
  readonly eventId: string | undefined
  readonly amount: 'headline' | 'standard' | 'all'
  /** A theme or a trail of the desk, or `disputed`. */
  readonly filter: string | undefined
}
