/** A cipher desk: what the visitor has done at it, and what each move makes of that. Solved is what reads in clear; nothing else says so. */
import type { LanguageTag } from '../language.ts'
import { unreachable } from '../lib/assert.ts'
import type { CipherDesk } from '../pack/desk-v1.ts'
import { modulo } from './alphabet.ts'
import { readMessage, type DeskMessage, type LetterMessage } from './cipher-message.ts'
import { firstOpen, isRightAt, nextOpen, slotsOf, wrongOnes } from './cipher-slots.ts'

/** One message, as far as the visitor has come with it. */
export interface Attempt {
  /** Hints taken: 1 says where to look, 2 gives the first word, 3 sets the key and leaves the last word. */
  readonly hints: number
  /** How many letters on the wheel stands. */
  readonly steps: number
  /** The key word that is tried. */
  readonly key: string | undefined
  /** Letters found of the last word, and the wrong one touched since. */
  readonly found: number
  readonly wrong: string | undefined
  /** Which number of a codebook message is looked for, and the words put to numbers, latest last. */
  readonly slot: number
  readonly placed: readonly Placed[]
}

export interface Placed {
  readonly slot: number
  /** In the book. */
  readonly number: string
}

export interface CipherState {
  readonly kind: 'cipher'
  /** The scene from which the desk was opened when `message` came in front. */
  readonly sceneId: string | undefined
  /** The place of the message in front among those of the pack. */
  readonly message: number
  /** By language and message, since each language has its own. */
  readonly attempts: Readonly<Record<string, Attempt>>
}

export type CipherMove =
  | { readonly type: 'message'; readonly index: number }
  | { readonly type: 'turn'; readonly by: number }
  | { readonly type: 'key'; readonly word: string }
  /** A column of the alphabets was touched, by its letter in clear. */
  | { readonly type: 'letter'; readonly letter: string }
  | { readonly type: 'slot'; readonly slot: number }
  | { readonly type: 'word'; readonly number: string }
  | { readonly type: 'take-back' }
  | { readonly type: 'hint' }
  | { readonly type: 'again' }

/** Who sits at the desk: the messages in their language, and the scene from which they came. */
export interface Sitting {
  readonly messages: readonly DeskMessage[]
  readonly sceneId: string | undefined
}

export interface CipherView {
  readonly message: DeskMessage
  readonly attempt: Attempt
  readonly isSolved: boolean
  readonly all: readonly { readonly index: number; readonly isSolved: boolean }[]
  /** The message to go on with. */
  readonly next: number | undefined
}

export const mostHints = 3
const untouched: Attempt = {
  hints: 0,
  steps: 0,
  key: undefined,
  found: 0,
  wrong: undefined,
  slot: 0,
  placed: [],
}

/** Each message in the first of `languages` in which it works. */
export const sit = (desk: CipherDesk, languages: readonly LanguageTag[], sceneId: string | undefined): Sitting => ({
  sceneId,
  messages: desk.messages.flatMap((source, index) => {
    const read = languages.map((language) => readMessage(source, index, language)).find(({ ok }) => ok)
    return read?.ok ? [read.value] : []
  }),
})

/** `undefined` only when no message works in any of the languages. */
export function viewOf(sitting: Sitting, state: CipherState | undefined): CipherView | undefined {
  const message = inFront(sitting, state)
  if (!message) return undefined
  const attempt = attemptAt(message, state)
  const all = sitting.messages.map((each) => ({ index: each.index, isSolved: isSolved(each, attemptAt(each, state)) }))
  const at = sitting.messages.indexOf(message)
  const next = [...all.slice(at + 1), ...all.slice(0, at)].find((other) => !other.isSolved)
  return { message, attempt, all, isSolved: isSolved(message, attempt), next: next?.index }
}

export function move(sitting: Sitting, state: CipherState | undefined, wanted: CipherMove): CipherState {
  const message = inFront(sitting, state)
  const known = { kind: 'cipher', sceneId: sitting.sceneId, attempts: state?.attempts ?? {} } as const
  if (!message) return { ...known, message: 0 }
  if (wanted.type === 'message') {
    const isKnown = sitting.messages.some(({ index }) => index === wanted.index)
    return { ...known, message: isKnown ? wanted.index : message.index }
  }
  const before = attemptAt(message, state)
  const after = isSolved(message, before) && wanted.type !== 'again' ? before : moved(message, before, wanted)
  return { ...known, message: message.index, attempts: { ...known.attempts, [nameOf(message)]: after } }
}

function moved(message: DeskMessage, attempt: Attempt, wanted: Exclude<CipherMove, { type: 'message' }>): Attempt {
  const isKeySet = attempt.hints >= mostHints
  switch (wanted.type) {
    case 'again':
      return untouched
    case 'hint':
      return hinted(message, attempt)
    case 'turn':
      return message.kind === 'shift' && !isKeySet && Number.isInteger(wanted.by)
        ? { ...attempt, steps: modulo(attempt.steps + wanted.by, message.alphabet.length) }
        : attempt
    case 'key':
      return message.kind === 'keyword' && !isKeySet && message.choices.includes(wanted.word)
        ? { ...attempt, key: wanted.word }
        : attempt
    case 'letter':
      if (message.kind === 'codebook' || !isKeySet || !message.alphabet.includes(wanted.letter)) return attempt
      return wanted.letter === letterSought(message, attempt)
        ? { ...attempt, found: attempt.found + 1, wrong: undefined }
        : { ...attempt, wrong: wanted.letter }
    case 'slot':
      return message.kind === 'codebook' && slotsOf(message, attempt)[wanted.slot]?.isRight === false
        ? { ...attempt, slot: wanted.slot }
        : attempt
    case 'word': {
      if (message.kind !== 'codebook' || !message.book.some(({ number }) => number === wanted.number)) return attempt
      const { slot, placed } = attempt
      const after = {
        ...attempt,
        placed: [...placed.filter((each) => each.slot !== slot), { slot, number: wanted.number }],
      }
      return isRightAt(message, after, slot) ? { ...after, slot: nextOpen(message, after) } : after
    }
    case 'take-back': {
      const last = message.kind === 'codebook' ? wrongOnes(message, attempt).at(-1) : undefined
      return last ? { ...attempt, slot: last.slot, placed: attempt.placed.filter((each) => each !== last) } : attempt
    }
    default:
      return unreachable(wanted)
  }
}

function hinted(message: DeskMessage, attempt: Attempt): Attempt {
  const after = { ...attempt, hints: Math.min(attempt.hints + 1, mostHints) }
  return message.kind === 'codebook' ? { ...after, slot: firstOpen(message, after) } : after
}

/** The letter of the last word that is to be found next. */
export const letterSought = (message: LetterMessage, { found }: Attempt): string | undefined =>
  message.plain.at(-1)?.[found]

function isSolved(message: DeskMessage, attempt: Attempt): boolean {
  if (message.kind === 'codebook') return slotsOf(message, attempt).every(({ isRight }) => isRight)
  if (attempt.hints >= mostHints) return letterSought(message, attempt) === undefined
  return message.kind === 'shift' ? attempt.steps === message.steps : attempt.key === message.key
}

/** Whoever comes from another scene finds its message in front; whoever comes back to the desk, the one they left. */
function inFront({ messages, sceneId }: Sitting, state: CipherState | undefined): DeskMessage | undefined {
  const ofScene = messages.find(({ source }) => source.scene !== undefined && source.scene === sceneId)
  const left = messages.find(({ index }) => index === state?.message)
  return (state?.sceneId === sceneId ? left : (ofScene ?? left)) ?? ofScene ?? messages[0]
}

const nameOf = ({ language, index }: DeskMessage): string => `${language} ${index}`

/** Content may have changed under the visitor: what is no longer there counts as not done. */
function attemptAt(message: DeskMessage, state: CipherState | undefined): Attempt {
  const attempt = state?.attempts[nameOf(message)] ?? untouched
  if (message.kind !== 'codebook') {
    const last = message.plain.at(-1)?.length ?? 0
    return {
      ...attempt,
      steps: modulo(attempt.steps, message.alphabet.length),
      key: message.kind === 'keyword' && message.choices.includes(attempt.key ?? '') ? attempt.key : undefined,
      found: Math.min(attempt.found, last),
    }
  }
  const placed = attempt.placed.filter(
    ({ slot, number }) => slot < message.plain.length && message.book.some((entry) => entry.number === number),
  )
  const known = { ...attempt, placed }
  return {
    ...known,
    slot: isRightAt(message, known, attempt.slot) === false ? attempt.slot : firstOpen(message, known),
  }
}
