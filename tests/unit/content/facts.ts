/** The fact sheet as data, and whether it bears out what a text says. */
import beats from './beats.json' with { type: 'json' }
import facts from './facts.json' with { type: 'json' }
import type { Mention } from './mentions.ts'

/** A row of the fact sheet: what may be told of it, and how sure it is (G: unverified, never told). */
export interface Row {
  readonly id: string
  readonly certainty: string
  readonly dates: readonly string[]
  readonly numbers: readonly (number | string)[]
}

export interface Beat {
  /** The rows that the treatment gives for it. */
  readonly rows: readonly string[]
  /** Rows on which its text rests as well, each with the reason. */
  readonly also?: Readonly<Record<string, string>>
  /** Numbers that stand in no row, each with what they count. */
  readonly counts?: Readonly<Record<string, string>>
  /** What one language alone says ("en hook #2"), each with the reason. */
  readonly onlyIn?: Readonly<Record<string, string>>
  /** Lengths of time worked out from two dates. */
  readonly spans?: readonly Span[]
}

export interface Span {
  readonly number: number
  /** 1 for days, 7 for weeks. */
  readonly unitDays: number
  readonly from: string
  readonly to: string
}

export type Event = (typeof facts.events)[number]

export const places: Readonly<Record<string, readonly number[]>> = facts.places
export const rows: ReadonlyMap<string, Row> = new Map(facts.rows.map((row) => [row.id, row]))
export const events: readonly Event[] = facts.events
export const terms: readonly (Omit<Row, 'certainty'> & { readonly term: string })[] = facts.terms
export const allBeats: Readonly<Record<string, Beat>> = beats

/** What a text may say: the dates and numbers of some rows. */
export interface Ground {
  readonly dates: readonly string[]
  readonly numbers: readonly string[]
}

const none: Ground = { dates: [], numbers: [] }

export const join = (grounds: readonly Ground[]): Ground => ({
  dates: grounds.flatMap(({ dates }) => dates),
  numbers: grounds.flatMap(({ numbers }) => numbers),
})

const groundOfRow = (id: string): Ground => {
  const row = rows.get(id) ?? terms.find((term) => term.id === id)
  const event = events.find((one) => one.id === id)
  if (event)
    return join([
      { dates: [event.date.replace('~', '')], numbers: event.numbers.map(String) },
      ...event.rows.map(groundOfRow),
    ])
  if (!row) throw new Error(`no row ${id} in facts.json`)
  if (rows.get(id)?.certainty === 'G') throw new Error(`row ${id} is unverified and must not be told`)
  return { dates: row.dates, numbers: row.numbers.map(String) }
}

const groundOfBeat = ({ rows: ids, also = {}, counts = {}, spans = [] }: Beat): Ground =>
  join([
    ...[...ids, ...Object.keys(also)].map(groundOfRow),
    { dates: [], numbers: [...Object.keys(counts), ...spans.map(({ number }) => String(number))] },
  ])

/** A panel rests on what its scenes rest on, an event on its row, a term on the rows that tell of it. */
export function groundOf(beat: string): Ground {
  const ground = grounds.get(beat) ?? foundGround(beat)
  grounds.set(beat, ground)
  return ground
}

/** Each is found once, however often it is asked for. */
const grounds = new Map<string, Ground>()

function foundGround(beat: string): Ground {
  const [panel = '', part = '', date = ''] = beat.split('/')
  const own = allBeats[beat] ? groundOfBeat(allBeats[beat]) : none
  if (panel === 'glossary') return join([own, termGround(part)])
  if (part === 'ahead') return groundOfRow('W1')
  if (part === 'events') return join([own, eventsGround((event) => event.date === date)])
  const ofPanel = panel === 'timeline' ? eventsGround(() => true) : none
  if (part !== '') return join([own, ofPanel, ...(allBeats[panel] ? [groundOfBeat(allBeats[panel])] : [])])
  const scenes = Object.keys(allBeats).filter((key) => key.startsWith(`${panel}/`))
  return join([own, ofPanel, ...scenes.map(groundOf)])
}

const eventsGround = (isMeant: (event: Event) => boolean): Ground =>
  join(events.filter(isMeant).map(({ id }) => groundOfRow(id)))

/** Shorter ones stand in too many rows: MİT, MAH. */
const shortestName = 4

/** The sheet’s own entry, and every row that has the word. */
function termGround(term: string): Ground {
  const lower = (text: string) => text.toLocaleLowerCase('tr')
  const names = term
    .split(/[,·/()]/)
    .map((name) => lower(name.trim()))
    .filter(({ length }) => length >= shortestName)
  const has = (text: string) => names.some((name) => lower(text).includes(name))
  return join([
    ...terms.filter((entry) => has(entry.term)).map(({ id }) => groundOfRow(id)),
    ...facts.rows.filter(({ what, certainty }) => certainty !== 'G' && has(what)).map(({ id }) => groundOfRow(id)),
  ])
}

/** Whether it stands there, or is the coarser form of a date that does: May 1921 of 24 May 1921, never the other way. */
export function isBorneOut({ value }: Mention, { dates, numbers }: Ground): boolean {
  if (value.startsWith('#')) return numbers.includes(value.slice(1))
  if (value.startsWith('T')) return numbers.includes(value.slice(1))
  if (value.startsWith('---')) return dates.some((date) => date.length === 10 && date.endsWith(value.slice(2)))
  if (value.startsWith('--')) return dates.some((date) => date.slice(4).startsWith(value.slice(1)))
  return dates.some((date) => date === value || date.startsWith(`${value}-`))
}
