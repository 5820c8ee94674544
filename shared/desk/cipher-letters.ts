/** What stands above and below the line of a message in letters, and between the two alphabets. */
import { begunWith, movedOn, type Alphabet } from './alphabet.ts'
import { mostHints, type Attempt } from './cipher.ts'
import { decipher, type KeywordMessage, type LetterMessage, type ShiftMessage } from './cipher-message.ts'

/**
 * `tried`: what the present setting makes of it. `clear`: known to be right. `sought`: the letter to be found next; `open`: one to be
 * found after it.
 */
export type Standing = 'tried' | 'clear' | 'sought' | 'open'

export interface Letter {
  readonly secret: string
  /** What stands above it; the wrong letter that was touched last where one is sought. */
  readonly shown: string | undefined
  readonly standing: Standing
}

/** The cipher alphabet as it is set. */
export function settingOf(message: LetterMessage, attempt: Attempt): Alphabet {
  if (message.kind === 'shift') return movedOn(message.alphabet, stepsOf(message, attempt))
  return begunWith(keyOf(message, attempt) ?? '', message.alphabet)
}

/** How many letters on the wheel stands. */
export const stepsOf = (message: ShiftMessage, { hints, steps }: Attempt): number =>
  hints >= mostHints ? message.steps : steps

/** The key word that is set. */
export const keyOf = (message: KeywordMessage, { hints, key }: Attempt): string | undefined =>
  hints >= mostHints ? message.key : key

export function lettersOf(message: LetterMessage, attempt: Attempt, isSolved: boolean): Letter[][] {
  const tried = decipher(message.secret, message.alphabet, settingOf(message, attempt))
  const last = message.plain.length - 1
  return message.secret.map((secret, word) =>
    [...secret].map((letter, at): Letter => {
      const clear = { secret: letter, shown: message.plain[word]?.[at], standing: 'clear' } as const
      if (isSolved) return clear
      if (attempt.hints < mostHints) {
        const isGiven = attempt.hints === mostHints - 1 && word === 0
        return isGiven ? clear : { secret: letter, shown: tried[word]?.[at], standing: 'tried' }
      }
      if (word < last || at < attempt.found) return clear
      const isSought = at === attempt.found
      return { secret: letter, shown: isSought ? attempt.wrong : undefined, standing: isSought ? 'sought' : 'open' }
    }),
  )
}

/** The letter in cipher whose column is sought. */
export const secretSought = (message: LetterMessage, attempt: Attempt): string | undefined =>
  message.secret.at(-1)?.[attempt.found]
