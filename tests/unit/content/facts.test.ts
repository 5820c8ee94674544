/**
 * The default exhibit tells no date and no number that the fact sheet does not: facts.json is the sheet as data, beats.json says
 * which of its rows each scene may tell (the treatment's mapping), and why a text goes beyond them where it does.
 */
import { describe, expect, test } from 'vitest'
import { differences, disagreements, isOwnFigure, mentionsIn } from './check-facts.ts'
import { pack, passages as allPassages } from './default-exhibit.ts'
import { allBeats, events, groundOf, places, rows, type Beat } from './facts.ts'
import { languages, type Language, type Passage } from './visitor-texts.ts'

/** The credits name programs and their versions; that is no history. */
const passages = allPassages.filter(({ part }) => part !== 'credits')

const faultsOf = (some: readonly Passage[]): string[] => [...disagreements(some), ...differences(some)]

describe('the texts and drawings of the default exhibit', () => {
  test('tell only dates and numbers that stand in their rows of the fact sheet', () => {
    expect(disagreements(passages)).toEqual([])
  })

  test('tell the same dates and numbers in both languages', () => {
    expect(differences(passages)).toEqual([])
  })

  test('are caught at any single figure that is changed', () => {
    const changes = passages.flatMap((passage) => languages.flatMap((language) => changedFigures(passage, language)))
    expect(changes.length).toBeGreaterThan(2000)
    const unseen = changes.filter(({ before, after }) => faultsOf(after).length <= faultsOf(before).length)
    expect(unseen.map(({ words }) => words)).toEqual([])
  })

  test('are caught at a number word that is changed', () => {
    const told = passages.find(({ beat, part }) => beat === 'today/3' && part === 'text')
    const changed = { ...told, texts: { ...told?.texts, en: told?.texts['en']?.replace('seventeen', 'eighteen') } }
    expect(told?.texts['en']).toContain('seventeen')
    expect(faultsOf([changed as Passage]).join('\n')).toContain('“eighteen” (#18) is in none of its rows')
  })
})

interface Change {
  readonly words: string
  readonly before: readonly Passage[]
  readonly after: readonly Passage[]
}

/** The beat with one figure of one date or number made one higher, for each figure there is. */
function changedFigures(passage: Passage, language: Language): Change[] {
  const text = passage.texts[language] ?? ''
  const before = passages.filter(({ beat, part }) => beat === passage.beat && part === passage.part)
  const figures = mentionsIn[language](text)
    .filter((mention) => !isOwnFigure(passage.beat, mention))
    .flatMap((mention) => [...mention.text.matchAll(/\d/g)].map(({ index }) => mention.index + index))
  return [...new Set(figures)].map((at) => {
    const changed = `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`
    const after = before.map((one) =>
      one === passage ? { ...one, texts: { ...one.texts, [language]: changed } } : one,
    )
    return { words: `${passage.beat} (${passage.part}, ${language}): ${changed}`, before, after }
  })
}

describe('the rows that scenes may tell', () => {
  test('are given for every scene, as many as the treatment has', () => {
    const scenes = pack.panels.flatMap(({ id, scenes: list }) => list.map((_, index) => `${id}/${index + 1}`))
    const panels = new Set(pack.panels.map(({ id }) => id))
    const known = Object.keys(allBeats).filter((beat) => /\/\d+$/.test(beat) && panels.has(beat.split('/')[0] ?? ''))
    expect(scenes).toEqual(expect.arrayContaining(known))
    expect(known).toEqual(expect.arrayContaining(scenes))
  })

  test('stand in the fact sheet, and are never those marked unverified', () => {
    for (const beat of Object.keys(allBeats)) expect(() => groundOf(beat)).not.toThrow()
    expect([...rows.values()].filter(({ certainty }) => certainty === 'G').length).toBeGreaterThan(0)
  })

  test('bear out the lengths of time that are worked out from them', () => {
    const spans = Object.values(allBeats as Readonly<Record<string, Beat>>).flatMap(({ spans: list = [] }) => list)
    for (const { number, unitDays, from, to } of spans) {
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
      expect(Math.round(days / unitDays), `${from} to ${to}`).toBe(number)
    }
  })
})

describe('the timeline', () => {
  const desks = pack.panels.flatMap(({ desk }) => (desk?.kind === 'timeline' ? [desk] : []))

  test('has the events of the fact sheet: each on its day, as sure, at its place', () => {
    for (const desk of desks) {
      expect(desk.events.map(({ date }) => date)).toEqual(events.map(({ date }) => date))
      for (const [index, event] of desk.events.entries()) {
        const row = events[index]
        expect(row?.certainty.split('/'), `${event.id}: certainty`).toContain(event.certainty)
        const [latitude = NaN, longitude = NaN] = places[row?.place ?? ''] ?? []
        const at = desk.places[event.place]?.at ?? [NaN, NaN]
        expect(Math.hypot(at[0] - latitude, at[1] - longitude), `${event.id}: degrees off`).toBeLessThan(0.05)
      }
    }
  })
})
