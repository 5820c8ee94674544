import { describe, expect, test } from 'vitest'
import { readPack } from '../../../../shared/pack/read.ts'
import { aTimelineJson } from '../desk/a-timeline.ts'
import { aPackWith } from './a-pack.ts'

type Spoil = (desk: ReturnType<typeof aTimelineJson>) => unknown

/** Faults of a pack whose second panel has a timeline that `spoil` has changed, without their way to the desk. */
function faultsOf(spoil: Spoil): string[] {
  const { desk, problems } = read(spoil)
  void desk
  return problems.map(({ pointer, message }) => `${pointer.replace('/panels/1/desk', '')}: ${message}`)
}

function read(spoil: Spoil) {
  const desk = aTimelineJson()
  spoil(desk)
  const { pack, problems } = readPack(aPackWith(['panels', 1, 'desk'], desk))
  return { desk: pack?.panels[1]?.desk, problems }
}

test('a timeline without a fault has none', () => {
  expect(faultsOf(() => {})).toEqual([])
})

describe('what refers to something that is not there is named with what becomes of it', () => {
  test.each<[string, Spoil, string]>([
    ['period', (d) => (d.events[0]!.period = 'never'), '/events/0/period: "never" is no period; the event is left out'],
    [
      'place',
      (d) => (d.events[0]!.place = 'nowhere'),
      '/events/0/place: "nowhere" is no place; the event names none, and the map has no dot for it',
    ],
    ['theme', (d) => (d.events[0]!.theme = 'none'), '/events/0/theme: "none" is no theme; no theme shows the event'],
    ['source', (d) => (d.events[0]!.sources = ['X9']), '/events/0/sources/0: source "X9" is not listed in /sources'],
    [
      'panel',
      (d) => (d.events[0]!.panel = 'gone'),
      '/events/0/panel: "gone" is not a panel that can be played; no key leads there',
    ],
    [
      'scene',
      (d) => (d.events[0]!.scene = 'gone'),
      '/events/0/scene: "gone" is not a scene of its panel; the key leads to the first',
    ],
    [
      'bracket',
      (d) => Object.assign(d.events[3]!, { bracket: 'a' }),
      '/events/3/bracket: "a" is no later event; no bracket is drawn',
    ],
    [
      'event of a trail',
      (d) => (d.trails[0]!.events[1] = 'gone'),
      '/trails/0/events/1: "gone" is no event; the trail goes on without it',
    ],
    [
      'scene of a trail',
      (d) => (d.trails[0]!.scene = 'gone'),
      '/trails/0/scene: "gone" is not a scene of this panel; no scene opens the trail',
    ],
    [
      'source of the date ahead',
      (d) => (d.ahead.sources = ['X9']),
      '/ahead/sources/0: source "X9" is not listed in /sources',
    ],
  ])('%s', (_, spoil, fault) => {
    expect(faultsOf(spoil)).toContain(fault)
  })
})

describe('ids', () => {
  test('that repeat, or are taken', () => {
    expect(faultsOf((d) => (d.events[1]!.id = 'a'))).toContain(
      '/events/1/id: "a" is used twice; only the first is shown',
    )
    expect(faultsOf((d) => (d.events[1]!.id = 'ahead'))).toContain(
      '/events/1/id: "ahead" is taken; it cannot be chosen under this name',
    )
    expect(faultsOf((d) => (d.themes[0]!.id = 'disputed'))).toContain(
      '/themes/0/id: "disputed" is taken; it cannot be chosen under this name',
    )
    expect(faultsOf((d) => (d.trails[0]!.id = 'ships'))).toContain(
      '/trails/0/id: "ships" is taken; it cannot be chosen under this name',
    )
  })
})

describe('the order of time', () => {
  test('is that of the events; a month may stand after one of its days', () => {
    expect(faultsOf((d) => (d.events[2]!.date = '1907-12-31'))).toEqual([
      '/events/2/date: is earlier than the date before it; events stand in the order of time',
    ])
    expect(faultsOf((d) => (d.events[2]!.date = '1908-07'))).toEqual([])
  })

  test('is that of the periods', () => {
    expect(faultsOf((d) => (d.events[6]!.period = 'early'))).toEqual([
      '/events/6/period: is an earlier period than that of the event before it; the periods are torn apart',
    ])
  })

  test('ends with the date ahead', () => {
    expect(faultsOf((d) => (d.ahead.date = '1980-04-30'))).toEqual([
      '/ahead/date: is not after the last event; it stands at the end all the same',
    ])
  })
})

test('a period or a theme without events is named', () => {
  const spoil: Spoil = (d) => d.periods.push({ id: 'empty', title: { tr: 'Boş', en: 'Empty' } })
  expect(faultsOf(spoil)).toEqual(['/periods/2: "empty" has no event; its key stays off'])
  expect(faultsOf((d) => d.themes.push({ id: 'bare', title: { tr: 'Boş', en: 'Bare' } }))).toEqual([
    '/themes/2: "bare" has no event; its key shows every date',
  ])
})

test('a map whose edges are the wrong way round is left out', () => {
  expect(faultsOf((d) => (d.map.east = 10))).toEqual(['/map/east: must be greater than "west"; the map is left out'])
  expect(faultsOf((d) => (d.map.north = 10))).toEqual(['/map/north: must be greater than "south"; the map is left out'])
})

describe('languages', () => {
  test.each<[string, Spoil]>([
    ['/events/0/title', (d) => Reflect.deleteProperty(d.events[0]!.title, 'en')],
    ['/events/0/text', (d) => Reflect.deleteProperty(d.events[0]!.text, 'en')],
    ['/periods/0/title', (d) => Reflect.deleteProperty(d.periods[0]!.title, 'en')],
    ['/trails/0/title', (d) => Reflect.deleteProperty(d.trails[0]!.title, 'en')],
    ['/places/harbour/name', (d) => Reflect.deleteProperty(d.places.harbour.name, 'en')],
    ['/ahead/text', (d) => Reflect.deleteProperty(d.ahead.text, 'en')],
    ['/map/image/alt', (d) => Reflect.deleteProperty(d.map.image.alt, 'en')],
    ['/map/image/file', (d) => Reflect.deleteProperty(d.map.image.file, 'en')],
  ])('that lack %s are named, and another stands in', (pointer, spoil) => {
    expect(faultsOf(spoil)).toEqual([`${pointer}/en: is missing; "tr" stands in for it`])
    expect(read(spoil).desk).toBeDefined()
  })

  test('a text that no language has costs the desk, not its panel', () => {
    const { desk, problems } = read((d) => (d.events[0]!.title = {} as never))
    expect(desk).toBeUndefined()
    expect(problems.at(-1)).toMatchObject({
      pointer: '/panels/1/desk',
      message: 'cannot be used; the panel is told without it',
    })
  })
})

test('a timeline none of whose events can be shown is not offered', () => {
  const { desk } = read((d) => d.events.forEach((event) => (event.period = 'never')))
  expect(desk).toBeUndefined()
})
