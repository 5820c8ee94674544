import { describe, expect, test } from 'vitest'
import { betweenScenesMs } from '../../../../shared/session/deadline.ts'
import { aPolicy, onPanel } from './a-session.ts'

const playOf = (panelId: string, sceneIndex: number, run: number, more: object = {}) => ({
  type: 'play',
  panelId,
  sceneIndex,
  language: 'tr',
  fromSentence: 0,
  run,
  ...more,
})

describe('when a scene has been heard', () => {
  test('it is recorded, and the next one begins after a pause', () => {
    const exhibit = onPanel()
    expect(exhibit.narrationEnds(30_000)).toEqual([
      { type: 'record', event: { type: 'scene-heard', panelId: 'beach', sceneId: 'boats', language: 'tr' } },
    ])
    expect(exhibit.wait(betweenScenesMs - 1)).toEqual([])
    expect(exhibit.wait(1)).toEqual([playOf('beach', 1, 2)])
    expect(exhibit.in('panel').sceneIndex).toBe(1)
  })

  test('nothing moves while a sheet lies open, and the pause is whole after it was closed', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'sheet', sheet: 'sources' })
    exhibit.narrationEnds(5_000)
    expect(exhibit.wait(30_000)).toEqual([])
    expect(exhibit.touch({ type: 'sheet', sheet: undefined })).toEqual([])
    expect(exhibit.wait(betweenScenesMs - 1)).toEqual([])
    expect(exhibit.wait(1)).toEqual([playOf('beach', 1, 2)])
  })

  test('a touch in the pause makes it last, so that nothing changes under a finger', () => {
    const exhibit = onPanel()
    exhibit.narrationEnds(5_000)
    exhibit.wait(betweenScenesMs - 1)
    exhibit.touch()
    expect(exhibit.wait(betweenScenesMs - 1)).toEqual([])
    expect(exhibit.wait(1)).toEqual([playOf('beach', 1, 2)])
  })

  test('the last scene leads nowhere by itself', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'scene', index: 2 })
    exhibit.narrationEnds()
    expect(exhibit.wait(aPolicy.idleMs - 1)).toEqual([])
    expect(exhibit.in('panel')).toMatchObject({ sceneIndex: 2, narration: { status: 'ended' } })
  })

  test('news of an earlier run changes nothing', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'next' })
    const before = exhibit.state
    for (const run of [0, 1, 3, NaN]) expect(exhibit.does({ type: 'narration-ended', run })).toEqual([])
    expect(exhibit.state).toEqual(before)
  })

  test('its end counts once', () => {
    const exhibit = onPanel()
    exhibit.narrationEnds()
    const before = exhibit.state
    expect(exhibit.narrationEnds()).toEqual([])
    expect(exhibit.state).toEqual(before)
  })
})

describe('next', () => {
  test('stops the scene and plays the next one', () => {
    expect(onPanel().touch({ type: 'next' })).toEqual([{ type: 'stop' }, playOf('beach', 1, 2)])
  })

  test('does not stop what has ended', () => {
    const exhibit = onPanel()
    exhibit.narrationEnds()
    expect(exhibit.touch({ type: 'next' })).toEqual([playOf('beach', 1, 2)])
  })

  test('after the last scene opens the next panel', () => {
    const exhibit = onPanel('office')
    expect(exhibit.touch({ type: 'next' })).toEqual([
      { type: 'stop' },
      playOf('phones', 0, 2),
      { type: 'record', event: { type: 'panel-opened', panelId: 'phones', language: 'tr' } },
    ])
    expect(exhibit.state.visit.seenPanelIds).toEqual(['office', 'phones'])
  })

  test('after the last scene of the last panel leads to the choice', () => {
    const exhibit = onPanel('phones')
    exhibit.touch({ type: 'next' })
    expect(exhibit.touch({ type: 'next' })).toEqual([{ type: 'stop' }])
    expect(exhibit.phase).toEqual({ kind: 'explore', sheet: undefined })
  })

  test('closes the sheet', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'sheet', sheet: 'transcript' })
    exhibit.touch({ type: 'next' })
    expect(exhibit.in('panel').sheet).toBeUndefined()
  })
})

describe('back', () => {
  test('plays the scene before', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'scene', index: 2 })
    expect(exhibit.touch({ type: 'back' })).toEqual([{ type: 'stop' }, playOf('beach', 1, 3)])
  })

  test('from the first scene leads to the choice', () => {
    const exhibit = onPanel('office')
    expect(exhibit.touch({ type: 'back' })).toEqual([{ type: 'stop' }])
    expect(exhibit.phase.kind).toBe('explore')
  })
})

describe('a scene', () => {
  test('is played when it is chosen', () => {
    expect(onPanel().touch({ type: 'scene', index: 2 })).toEqual([{ type: 'stop' }, playOf('beach', 2, 2)])
  })

  test('is played from its beginning when the same one is chosen', () => {
    expect(onPanel().touch({ type: 'scene', index: 0 })).toEqual([{ type: 'stop' }, playOf('beach', 0, 2)])
  })

  test.each([-1, 3, 0.5, NaN, Infinity])('number %d does not exist and changes nothing', (index) => {
    const exhibit = onPanel()
    const before = exhibit.state
    expect(exhibit.does({ type: 'scene', index })).toEqual([])
    expect(exhibit.state).toEqual(before)
  })
})

describe('pause', () => {
  test('pauses, and resume goes on with the same run', () => {
    const exhibit = onPanel()
    expect(exhibit.touch({ type: 'pause' })).toEqual([{ type: 'pause' }])
    expect(exhibit.touch({ type: 'pause' })).toEqual([])
    expect(exhibit.touch({ type: 'resume' })).toEqual([playOf('beach', 0, 1, { type: 'resume' })])
    expect(exhibit.touch({ type: 'resume' })).toEqual([])
  })

  test('holds the scene: nothing begins by itself', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'pause' })
    expect(exhibit.wait(aPolicy.idleMs - 1)).toEqual([])
    expect(exhibit.in('panel').narration.status).toBe('paused')
  })

  test('does nothing to a scene that has ended, and resume plays that one again', () => {
    const exhibit = onPanel()
    exhibit.narrationEnds()
    expect(exhibit.touch({ type: 'pause' })).toEqual([])
    expect(exhibit.touch({ type: 'resume' })).toEqual([playOf('beach', 0, 2)])
  })

  test('does not take the end of the clip for heard', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'pause' })
    expect(exhibit.narrationEnds()).toEqual([])
    expect(exhibit.in('panel').narration.status).toBe('paused')
  })

  test('ends with the scene: leaving a paused one stops it', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'pause' })
    expect(exhibit.touch({ type: 'next' })).toEqual([{ type: 'stop' }, playOf('beach', 1, 2)])
  })
})

describe('a sentence that is touched', () => {
  test('is heard from there', () => {
    expect(onPanel().touch({ type: 'hear', sentence: 4 })).toEqual([
      { type: 'stop' },
      playOf('beach', 0, 2, { fromSentence: 4 }),
    ])
  })

  test('is heard when the scene is paused or has ended too', () => {
    const paused = onPanel()
    paused.touch({ type: 'pause' })
    expect(paused.touch({ type: 'hear', sentence: 1 }).at(-1)).toEqual(playOf('beach', 0, 2, { fromSentence: 1 }))
    const ended = onPanel()
    ended.narrationEnds()
    expect(ended.touch({ type: 'hear', sentence: 1 })).toEqual([playOf('beach', 0, 2, { fromSentence: 1 })])
  })

  test.each([-1, NaN])('that is %d is the first', (sentence) => {
    expect(onPanel().touch({ type: 'hear', sentence }).at(-1)).toMatchObject({ fromSentence: 0 })
  })

  test('leaves the transcript open', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'sheet', sheet: 'transcript' })
    exhibit.touch({ type: 'hear', sentence: 1 })
    expect(exhibit.in('panel').sheet).toBe('transcript')
  })
})

describe('another language', () => {
  const english = { type: 'language', language: 'en', sentence: 3 } as const

  test('goes on at the same sentence while it plays', () => {
    const exhibit = onPanel()
    expect(exhibit.touch(english)).toEqual([
      { type: 'stop' },
      playOf('beach', 0, 2, { language: 'en', fromSentence: 3 }),
    ])
    expect(exhibit.state.visit.language).toBe('en')
  })

  test('stays paused when it was paused, and goes on at the same sentence', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'pause' })
    expect(exhibit.touch(english)).toEqual([{ type: 'stop' }])
    expect(exhibit.touch({ type: 'resume' })).toEqual([
      playOf('beach', 0, 2, { type: 'resume', language: 'en', fromSentence: 3 }),
    ])
  })

  test('is silent when the scene has ended, and resume plays it from its beginning', () => {
    const exhibit = onPanel()
    exhibit.narrationEnds()
    expect(exhibit.touch(english)).toEqual([])
    expect(exhibit.touch({ type: 'resume' })).toEqual([playOf('beach', 0, 3, { language: 'en' })])
  })

  test('is chosen before a panel too', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'home' })
    expect(exhibit.touch(english)).toEqual([])
    expect(exhibit.touch({ type: 'open', panelId: 'office' })[0]).toMatchObject({ type: 'play', language: 'en' })
  })

  test.each(['tr', 'de', ''])('that is "%s", the present one or unknown, changes nothing', (language) => {
    const exhibit = onPanel()
    const before = exhibit.state
    expect(exhibit.does({ type: 'language', language, sentence: 3 })).toEqual([])
    expect(exhibit.state).toBe(before)
  })
})

describe('content that changes under the visitor', () => {
  test('takes away the panel: the narration stops and there is the whole idle time to choose another', () => {
    const exhibit = onPanel('beach')
    exhibit.wait(100_000)
    expect(exhibit.changes({ panels: aPolicy.panels.slice(1) })).toEqual([{ type: 'stop' }])
    expect(exhibit.phase).toEqual({ kind: 'explore', sheet: undefined })
    expect(exhibit.deadlineMs).toBe(exhibit.nowMs + aPolicy.idleMs)
  })

  test('takes away the scene', () => {
    const exhibit = onPanel('beach')
    exhibit.touch({ type: 'scene', index: 2 })
    exhibit.changes({ panels: [{ id: 'beach', sceneIds: ['boats', 'carts'], hasDesk: false }] })
    expect(exhibit.phase.kind).toBe('explore')
  })

  test('takes away another panel: the narration goes on', () => {
    const exhibit = onPanel('phones')
    const before = exhibit.phase
    expect(exhibit.changes({ panels: aPolicy.panels.slice(2) })).toEqual([])
    expect(exhibit.phase).toEqual(before)
  })

  test('takes away the language: the scene goes on in the one that visits begin in', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'language', language: 'en', sentence: 3 })
    expect(exhibit.changes({ languages: ['tr', 'de'] })).toEqual([
      { type: 'stop' },
      playOf('beach', 0, 3, { fromSentence: 3 }),
    ])
    expect(exhibit.state.visit.language).toBe('tr')
  })
})
