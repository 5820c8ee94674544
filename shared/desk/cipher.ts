/** What the visitor has done at a cipher desk. */

export interface CipherState {
  readonly kind: 'cipher'
  /** The message in front. */
  readonly message: number
}
