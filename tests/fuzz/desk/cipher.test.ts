/** Whatever a visitor touches at a cipher desk, in whatever state it is: it stays a desk that can be used, and solved. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphabetOf, begunWith, exchange, movedOn } from '../../../shared/desk/alphabet.ts'
import { lettersOf, secretSought, settingOf } from '../../../shared/desk/cipher-letters.ts'
import { slotsOf } from '../../../shared/desk/cipher-slots.ts'
import {
  move,
  sit,
  viewOf,
  type Attempt,
  type CipherMove,
  type CipherState,
  type Sitting,
} from '../../../shared/desk/cipher.ts'
import { defaultCipherDesk } from '../../unit/shared/desk/default-cipher.ts'
import { runs } from '../runs.ts'

const desk = defaultCipherDesk()
const languages = fc.constantFrom('en', 'tr', 'ar')
const scenes = fc.constantFrom(undefined, 'wheel', 'key-word', 'codebook', 'gone')
const words = ['ANKARA', 'YILDIZ', 'FENER', 'HARBOUR', 'GONE', '']
const numbers = ['14', '27', '31', '46', '52', '68', '73', '85', '99']
const wholes = fc.integer({ min: -40, max: 40 })

const arbitraryMove: fc.Arbitrary<CipherMove> = fc.oneof(
  fc.record({ type: fc.constant('message' as const), index: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.double()) }),
  fc.record({ type: fc.constant('turn' as const), by: fc.oneof(wholes, fc.double()) }),
  fc.record({ type: fc.constant('key' as const), word: fc.constantFrom(...words) }),
  fc.record({ type: fc.constant('letter' as const), letter: fc.constantFrom(...alphabetOf('tr'), 'Q', 'ب', '') }),
  fc.record({ type: fc.constant('slot' as const), slot: fc.oneof(fc.integer({ min: -1, max: 6 }), fc.double()) }),
  fc.record({ type: fc.constant('word' as const), number: fc.constantFrom(...numbers) }),
  fc.record({ type: fc.constantFrom('take-back' as const, 'hint' as const, 'again' as const) }),
)

/** As an earlier version of the content may have left it. */
const arbitraryAttempt: fc.Arbitrary<Attempt> = fc.record({
  hints: fc.integer({ min: 0, max: 3 }),
  steps: fc.nat(60),
  key: fc.option(fc.constantFrom(...words), { nil: undefined }),
  found: fc.nat(30),
  wrong: fc.option(fc.constantFrom('A', 'Ğ', 'ب'), { nil: undefined }),
  slot: fc.nat(9),
  placed: fc.uniqueArray(fc.record({ slot: fc.nat(9), number: fc.constantFrom(...numbers) }), {
    selector: ({ slot }) => slot,
  }),
})

const arbitraryState: fc.Arbitrary<CipherState | undefined> = fc.option(
  fc.record({
    kind: fc.constant('cipher' as const),
    sceneId: scenes,
    message: fc.nat(5),
    attempts: fc.dictionary(fc.constantFrom('en 0', 'en 1', 'en 2', 'tr 0', 'tr 1', 'tr 2', 'xx 9'), arbitraryAttempt),
  }),
  { nil: undefined },
)

const arbitrarySitting = fc
  .tuple(languages, scenes)
  .map(([language, scene]) => sit(desk, [language, 'tr', 'en'], scene))

/** What the screen shows; throws or fails when the state is not one of the desk. */
function show(sitting: Sitting, state: CipherState | undefined) {
  const view = viewOf(sitting, state)
  if (!view) throw new Error('nothing to show')
  const { message, attempt, isSolved } = view
  expect(attempt.hints).toBeLessThanOrEqual(3)
  if (message.kind === 'codebook') {
    const slots = slotsOf(message, attempt)
    expect(slots).toHaveLength(message.plain.length)
    // Something can be done: the number in question is open until all are right.
    expect(slots[attempt.slot]?.isRight).toBe(isSolved)
  } else {
    expect([...settingOf(message, attempt)].sort()).toEqual([...message.alphabet].sort())
    const reads = lettersOf(message, attempt, isSolved).map((letters) => letters.map(({ shown }) => shown).join(''))
    expect(reads.join(' ') === message.plain.join(' ')).toBe(isSolved)
    if (attempt.hints === 3 && !isSolved) expect(message.alphabet).toContain(secretSought(message, attempt))
  }
  return view
}

test('any move in any state leaves a desk that can be shown', () => {
  fc.assert(
    fc.property(
      arbitrarySitting,
      arbitraryState,
      fc.array(arbitraryMove, { maxLength: 30 }),
      (sitting, before, moves) => {
        let state = before
        show(sitting, state)
        for (const each of moves) {
          state = move(sitting, state, each)
          show(sitting, state)
        }
      },
    ),
    runs(300),
  )
})

test('no state is a dead end: three hints and the right columns, or the last word, solve every message', () => {
  fc.assert(
    fc.property(
      arbitrarySitting,
      arbitraryState,
      fc.array(arbitraryMove, { maxLength: 12 }),
      (sitting, before, moves) => {
        let state = moves.reduce((present, each) => move(sitting, present, each), before)
        const does = (...wanted: readonly CipherMove[]) => {
          for (const each of wanted) state = move(sitting, state, each)
        }
        for (const { index } of sitting.messages) {
          does({ type: 'message', index }, { type: 'hint' }, { type: 'hint' }, { type: 'hint' })
          const { message, isSolved, attempt } = show(sitting, state)
          if (isSolved) continue
          if (message.kind === 'codebook') does({ type: 'word', number: message.secret.at(-1) ?? '' })
          else for (const letter of (message.plain.at(-1) ?? '').slice(attempt.found)) does({ type: 'letter', letter })
          expect(show(sitting, state).isSolved).toBe(true)
        }
        expect(show(sitting, state).all.every((each) => each.isSolved)).toBe(true)
      },
    ),
    runs(200),
  )
})

test('what is put into cipher comes out again, in either alphabet, by wheel and by key word', () => {
  const text = (language: string) =>
    fc
      .array(fc.constantFrom(...alphabetOf(language)), { minLength: 1, maxLength: 40 })
      .map((letters) => letters.join(''))
  const inLanguage = fc
    .constantFrom('tr', 'en')
    .chain((language) =>
      fc.record({ language: fc.constant(language), plain: text(language), key: text(language), steps: wholes }),
    )
  fc.assert(
    fc.property(inLanguage, ({ language, plain, key, steps }) => {
      const alphabet = alphabetOf(language)
      for (const cipher of [movedOn(alphabet, steps), begunWith(key, alphabet)]) {
        expect(exchange(exchange(plain, alphabet, cipher), cipher, alphabet)).toBe(plain)
      }
    }),
    runs(300),
  )
})
