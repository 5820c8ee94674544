/** One scene in one language as it is spoken. */
export interface Clip {
  readonly sentences: readonly string[]
  /** `undefined`: there is no usable recording; the text goes on by its own clock. */
  readonly audioUrl: string | undefined
  readonly cuesUrl: string | undefined
}
