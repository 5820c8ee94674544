/** What the visitor has answered in a case of the intelligence cycle. */

export interface CycleState {
  readonly kind: 'cycle'
  /** The step in front; the number of steps when the record is read. */
  readonly step: number
}
