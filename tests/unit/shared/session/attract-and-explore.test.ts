import { describe, expect, test } from 'vitest'
import { aPolicy, Exhibit, onPanel } from './a-session.ts'

describe('attract', () => {
  test('is where an open exhibit begins', () => {
    const exhibit = new Exhibit()
    expect(exhibit.phase).toEqual({ kind: 'attract', position: 0, sinceMs: 1_000 })
    expect(exhibit.state.visit).toMatchObject({ ...aPolicy.start, startedAtMs: undefined })
  })

  test('shows one panel after the other by itself, and begins again after the last', () => {
    const exhibit = new Exhibit()
    const shown = [0, 1, 2, 3].map(() => {
      const { position } = exhibit.in('attract')
      exhibit.wait(aPolicy.attractMs)
      return position
    })
    expect(shown).toEqual([0, 1, 2, 0])
    expect(exhibit.effects).toEqual([])
  })

  test('does not change before its time', () => {
    const exhibit = new Exhibit()
    exhibit.nowMs += aPolicy.attractMs - 1
    const before = exhibit.state
    exhibit.does({ type: 'tick' })
    expect(exhibit.state).toBe(before)
  })

  test('with a single panel shows it again', () => {
    const exhibit = new Exhibit({ ...aPolicy, panels: aPolicy.panels.slice(0, 1), attract: ['beach'] })
    exhibit.wait(5 * aPolicy.attractMs)
    expect(exhibit.in('attract').position).toBe(0)
    expect(exhibit.deadlineMs).toBe(exhibit.nowMs + aPolicy.attractMs)
  })

  test('goes on with a panel that there is when content shrinks', () => {
    const exhibit = new Exhibit()
    exhibit.wait(2 * aPolicy.attractMs)
    exhibit.changes({ panels: aPolicy.panels.slice(0, 2), attract: ['beach', 'office'] })
    expect(exhibit.in('attract').position).toBe(0)
  })

  test('moves on by one after a long sleep, not by all that was slept through', () => {
    const exhibit = new Exhibit()
    exhibit.nowMs += 3_600_000
    exhibit.does({ type: 'tick' })
    expect(exhibit.phase).toEqual({ kind: 'attract', position: 1, sinceMs: exhibit.nowMs })
  })

  test('takes new settings over at once', () => {
    const exhibit = new Exhibit()
    exhibit.changes({ start: { language: 'en', volumePercent: 20, textSize: 'large' } })
    expect(exhibit.state.visit).toMatchObject({ language: 'en', volumePercent: 20, textSize: 'large' })
  })

  test.each([
    { type: 'open', panelId: 'beach' },
    { type: 'home' },
    { type: 'scene', index: 1 },
    { type: 'next' },
    { type: 'back' },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'hear', sentence: 0 },
    { type: 'language', language: 'en', sentence: 0 },
    { type: 'volume', percent: 10 },
    { type: 'display', change: { contrast: 'high' } },
    { type: 'sheet', sheet: 'sources' },
    { type: 'go-on' },
    { type: 'start-again' },
    { type: 'staff-closed' },
    { type: 'narration-ended', run: 0 },
  ] as const)('is not left by $type without a touch', (event) => {
    const exhibit = new Exhibit()
    expect(exhibit.does(event)).toEqual([])
    expect(exhibit.phase.kind).toBe('attract')
    expect(exhibit.state.visit).toEqual(new Exhibit().state.visit)
  })
})

describe('the first touch', () => {
  test('only wakes: the choice of panels, no narration', () => {
    const exhibit = new Exhibit()
    exhibit.nowMs = 5_000
    expect(exhibit.touch()).toEqual([{ type: 'record', event: { type: 'visit-started', language: 'tr' } }])
    expect(exhibit.phase).toEqual({ kind: 'explore', sheet: undefined })
    expect(exhibit.state.visit.startedAtMs).toBe(5_000)
    expect(exhibit.state.lastInputMs).toBe(5_000)
  })

  test('starts one visit, further touches do not', () => {
    const exhibit = new Exhibit()
    exhibit.touch()
    exhibit.wait(10_000)
    expect(exhibit.touch()).toEqual([])
    expect(exhibit.state.visit.startedAtMs).toBe(1_000)
  })
})

describe('choosing', () => {
  test('opens a panel at its first scene, which plays', () => {
    const exhibit = new Exhibit()
    exhibit.touch()
    expect(exhibit.touch({ type: 'open', panelId: 'phones' })).toEqual([
      { type: 'play', panelId: 'phones', sceneIndex: 0, language: 'tr', fromSentence: 0, run: 1 },
      { type: 'record', event: { type: 'panel-opened', panelId: 'phones', language: 'tr' } },
    ])
    expect(exhibit.in('panel')).toMatchObject({ panelId: 'phones', sceneIndex: 0, narration: { status: 'playing' } })
    expect(exhibit.state.visit.seenPanelIds).toEqual(['phones'])
  })

  test('a panel that is unknown changes nothing, here or while another plays', () => {
    const choosing = new Exhibit()
    choosing.touch()
    const playing = onPanel()
    for (const exhibit of [choosing, playing]) {
      const before = exhibit.state
      expect(exhibit.does({ type: 'open', panelId: 'unknown' })).toEqual([])
      expect(exhibit.state).toEqual(before)
    }
  })

  test('another panel from within a panel stops the one and plays the other', () => {
    const exhibit = onPanel('beach')
    expect(exhibit.touch({ type: 'open', panelId: 'office' })).toEqual([
      { type: 'stop' },
      { type: 'play', panelId: 'office', sceneIndex: 0, language: 'tr', fromSentence: 0, run: 2 },
      { type: 'record', event: { type: 'panel-opened', panelId: 'office', language: 'tr' } },
    ])
  })

  test('a panel again remembers it as seen once', () => {
    const exhibit = onPanel('beach')
    exhibit.touch({ type: 'home' })
    exhibit.touch({ type: 'open', panelId: 'beach' })
    exhibit.touch({ type: 'open', panelId: 'office' })
    expect(exhibit.state.visit.seenPanelIds).toEqual(['beach', 'office'])
  })

  test('home stops the narration and leads back to the choice', () => {
    const exhibit = onPanel()
    expect(exhibit.touch({ type: 'home' })).toEqual([{ type: 'stop' }])
    expect(exhibit.phase).toEqual({ kind: 'explore', sheet: undefined })
  })

  test('start again ends the visit at once and everything is as before it', () => {
    const exhibit = onPanel()
    exhibit.wait(5_000)
    exhibit.touch({ type: 'language', language: 'en', sentence: 2 })
    expect(exhibit.touch({ type: 'start-again' })).toEqual([
      { type: 'stop' },
      { type: 'record', event: { type: 'visit-ended', reason: 'start-again', durationMs: 5_000 } },
    ])
    expect(exhibit.phase).toEqual({ kind: 'attract', position: 0, sinceMs: exhibit.nowMs })
    expect(exhibit.state.visit).toEqual(new Exhibit().state.visit)
  })
})

describe('what a visitor sets', () => {
  test.each([
    [-5, 0],
    [0, 0],
    [33.5, 33.5],
    [100, 100],
    [1e9, 100],
    [Infinity, 100],
    [NaN, 70],
  ])('a volume of %d is %d', (percent, volumePercent) => {
    const exhibit = onPanel()
    expect(exhibit.touch({ type: 'volume', percent })).toEqual([])
    expect(exhibit.state.visit.volumePercent).toBe(volumePercent)
  })

  test('text size, contrast and motion change one by one', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'display', change: { textSize: 'large' } })
    exhibit.touch({ type: 'display', change: { contrast: 'high', motion: 'still' } })
    expect(exhibit.state.visit).toMatchObject({ textSize: 'large', contrast: 'high', motion: 'still' })
  })

  test('stays when staff settings change meanwhile', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'volume', percent: 15 })
    exhibit.changes({ start: { language: 'en', volumePercent: 90, textSize: 'large' } })
    expect(exhibit.state.visit).toMatchObject({ language: 'tr', volumePercent: 15, textSize: 'standard' })
  })

  test('a sheet opens over a scene or the choice, and closes', () => {
    const exhibit = new Exhibit()
    exhibit.touch()
    exhibit.touch({ type: 'sheet', sheet: 'display' })
    expect(exhibit.in('explore').sheet).toBe('display')
    exhibit.touch({ type: 'open', panelId: 'beach' })
    expect(exhibit.in('panel').sheet).toBeUndefined()
    expect(exhibit.touch({ type: 'sheet', sheet: 'sources' })).toEqual([])
    expect(exhibit.in('panel')).toMatchObject({ sheet: 'sources', narration: { status: 'playing' } })
    exhibit.touch({ type: 'sheet', sheet: undefined })
    expect(exhibit.in('panel').sheet).toBeUndefined()
  })

  test('the glossary opens at the term that was touched, and forgets it when it closes', () => {
    const exhibit = onPanel()
    expect(exhibit.touch({ type: 'sheet', sheet: 'glossary', term: 'ox-cart' })).toEqual([])
    expect(exhibit.in('panel')).toMatchObject({ sheet: 'glossary', term: 'ox-cart', narration: { status: 'playing' } })
    exhibit.touch({ type: 'sheet', sheet: undefined })
    expect(exhibit.in('panel')).toMatchObject({ sheet: undefined, term: undefined })
    exhibit.touch({ type: 'sheet', sheet: 'glossary' })
    expect(exhibit.in('panel').term).toBeUndefined()
  })

  test('another scene closes the glossary', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'sheet', sheet: 'glossary', term: 'ox-cart' })
    exhibit.touch({ type: 'next' })
    expect(exhibit.in('panel')).toMatchObject({ sheet: undefined, term: undefined })
  })
})
