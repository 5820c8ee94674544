/** What must hold at a case of the intelligence cycle whatever is touched, and whatever state comes out of older content. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOf, findingsOf } from '../../../shared/desk/cycle-record.ts'
import {
  canGoOn,
  frontOf,
  moveCycle,
  openCycle,
  reportsOf,
  type CycleMove,
  type CycleState,
} from '../../../shared/desk/cycle.ts'
import { aCase } from '../../unit/shared/desk/a-case.ts'
import { runs } from '../runs.ts'

const desk = aCase()
const lastPlace = desk.steps.length + 1

const known = [
  'question',
  'call',
  'answer',
  'vague',
  'exact',
  'ring',
  'wait',
  'go',
  'stay',
  'yes',
  'no',
  'sure',
  'unsure',
]
const id = fc.constantFrom(...known, 'walker', 'talker', 'watcher', 'unknown', 'constructor', '')
const place = fc.oneof(fc.integer({ min: -1, max: 7 }), fc.constantFrom(NaN, 0.5, Infinity))

const move: fc.Arbitrary<CycleMove> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constantFrom('answer' as const, 'take' as const, 'weigh' as const), id }),
  },
  { weight: 3, arbitrary: fc.constant({ type: 'on' as const }) },
  fc.record({ type: fc.constant('go' as const), place }),
  { weight: 2, arbitrary: fc.constant({ type: 'back' as const }) },
  fc.constant({ type: 'begin-again' as const }),
)

const anyState: fc.Arbitrary<CycleState> = fc.record({
  kind: fc.constant('cycle' as const),
  sceneId: fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined }),
  place,
  isAskedBack: fc.boolean(),
  reportId: fc.option(id, { nil: undefined }),
  answers: fc.dictionary(id, fc.array(id, { maxLength: 4 })),
  verdicts: fc.dictionary(id, id),
})

function expectValid(state: CycleState) {
  expect(Number.isInteger(state.place) && state.place >= 0 && state.place <= lastPlace).toBe(true)
  const front = frontOf(desk, state)
  if (front.kind === 'question') {
    expect(front.question.choices.length).toBeGreaterThan(1)
    expect([undefined, ...front.question.choices]).toContain(front.question.given)
  }
  if (front.kind === 'weigh') expect(reportsOf(desk, state)).toContain(front.report)
  if (state.isAskedBack) expect(front.kind).toBe('question')
  for (const given of Object.values(state.answers)) expect(new Set(given).size).toBe(given.length)
  expect(entriesOf(desk, state)).toHaveLength(desk.steps.length)
  expect(findingsOf(desk, state)).toHaveLength(desk.review.length)
}

test('any move from any state gives a state that can be shown', () => {
  fc.assert(
    fc.property(anyState, fc.array(move, { maxLength: 30 }), (first, moves) => {
      let state = first
      for (const each of moves) {
        state = moveCycle(desk, state, each)
        if (each.type !== 'begin-again') expectValid(state)
      }
      expectValid(openCycle(desk, state, undefined))
    }),
    runs(400),
  )
})

/** Answers whatever is in front with its n-th answer that does not lead back, and goes on. */
function goThrough(from: CycleState, n: number): CycleState {
  let state = from
  for (let touches = 0; frontOf(desk, state).kind !== 'record'; touches++) {
    expect(touches).toBeLessThan(40)
    const front = frontOf(desk, state)
    if (front.kind === 'question') {
      const { choices } = front.question
      const settling = choices.filter((choice) => !('again' in choice && choice.again))
      state = moveCycle(desk, state, { type: 'answer', id: settling[n % settling.length]?.id ?? '' })
    } else if (front.kind === 'weigh')
      state = moveCycle(desk, state, { type: 'weigh', id: desk.verdicts[n % desk.verdicts.length]?.id ?? '' })
    expect(canGoOn(desk, state)).toBe(true)
    state = moveCycle(desk, state, { type: 'on' })
  }
  return state
}

test('from every state the record can be reached by answering and going on', () => {
  fc.assert(
    fc.property(anyState, fc.nat(5), (first, n) => {
      expectValid(goThrough(openCycle(desk, first, first.sceneId), n))
    }),
    runs(200),
  )
})

test('a state that came from the desk is opened again unchanged from the same scene', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), fc.constantFrom('one', 'two', undefined), (moves, sceneId) => {
      const state = moves.reduce((now, each) => moveCycle(desk, now, each), openCycle(desk, undefined, sceneId))
      expect(openCycle(desk, state, sceneId)).toEqual(state)
    }),
    runs(200),
  )
})
