/**
 * A timeline in the hands of a visitor: which of its dates are shown, which one is in front, and every move from state to state.
 * Whatever a state says, what is in front is shown: an id that the content no longer has gives way to its nearest neighbour.
 */
import type { TimelineDesk, TimelineEvent } from '../pack/desk-v1.ts'
import type { DeskState } from './state.ts'

export interface TimelineState {
  readonly kind: 'timeline'
  /** The date in front; the first shown one when absent. */
  readonly eventId: string | undefined
  /** How many dates are shown while nothing is filtered. */
  readonly amount: Amount
  /** A theme or a trail of the desk, or `disputed`; shows all of its dates. */
  readonly filter: string | undefined
  /** The scene from which the desk was last opened. */
  readonly sceneId: string | undefined
}

export type Amount = 'headline' | 'standard' | 'all'

/** A filter that every timeline has. No theme or trail may take its name. */
export const disputed = 'disputed'
/** The id of the date ahead. No event may take it. */
export const aheadId = 'ahead'

/** A date on the line. */
export type Entry = Pick<
  TimelineEvent,
  'id' | 'date' | 'title' | 'text' | 'certainty' | 'sources' | 'panel' | 'scene' | 'bracket' | 'period'
> & {
  readonly place: string | undefined
  readonly isAhead: boolean
}

/** Each id once: the first that has it. */
export function firstOfEach<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>()
  return items.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** The events that can be shown: of a known period, each id once. */
const eventsOf = (desk: TimelineDesk): TimelineEvent[] =>
  firstOfEach(desk.events.filter(({ period }) => desk.periods.some(({ id }) => id === period)))

/** Every date of the desk, in order, the one ahead last. */
export function entriesOf(desk: TimelineDesk): Entry[] {
  const events = eventsOf(desk).map((event): Entry => ({ ...event, isAhead: false }))
  const period = events.at(-1)?.period
  return desk.ahead && period !== undefined
    ? [...events, { ...desk.ahead, id: aheadId, place: undefined, period, isAhead: true }]
    : events
}

/** The state in which the desk is found: as it was left, or as the scene from which it is opened asks for it. */
export function openTimeline(desk: TimelineDesk, left: DeskState | undefined, sceneId: string): TimelineState {
  const before: TimelineState =
    left?.kind === 'timeline'
      ? left
      : { kind: 'timeline', eventId: undefined, amount: 'standard', filter: undefined, sceneId: undefined }
  if (before.sceneId === sceneId) return before
  const trail = desk.trails.find(({ scene }) => scene === sceneId)
  return trail ? { ...before, eventId: trail.events[0], filter: trail.id, sceneId } : { ...before, sceneId }
}

/** The filter in force; one that the content no longer has is none. */
export function filterOf(desk: TimelineDesk, { filter }: TimelineState): string | undefined {
  const isKnown = filter === disputed || [...desk.themes, ...desk.trails].some(({ id }) => id === filter)
  return isKnown ? filter : undefined
}

const isInAmount = ({ rank }: TimelineEvent, amount: Amount): boolean =>
  amount === 'all' || rank === 'headline' || (amount === 'standard' && rank === 'standard')

/** The ids that were asked for, before what is always shown. */
function askedFor(desk: TimelineDesk, events: readonly TimelineEvent[], state: TimelineState): Set<string> {
  const filter = filterOf(desk, state)
  const trail = desk.trails.find(({ id }) => id === filter)
  const isAsked = (event: TimelineEvent): boolean => {
    if (filter === undefined) return isInAmount(event, state.amount)
    if (filter === disputed) return event.certainty === 'C'
    return trail ? trail.events.includes(event.id) : event.theme === filter
  }
  return new Set(events.filter(isAsked).map(({ id }) => id))
}

/** The dates on the line, in order. What is bracketed stands together, and nothing hides what is always shown. */
export function shownEntries(desk: TimelineDesk, state: TimelineState): Entry[] {
  const events = eventsOf(desk)
  const ids = askedFor(desk, events, state)
  for (const { id, always } of events) if (always) ids.add(id)
  for (const { id, bracket } of events) {
    const isPair = bracket !== undefined && events.some((event) => event.id === bracket)
    if (isPair && (ids.has(id) || ids.has(bracket))) ids.add(id).add(bracket)
  }
  const isAheadShown = filterOf(desk, state) === undefined
  const shown = entriesOf(desk).filter(({ id, isAhead }) => (isAhead ? isAheadShown : ids.has(id)))
  return shown.some(({ isAhead }) => !isAhead) ? shown : entriesOf(desk)
}

/** How many dates stand on the line only because they are always shown. */
export function addedCount(desk: TimelineDesk, state: TimelineState): number {
  const events = eventsOf(desk)
  const ids = askedFor(desk, events, state)
  return ids.size === 0 ? 0 : events.filter(({ id, always }) => always && !ids.has(id)).length
}

/** The date in front: the one that was chosen or, when it is not shown, the next one after it. */
export function inFront(desk: TimelineDesk, state: TimelineState): Entry | undefined {
  const shown = shownEntries(desk, state)
  const all = entriesOf(desk)
  const chosen = all.findIndex(({ id }) => id === state.eventId)
  return chosen < 0 ? shown[0] : (shown.find((entry) => indexOf(all, entry) >= chosen) ?? shown.at(-1))
}

const indexOf = (entries: readonly Entry[], { id }: Entry): number => entries.findIndex((entry) => entry.id === id)

/** Puts a date in front; one that is not shown changes nothing. */
export const goTo = (desk: TimelineDesk, state: TimelineState, eventId: string): TimelineState =>
  shownEntries(desk, state).some(({ id }) => id === eventId) ? { ...state, eventId } : state

/** So many dates later, or earlier; never beyond the ends. */
export function goBy(desk: TimelineDesk, state: TimelineState, count: number): TimelineState {
  const shown = shownEntries(desk, state)
  const front = inFront(desk, state)
  if (!front) return state
  const wanted = indexOf(shown, front) + count
  const entry = shown[Math.min(shown.length - 1, Math.max(0, wanted))]
  return entry ? { ...state, eventId: entry.id } : state
}

/** The first date shown of a period. */
export function goToPeriod(desk: TimelineDesk, state: TimelineState, periodId: string): TimelineState {
  const first = shownEntries(desk, state).find(({ period }) => period === periodId)
  return first ? { ...state, eventId: first.id } : state
}

/** The date in front stays in front if it can. */
const settled = (desk: TimelineDesk, state: TimelineState): TimelineState => ({
  ...state,
  eventId: inFront(desk, state)?.id,
})

export const showAmount = (desk: TimelineDesk, state: TimelineState, amount: Amount): TimelineState =>
  settled(desk, { ...state, amount, filter: undefined })

/** Shows a theme, a trail or what is disputed; the same again shows the amount of before. A trail begins at its beginning. */
export function showOnly(desk: TimelineDesk, state: TimelineState, filter: string): TimelineState {
  if (filterOf(desk, state) === filter) return settled(desk, { ...state, filter: undefined })
  const [start] = desk.trails.find(({ id }) => id === filter)?.events ?? []
  return settled(desk, { ...state, filter, eventId: start ?? state.eventId })
}
