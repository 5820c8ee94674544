/** The numbers of a codebook message and the words that have been put to them. */
import type { Attempt, Placed } from './cipher.ts'
import type { CodebookMessage } from './cipher-message.ts'

export interface Slot {
  readonly number: string
  /** The word put to it by the visitor, or given by a hint. */
  readonly word: string | undefined
  readonly isRight: boolean
}

export const slotsOf = (message: CodebookMessage, attempt: Attempt): Slot[] =>
  message.secret.map((number, slot) => {
    const right = message.plain[slot]
    const put = attempt.placed.find((each) => each.slot === slot)?.number
    const word = isGiven(message, attempt, slot) ? right : message.book.find((entry) => entry.number === put)?.word
    return { number, word, isRight: word !== undefined && word === right }
  })

/** `undefined` where there is no such number. */
export const isRightAt = (message: CodebookMessage, attempt: Attempt, slot: number): boolean | undefined =>
  slotsOf(message, attempt)[slot]?.isRight

/** Where the words stand that do not belong there, in the order in which they were put. */
export const wrongOnes = (message: CodebookMessage, attempt: Attempt): Placed[] =>
  attempt.placed.filter(({ slot }) => isRightAt(message, attempt, slot) === false)

export const firstOpen = (message: CodebookMessage, attempt: Attempt): number =>
  Math.max(
    0,
    slotsOf(message, attempt).findIndex(({ isRight }) => !isRight),
  )

/** The next number without its word, from the present one on and round again. */
export function nextOpen(message: CodebookMessage, attempt: Attempt): number {
  const open = slotsOf(message, attempt).flatMap(({ isRight }, slot) => (isRight ? [] : [slot]))
  return open.find((slot) => slot > attempt.slot) ?? open[0] ?? attempt.slot
}

const isGiven = ({ plain }: CodebookMessage, { hints }: Attempt, slot: number): boolean =>
  hints >= 3 ? slot < plain.length - 1 : hints === 2 && slot === 0
