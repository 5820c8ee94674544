import { describe, expect, test } from 'vitest'
import {
  addedCount,
  aheadId,
  disputed,
  entriesOf,
  filterOf,
  goBy,
  goTo,
  goToPeriod,
  inFront,
  openTimeline,
  showAmount,
  shownEntries,
  showOnly,
  type TimelineState,
} from '../../../../shared/desk/timeline.ts'
import { aTimeline } from './a-timeline.ts'

const desk = aTimeline()
const fresh = openTimeline(desk, undefined, 'one')
const shown = (state: TimelineState, of = desk) => shownEntries(of, state).map(({ id }) => id)
const front = (state: TimelineState, of = desk) => inFront(of, state)?.id

describe('how many dates are shown', () => {
  test('the main ones at first', () => {
    expect(shown(fresh)).toEqual(['b', 'c', 'd', 'e', 'f', aheadId])
    expect(front(fresh)).toBe('b')
  })

  test('headlines only, or all', () => {
    expect(shown(showAmount(desk, fresh, 'headline'))).toEqual(['b', 'c', 'd', 'e', aheadId])
    expect(shown(showAmount(desk, fresh, 'all'))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', aheadId])
  })
})

describe('a filter', () => {
  test('shows the whole theme, whatever the rank', () => {
    expect(shown(showOnly(desk, fresh, 'people'))).toEqual(['c', 'f', 'g'])
  })

  test('shows what is disputed', () => {
    expect(shown(showOnly(desk, fresh, disputed))).toEqual(['a', 'c', 'g'])
  })

  test('shows a trail from its beginning', () => {
    const onTrail = showOnly(desk, goTo(desk, fresh, 'd'), 'letters')
    expect(shown(onTrail)).toEqual(['b', 'c', 'f'])
    expect(front(onTrail)).toBe('b')
  })

  test('hides neither what is always shown nor half of a bracket', () => {
    for (const filter of ['ships', 'people', 'letters', disputed]) {
      const ids = shown(showOnly(desk, fresh, filter))
      expect(ids).toContain('c')
      expect(ids.includes('d')).toBe(ids.includes('e'))
    }
  })

  test('counts what is shown only because it always is', () => {
    expect(addedCount(desk, showOnly(desk, fresh, 'ships'))).toBe(1)
    expect(addedCount(desk, showOnly(desk, fresh, 'people'))).toBe(0)
    expect(addedCount(desk, showAmount(desk, fresh, 'headline'))).toBe(1)
    expect(addedCount(desk, showAmount(desk, fresh, 'all'))).toBe(0)
  })

  test('touched again, or an amount, lets go', () => {
    const filtered = showOnly(desk, showAmount(desk, fresh, 'all'), 'people')
    expect(shown(showOnly(desk, filtered, 'people'))).toEqual(shown(showAmount(desk, fresh, 'all')))
    expect(filterOf(desk, showAmount(desk, filtered, 'headline'))).toBeUndefined()
  })

  test('leaves the date in front where it is, or goes on to the next one', () => {
    const atF = goTo(desk, fresh, 'f')
    expect(front(showOnly(desk, atF, 'people'))).toBe('f')
    expect(front(showOnly(desk, goTo(desk, fresh, 'd'), 'people'))).toBe('f')
    expect(front(showOnly(desk, goTo(desk, fresh, aheadId), 'ships'))).toBe('e')
  })

  test('that the content no longer has is none', () => {
    expect(shown({ ...fresh, filter: 'gone' })).toEqual(shown(fresh))
  })

  test('that shows nothing shows every date', () => {
    const bare = aTimeline({ events: desk.events.map((event) => ({ ...event, always: false, theme: 'ships' })) })
    expect(shown(showOnly(bare, fresh, 'people'), bare)).toEqual(entriesOf(bare).map(({ id }) => id))
  })
})

describe('from date to date', () => {
  test('later and earlier go through what is shown and stop at the ends', () => {
    const later = goBy(desk, fresh, 1)
    expect(front(later)).toBe('c')
    expect(front(goBy(desk, later, -1))).toBe('b')
    expect(front(goBy(desk, fresh, -1))).toBe('b')
    expect(front(goBy(desk, fresh, 99))).toBe(aheadId)
  })

  test('a date that is not shown cannot be reached', () => {
    expect(goTo(desk, fresh, 'a')).toBe(fresh)
    expect(goTo(desk, fresh, 'nowhere')).toBe(fresh)
  })

  test('a period leads to its first date that is shown', () => {
    expect(front(goToPeriod(desk, fresh, 'late'))).toBe('f')
    expect(front(goToPeriod(desk, fresh, 'early'))).toBe('b')
    expect(goToPeriod(desk, showOnly(desk, fresh, 'letters'), 'nowhere').filter).toBe('letters')
  })

  test('an event that the content no longer has gives way to the first', () => {
    expect(front({ ...fresh, eventId: 'gone' })).toBe('b')
  })
})

describe('the date ahead', () => {
  test('stands at the end, in the last period', () => {
    expect(entriesOf(desk).at(-1)).toMatchObject({ id: aheadId, isAhead: true, period: 'late', place: undefined })
  })

  test('is no answer to a filter', () => {
    expect(shown(showOnly(desk, fresh, 'people'))).not.toContain(aheadId)
  })
})

describe('opened', () => {
  test('from the scene of a trail, the desk shows the trail', () => {
    const opened = openTimeline(desk, undefined, 'two')
    expect(opened).toMatchObject({ filter: 'letters', eventId: 'b', sceneId: 'two' })
  })

  test('again from the same scene, it is as it was left', () => {
    const left = showAmount(desk, openTimeline(desk, undefined, 'two'), 'all')
    expect(openTimeline(desk, left, 'two')).toBe(left)
  })

  test('from another scene, it keeps what was done unless that scene asks for a trail', () => {
    const left = goTo(desk, showAmount(desk, fresh, 'all'), 'g')
    expect(openTimeline(desk, left, 'three')).toMatchObject({ amount: 'all', eventId: 'g', filter: undefined })
    expect(openTimeline(desk, left, 'two')).toMatchObject({ filter: 'letters', eventId: 'b' })
  })

  test('after another kind of desk, it is fresh', () => {
    expect(openTimeline(desk, { kind: 'cycle', step: 2 } as never, 'one')).toEqual(fresh)
  })
})

describe('content with faults', () => {
  test('keeps the first of two events with one id, and leaves out an event of no period', () => {
    const [first] = desk.events
    const spoilt = aTimeline({ events: [...desk.events, first, { ...first, id: 'lost', period: 'never' }] })
    expect(entriesOf(spoilt).map(({ id }) => id)).toEqual(entriesOf(desk).map(({ id }) => id))
  })
})
