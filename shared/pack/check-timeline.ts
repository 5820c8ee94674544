/** What no single field of a timeline can show. Each message names the place and what becomes of it. */
import { daysOf } from '../desk/partial-date.ts'
import { aheadId, disputed } from '../desk/timeline.ts'
import type { DeskChecks, Path } from './check-desk.ts'
import type { TimelineDesk, TimelineEvent } from './desk-v1.ts'

type Ids = readonly { readonly id: string }[]

const has = (items: Ids, id: string): boolean => items.some((item) => item.id === id)

/** False when the desk cannot be used. */
export function checkTimeline(desk: TimelineDesk, path: Path, checks: DeskChecks): boolean {
  const { report } = checks
  checkIds(desk.events, [aheadId], [...path, 'events'], checks)
  checkIds(desk.periods, [], [...path, 'periods'], checks)
  checkIds(desk.themes, [disputed], [...path, 'themes'], checks)
  checkIds(desk.trails, [disputed, ...desk.themes.map(({ id }) => id)], [...path, 'trails'], checks)
  desk.events.forEach((event, index) => {
    checkPlacing(desk, event, [...path, 'events', index], checks)
    checkEvidence(event, [...path, 'events', index], checks)
    checkOrder(desk, index, [...path, 'events', index], checks)
  })
  checkLists(desk, path, checks)
  checkTrails(desk, path, checks)
  if (desk.ahead) checkAhead(desk, desk.ahead, [...path, 'ahead'], checks)
  if (desk.map) checkMap(desk.map, [...path, 'map'], checks)

  const hasWords = checkWords(desk, path, checks)
  const hasEvents = desk.events.some(({ period }) => has(desk.periods, period))
  const isUsable = hasWords && hasEvents
  if (!isUsable) report(path, 'cannot be used; the panel is told without it')
  return isUsable
}

function checkIds(items: Ids, taken: readonly string[], path: Path, { report }: DeskChecks): void {
  items.forEach(({ id }, index) => {
    const place = [...path, index, 'id']
    if (taken.includes(id)) report(place, `"${id}" is taken; it cannot be chosen under this name`)
    else if (items.findIndex((item) => item.id === id) < index)
      report(place, `"${id}" is used twice; only the first is shown`)
  })
}

/** What an event says of other parts of the desk. */
function checkPlacing(desk: TimelineDesk, event: TimelineEvent, path: Path, { report }: DeskChecks): void {
  const { period, place, theme, bracket, id } = event
  if (!has(desk.periods, period)) report([...path, 'period'], `"${period}" is no period; the event is left out`)
  if (!Object.hasOwn(desk.places, place))
    report([...path, 'place'], `"${place}" is no place; the event names none, and the map has no dot for it`)
  if (!has(desk.themes, theme)) report([...path, 'theme'], `"${theme}" is no theme; no theme shows the event`)
  const isLater = desk.events.findIndex((each) => each.id === bracket) > desk.events.findIndex((each) => each.id === id)
  if (bracket !== undefined && !isLater)
    report([...path, 'bracket'], `"${bracket}" is no later event; no bracket is drawn`)
}

/** What an event, or the date ahead, says of the rest of the pack. */
function checkEvidence(
  { sources, panel, scene }: Pick<TimelineEvent, 'sources' | 'panel' | 'scene'>,
  path: Path,
  { pack, report }: DeskChecks,
): void {
  sources.forEach((id, index) => {
    if (!Object.hasOwn(pack.sources, id))
      report([...path, 'sources', index], `source "${id}" is not listed in /sources`)
  })
  const told = pack.panels.find(({ id }) => id === panel)
  if (panel !== undefined && !told)
    report([...path, 'panel'], `"${panel}" is not a panel that can be played; no key leads there`)
  else if (scene !== undefined && !has(told?.scenes ?? [], scene))
    report([...path, 'scene'], `"${scene}" is not a scene of its panel; the key leads to the first`)
}

function checkOrder({ events, periods }: TimelineDesk, index: number, path: Path, { report }: DeskChecks): void {
  const [before, event] = [events[index - 1], events[index]]
  if (!before || !event) return
  if (daysOf(event.date).last < daysOf(before.date).first)
    report([...path, 'date'], 'is earlier than the date before it; events stand in the order of time')
  const indexOf = ({ period }: TimelineEvent) => periods.findIndex(({ id }) => id === period)
  if (indexOf(event) >= 0 && indexOf(event) < indexOf(before))
    report([...path, 'period'], 'is an earlier period than that of the event before it; the periods are torn apart')
}

function checkLists({ events, periods, themes }: TimelineDesk, path: Path, { report }: DeskChecks): void {
  periods.forEach(({ id }, index) => {
    if (!events.some(({ period }) => period === id))
      report([...path, 'periods', index], `"${id}" has no event; its key stays off`)
  })
  themes.forEach(({ id }, index) => {
    if (!events.some(({ theme }) => theme === id))
      report([...path, 'themes', index], `"${id}" has no event; its key shows every date`)
  })
}

function checkTrails({ events, trails }: TimelineDesk, path: Path, { report, scenes }: DeskChecks): void {
  trails.forEach((trail, index) => {
    const place = [...path, 'trails', index]
    trail.events.forEach((id, nth) => {
      if (!has(events, id)) report([...place, 'events', nth], `"${id}" is no event; the trail goes on without it`)
    })
    if (trail.scene !== undefined && !has(scenes, trail.scene))
      report([...place, 'scene'], `"${trail.scene}" is not a scene of this panel; no scene opens the trail`)
  })
}

function checkAhead(desk: TimelineDesk, ahead: NonNullable<TimelineDesk['ahead']>, path: Path, checks: DeskChecks) {
  checkEvidence(ahead, path, checks)
  const last = desk.events.at(-1)
  if (last && daysOf(ahead.date).first < daysOf(last.date).last)
    checks.report([...path, 'date'], 'is not after the last event; it stands at the end all the same')
}

function checkMap(map: NonNullable<TimelineDesk['map']>, path: Path, { report, needsLanguages }: DeskChecks): void {
  if (map.east <= map.west) report([...path, 'east'], 'must be greater than "west"; the map is left out')
  if (map.north <= map.south) report([...path, 'north'], 'must be greater than "south"; the map is left out')
  if (typeof map.image.file !== 'string') needsLanguages(map.image.file, [...path, 'image', 'file'])
  needsLanguages(map.image.alt, [...path, 'image', 'alt'])
}

/** False when no language of the pack has some name or text. */
function checkWords(desk: TimelineDesk, path: Path, { needsLanguages }: DeskChecks): boolean {
  const named = (['periods', 'themes', 'trails'] as const).flatMap((list) =>
    desk[list].map(({ title }, index) => needsLanguages(title, [...path, list, index, 'title'])),
  )
  const places = Object.entries(desk.places).map(([id, { name }]) =>
    needsLanguages(name, [...path, 'places', id, 'name']),
  )
  const dated = [
    ...desk.events.map((event, index) => ({ ...event, at: ['events', index] })),
    ...(desk.ahead ? [{ ...desk.ahead, at: ['ahead'] }] : []),
  ].flatMap(({ title, text, at }) => [
    needsLanguages(title, [...path, ...at, 'title']),
    needsLanguages(text, [...path, ...at, 'text']),
  ])
  return [...named, ...places, ...dated].every(Boolean)
}
