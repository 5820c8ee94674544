/** Whatever can happen to an exhibit in a day, sensible or not: visitors, staff, late news of the player, changing policies. */
import fc from 'fast-check'
import type { SessionEvent } from '../../../shared/session/events.ts'
import type { Policy } from '../../../shared/session/state.ts'

type Timeless<E> = E extends SessionEvent ? Omit<E, 'nowMs'> : never

export type Happening =
  | { readonly kind: 'event'; readonly event: Timeless<SessionEvent> }
  /** News of the player: of the present run (0), or of one that many runs ago. */
  | { readonly kind: 'ended'; readonly runsAgo: number }
  | { readonly kind: 'policy'; readonly policy: Policy }

export interface Moment {
  /** Time since the moment before; `undefined`: exactly at the deadline. */
  readonly afterMs: number | undefined
  readonly happening: Happening
}

const panelIds = ['p1', 'p2', 'p3', 'p4'] as const
const panelId = fc.constantFrom(...panelIds, 'unknown', '')
const language = fc.constantFrom('tr', 'en', 'ar', 'xx', '')
const index = fc.oneof(fc.integer({ min: -1, max: 4 }), fc.constantFrom(NaN, 0.5, Infinity))

const seconds = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * 1000)

export const arbitraryPolicy: fc.Arbitrary<Policy> = fc
  .record({
    idleMs: seconds(5, 600),
    warningMs: seconds(5, 60),
    attractMs: seconds(6, 120),
    languages: fc.shuffledSubarray(['tr', 'en', 'ar'], { minLength: 1 }),
    panels: fc
      .shuffledSubarray([...panelIds], { minLength: 1 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.record({ id: fc.constant(id), scenes: fc.integer({ min: 1, max: 3 }), hasDesk: fc.boolean() }),
          ),
        ),
      ),
    isOpen: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    fault: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom('no-pack' as const, 'pack-unreadable' as const) },
    ),
    hasPath: fc.boolean(),
    volumePercent: fc.nat(100),
    textSize: fc.constantFrom('standard' as const, 'large' as const),
  })
  .map(({ panels, languages, volumePercent, textSize, fault, hasPath, ...rest }) => ({
    ...rest,
    languages,
    start: { language: languages[0] ?? 'tr', volumePercent, textSize },
    panels:
      fault === undefined
        ? panels.map(({ id, scenes, hasDesk }) => ({
            id,
            sceneIds: Array.from({ length: scenes }, (_, n) => `${id}-s${n}`),
            hasDesk,
          }))
        : [],
    attract: fault === undefined ? panels.map(({ id }) => id).reverse() : [],
    path:
      hasPath && fault === undefined ? panels.map(({ id, scenes }) => ({ panelId: id, sceneIndex: scenes - 1 })) : [],
    fault,
  }))

const event: fc.Arbitrary<Timeless<SessionEvent>> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('input' as const) }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('open' as const), panelId, sceneIndex: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('tick' as const) }) },
  fc.record({ type: fc.constantFrom('home', 'path', 'go-on', 'start-again', 'staff-closed', 'policy') }),
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('next', 'back', 'pause', 'resume') }) },
  fc.record({ type: fc.constant('scene' as const), index }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('desk' as const), isOpen: fc.boolean() }) },
  fc.record({
    type: fc.constant('desk-moved' as const),
    state: fc.constant({
      kind: 'timeline' as const,
      eventId: undefined,
      amount: 'all' as const,
      filter: undefined,
      sceneId: undefined,
    }),
  }),
  fc.record({ type: fc.constant('hear' as const), sentence: index }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('language' as const), language, sentence: index }) },
  fc.record({ type: fc.constant('volume' as const), percent: fc.oneof(fc.integer(), fc.double()) }),
  fc.record({
    type: fc.constant('display' as const),
    change: fc.record(
      {
        textSize: fc.constantFrom('standard' as const, 'large' as const),
        contrast: fc.constantFrom('standard' as const, 'high' as const),
        motion: fc.constantFrom('standard' as const, 'still' as const),
        reach: fc.constantFrom('standard' as const, 'low' as const),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record(
    {
      type: fc.constant('sheet' as const),
      sheet: fc.constantFrom(
        undefined,
        'sources' as const,
        'transcript' as const,
        'glossary' as const,
        'handoff' as const,
        'dispute' as const,
        'display' as const,
        'sound' as const,
      ),
      term: fc.constantFrom('t1', 't2', ''),
    },
    { requiredKeys: ['type', 'sheet'] },
  ),
  fc.record({ type: fc.constant('staff-gesture' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('staff-unlocked' as const), token: fc.constantFrom('a', 'b', 'c') }),
  },
)

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 16, arbitrary: fc.record({ kind: fc.constant('event' as const), event }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('ended' as const), runsAgo: fc.constantFrom(0, 0, 0, 1, 2, -1) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('policy' as const), policy: arbitraryPolicy }) },
)

const afterMs = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.nat(3_000) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 60_000, noNaN: true }) },
  { weight: 5, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.nat(3 * 86_400_000) },
)

export const arbitraryDay = (maxLength: number): fc.Arbitrary<Moment[]> =>
  fc.array(fc.record({ afterMs, happening }), { maxLength, size: 'max' })
