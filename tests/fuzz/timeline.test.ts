/** Any state of a timeline, sensible or not, and any moves on it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  disputed,
  entriesOf,
  goBy,
  goTo,
  goToPeriod,
  inFront,
  openTimeline,
  showAmount,
  shownEntries,
  showOnly,
  type TimelineState,
} from '../../shared/desk/timeline.ts'
import { windowsOf } from '../../shared/desk/timeline-windows.ts'
import type { TimelineDesk } from '../../shared/pack/desk-v1.ts'
import { aTimeline } from '../unit/shared/desk/a-timeline.ts'
import { runs } from './runs.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
const anyId = fc.constantFrom(...ids, 'ahead', 'gone', '')
const anyFilter = fc.constantFrom('ships', 'people', 'letters', disputed, 'gone')
const anyAmount = fc.constantFrom('headline' as const, 'standard' as const, 'all' as const)
const anyPeriod = fc.constantFrom('early', 'late', 'never')

/** Faults included: ids that repeat, periods and themes that are none, brackets that lead nowhere or back. */
const anyDesk: fc.Arbitrary<TimelineDesk> = fc
  .record({
    events: fc.array(
      fc.record({
        id: fc.constantFrom(...ids),
        period: anyPeriod,
        theme: fc.constantFrom('ships', 'people', 'none'),
        certainty: fc.constantFrom('A', 'B', 'C'),
        rank: fc.constantFrom('headline', 'standard', 'detail'),
        always: fc.boolean(),
        bracket: fc.option(fc.constantFrom(...ids, 'gone'), { nil: undefined }),
      }),
      { minLength: 2, maxLength: 30 },
    ),
    hasAhead: fc.boolean(),
  })
  .map(({ events, hasAhead }) => {
    const [pattern] = aTimeline().events
    const { ahead } = aTimeline()
    const wholeEvents = events.map((event) => ({ ...pattern, ...event, bracket: event.bracket }))
    return aTimeline({ events: wholeEvents, ahead: hasAhead ? ahead : undefined })
  })

const anyState: fc.Arbitrary<TimelineState> = fc.record({
  kind: fc.constant('timeline' as const),
  eventId: fc.option(anyId, { nil: undefined }),
  amount: anyAmount,
  filter: fc.option(anyFilter, { nil: undefined }),
  sceneId: fc.option(fc.constantFrom('one', 'two', 'gone'), { nil: undefined }),
})

type Move = (desk: TimelineDesk, state: TimelineState) => TimelineState
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  anyId.map(
    (id): Move =>
      (desk, state) =>
        goTo(desk, state, id),
  ),
  fc.integer({ min: -60, max: 60 }).map(
    (count): Move =>
      (desk, state) =>
        goBy(desk, state, count),
  ),
  anyPeriod.map(
    (id): Move =>
      (desk, state) =>
        goToPeriod(desk, state, id),
  ),
  anyAmount.map(
    (amount): Move =>
      (desk, state) =>
        showAmount(desk, state, amount),
  ),
  anyFilter.map(
    (filter): Move =>
      (desk, state) =>
        showOnly(desk, state, filter),
  ),
  fc.constantFrom('one', 'two', 'gone').map(
    (scene): Move =>
      (desk, state) =>
        openTimeline(desk, state, scene),
  ),
)

test('whatever is done, a date is in front that is shown, and nothing hides what is always shown', () => {
  fc.assert(
    fc.property(anyDesk, anyState, fc.array(anyMove, { maxLength: 12 }), (desk, start, moves) => {
      fc.pre(entriesOf(desk).length > 0)
      const state = moves.reduce((before, move) => move(desk, before), start)
      const shown = shownEntries(desk, state)
      const front = inFront(desk, state)
      expect(shown.some(({ id }) => id === front?.id)).toBe(true)
      expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length)
      const known = new Map([...desk.events].reverse().map((event) => [event.id, event]))
      for (const { id } of entriesOf(desk))
        if (known.get(id)?.always && entriesOf(desk).length === desk.events.length)
          expect(shown.map((entry) => entry.id)).toContain(id)
    }),
    runs(600),
  )
})

test('later and later reaches the end from anywhere, and earlier the beginning: no state is a dead end', () => {
  fc.assert(
    fc.property(anyDesk, anyState, (desk, start) => {
      fc.pre(entriesOf(desk).length > 0)
      const shown = shownEntries(desk, start)
      const walk = (step: number) => shown.reduce((state) => goBy(desk, state, step), start)
      expect(inFront(desk, walk(1))?.id).toBe(shown.at(-1)?.id)
      expect(inFront(desk, walk(-1))?.id).toBe(shown[0]?.id)
    }),
    runs(300),
  )
})

test('the windows of a line hold every date once, in order, and none more than fits', () => {
  fc.assert(
    fc.property(anyDesk, anyState, fc.integer({ min: -1, max: 20 }), (desk, state, capacity) => {
      const shown = shownEntries(desk, state)
      const windows = windowsOf(shown, capacity)
      expect(windows.flat()).toEqual(shown)
      for (const window of windows) expect(window.length).toBeLessThanOrEqual(Math.max(1, capacity))
    }),
    runs(400),
  )
})
