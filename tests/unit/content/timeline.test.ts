/** The fifty dates of the default exhibit as the treatment has them. What each says is held against the fact sheet in facts.test.ts. */
import { describe, expect, test } from 'vitest'
import {
  aheadId,
  disputed,
  entriesOf,
  openTimeline,
  showAmount,
  shownEntries,
  showOnly,
} from '../../../shared/desk/timeline.ts'
import { pack } from './default-exhibit.ts'
import { events as rows } from './facts.ts'

const panel = pack.panels.find(({ id }) => id === 'timeline')
if (panel?.desk?.kind !== 'timeline') throw new Error('the exhibit has no timeline')
const { desk } = panel
const fresh = openTimeline(desk, undefined, 'edges')

/** Numbers of the fact sheet, from 1. */
const numbersOf = (ids: readonly string[]) => ids.map((id) => desk.events.findIndex((event) => event.id === id) + 1)
const idsOf = (numbers: readonly number[]) => numbers.map((number) => desk.events[number - 1]?.id)
const shown = (state: typeof fresh) =>
  numbersOf(
    shownEntries(desk, state)
      .filter(({ isAhead }) => !isAhead)
      .map(({ id }) => id),
  )

const all = Array.from({ length: 50 }, (_, index) => index + 1)
const always = [14, 15, 20]
const headlines = [4, 8, 15, 22, 35, 38, 43, 46]
const notStandard = [1, 3, 5, 10, 11, 12, 16, 19, 21, 23, 24, 26, 28, 29, 33, 34, 36, 39, 42, 49]
const bodies = [1, 2, 4, 8, 9, 19, 24, 25, 26, 28, 29, 32, 33, 35, 38, 49]
const laws = [3, 15, 20, 23, 27, 34, 37, 43, 44, 46, 48]
const war = [6, 7, 10, 11, 14, 17, 18, 22, 31, 41, 42, 47]
const people = all.filter((number) => ![...bodies, ...laws, ...war].includes(number))
const papers = [35, 37, 43, 44, 46]

const together = (...lists: readonly number[][]) => [...new Set(lists.flat())].sort((a, b) => a - b)

describe('the timeline', () => {
  test('has fifty dates in seven periods, none torn apart, and one ahead', () => {
    expect(desk.events.map(({ date }) => date)).toEqual(rows.map(({ date }) => date))
    expect(desk.events).toHaveLength(50)
    expect(desk.periods).toHaveLength(7)
    const periods = desk.events.map(({ period }) => desk.periods.findIndex(({ id }) => id === period))
    expect(periods).toEqual([...periods].sort((a, b) => a - b))
    expect(entriesOf(desk).at(-1)).toMatchObject({ id: aheadId, date: '2027-01-06' })
  })

  test('names each period by its first and last year', () => {
    for (const { id, title } of desk.periods) {
      const years = desk.events.filter(({ period }) => period === id).map(({ date }) => date.slice(0, 4))
      for (const name of Object.values(title)) expect(name).toBe(`${years[0]} – ${years.at(-1)}`)
    }
  })

  test('shows eight headlines, of which the two of the founding are one, and thirty main dates', () => {
    expect(desk.events.filter(({ rank }) => rank === 'headline').map(({ id }) => id)).toEqual(idsOf(headlines))
    expect(shown(showAmount(desk, fresh, 'headline'))).toEqual(together(headlines, always))
    expect(desk.events.flatMap(({ id, bracket }) => (bracket ? [[id, bracket]] : []))).toEqual([idsOf([35, 38])])
    expect(shown(fresh)).toEqual(all.filter((number) => !notStandard.includes(number)))
    expect(shown(fresh)).toHaveLength(30)
    expect(shown(showAmount(desk, fresh, 'all'))).toEqual(all)
  })

  test.each([
    ['bodies', bodies],
    ['laws', laws],
    ['war', war],
    ['people', people],
    ['papers', [...papers, 38]],
    [disputed, [2, 8, 19]],
  ])('filtered for %s shows what the treatment lists, and 14, 15 and 20 in any case', (filter, numbers) => {
    expect(shown(showOnly(desk, fresh, filter))).toEqual(together(numbers, always))
  })

  test('follows the papers from the scene that does', () => {
    expect(desk.trails.map(({ events }) => numbersOf(events))).toEqual([papers])
    expect(shown(openTimeline(desk, undefined, 'papers'))).toEqual(together(papers, [38], always))
  })

  test('never gives one year alone for the founding', () => {
    for (const id of idsOf([35, 38])) {
      const event = desk.events.find((one) => one.id === id)
      for (const text of Object.values(event?.text ?? {}))
        expect(`${event?.date} ${text}`).toMatch(/1926.*1927|1927.*1926/)
    }
  })

  test('leads from a date to a scene that rests on some of the same sources', () => {
    for (const { id, panel: panelId, scene, sources } of desk.events) {
      if (panelId === undefined) continue
      const told = pack.panels.find((one) => one.id === panelId)?.scenes.find((one) => one.id === scene)
      expect(
        sources.some((source) => told?.sources.includes(source)),
        id,
      ).toBe(true)
    }
  })
})
