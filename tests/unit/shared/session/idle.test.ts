import { describe, expect, test } from 'vitest'
import { longestHoldMs } from '../../../../shared/session/deadline.ts'
import { longestVisitMs } from '../../../../shared/contract/host.ts'
import { aPolicy, Exhibit, inWarning, onPanel, type Happening } from './a-session.ts'

const { idleMs, warningMs } = aPolicy
const asking = { type: 'ask-aloud', language: 'tr' }
const lineEnded = { type: 'line-ended' }
const visitEnded = (durationMs: number) => ({
  type: 'record',
  event: { type: 'visit-ended', reason: 'idle', durationMs },
})

describe('a visitor who is quiet', () => {
  test('is asked after the idle time, and after the question the exhibit resets', () => {
    const exhibit = new Exhibit()
    exhibit.touch()
    expect(exhibit.wait(idleMs - 1)).toEqual([])
    expect(exhibit.wait(1)).toEqual([asking])
    expect(exhibit.phase).toMatchObject({ kind: 'warning', under: { kind: 'explore' } })
    expect(exhibit.wait(warningMs - 1)).toEqual([])
    expect(exhibit.wait(1)).toEqual([{ type: 'stop-asking' }, lineEnded, visitEnded(idleMs + warningMs)])
    expect(exhibit.phase).toEqual({ kind: 'attract', position: 0, sinceMs: exhibit.nowMs })
  })

  test('leaves nothing of the visit behind', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'language', language: 'en', sentence: 0 })
    exhibit.touch({ type: 'volume', percent: 5 })
    exhibit.touch({ type: 'display', change: { textSize: 'large', contrast: 'high', motion: 'still' } })
    exhibit.touch({ type: 'pause' })
    exhibit.wait(idleMs + warningMs)
    expect(exhibit.phase.kind).toBe('attract')
    expect(exhibit.state.visit).toEqual(new Exhibit().state.visit)
  })

  test('is asked in the language chosen', () => {
    const exhibit = new Exhibit()
    exhibit.touch()
    exhibit.touch({ type: 'language', language: 'en', sentence: 0 })
    expect(exhibit.wait(idleMs)).toEqual([{ type: 'ask-aloud', language: 'en' }])
  })

  test('is one who touches nothing: each touch begins the time anew', () => {
    const exhibit = new Exhibit()
    for (let touches = 0; touches < 20; touches++) {
      exhibit.touch()
      expect(exhibit.wait(idleMs - 1)).toEqual([])
    }
    expect(exhibit.wait(1)).toEqual([asking])
  })

  test('is asked at once when staff shorten the idle time below what has passed', () => {
    const exhibit = new Exhibit()
    exhibit.touch()
    exhibit.wait(30_000)
    expect(exhibit.changes({ idleMs: 10_000 })).toEqual([asking])
  })

  test('after a machine that slept is asked once and counted for a day at most', () => {
    const exhibit = new Exhibit()
    exhibit.touch()
    exhibit.nowMs += 3 * longestVisitMs
    expect(exhibit.does({ type: 'tick' })).toEqual([asking])
    expect(exhibit.wait(warningMs)).toEqual([{ type: 'stop-asking' }, lineEnded, visitEnded(longestVisitMs)])
  })
})

describe('narration', () => {
  test('holds the idle time while it plays, which then counts from its end', () => {
    const exhibit = onPanel('office')
    expect(exhibit.narrationEnds(4 * idleMs)).toHaveLength(1)
    expect(exhibit.wait(idleMs - 1)).toEqual([])
    expect(exhibit.wait(1)).toEqual([asking])
  })

  test('does not shorten the idle time when it ends soon after a touch', () => {
    const exhibit = onPanel('office')
    exhibit.narrationEnds(1_000)
    exhibit.wait(30_000)
    exhibit.touch()
    expect(exhibit.wait(idleMs - 1)).toEqual([])
    expect(exhibit.wait(1)).toEqual([asking])
  })

  test('that never reports its end holds no longer than the cap, and is paused under the question', () => {
    const exhibit = onPanel('office')
    expect(exhibit.wait(longestHoldMs + idleMs - 1)).toEqual([])
    expect(exhibit.wait(1)).toEqual([{ type: 'pause' }, asking])
    expect(exhibit.wait(warningMs)).toEqual([
      { type: 'stop' },
      { type: 'stop-asking' },
      lineEnded,
      visitEnded(longestHoldMs + idleMs + warningMs),
    ])
  })

  test('that was paused holds nothing', () => {
    const exhibit = onPanel()
    exhibit.touch({ type: 'pause' })
    expect(exhibit.wait(idleMs)).toEqual([asking])
  })

  test('that was paused for the question stays paused when the visitor goes on, and can be resumed', () => {
    const exhibit = onPanel('office')
    exhibit.wait(longestHoldMs + idleMs)
    expect(exhibit.touch()).toEqual([{ type: 'stop-asking' }])
    expect(exhibit.in('panel').narration.status).toBe('paused')
    expect(exhibit.touch({ type: 'resume' })).toMatchObject([{ type: 'resume', run: 1 }])
  })

  test('of a whole panel holds from scene to scene', () => {
    const exhibit = onPanel('beach')
    for (let scene = 0; scene < 3; scene++) {
      exhibit.narrationEnds(50_000)
      exhibit.wait(scene < 2 ? 2_000 : 0)
    }
    expect(exhibit.in('panel')).toMatchObject({ sceneIndex: 2, narration: { status: 'ended' } })
    expect(exhibit.wait(idleMs)).toEqual([asking])
  })
})

describe('in the warning', () => {
  test.each(['panel', 'explore'] as const)('any touch goes on where the visitor was: %s', (under) => {
    const exhibit = inWarning(under)
    const was = exhibit.in('warning').under
    exhibit.wait(warningMs - 1)
    expect(exhibit.touch()).toEqual([{ type: 'stop-asking' }])
    expect(exhibit.phase).toEqual(was)
    expect(exhibit.wait(idleMs - 1)).toEqual([])
    expect(exhibit.wait(1)).toEqual([asking])
  })

  test('the visitor may go on as often as they like', () => {
    const exhibit = inWarning('explore')
    for (let times = 0; times < 25; times++) {
      exhibit.wait(warningMs - 1)
      exhibit.touch({ type: 'go-on' })
      expect(exhibit.phase.kind).toBe('explore')
      exhibit.wait(idleMs)
      expect(exhibit.phase.kind).toBe('warning')
    }
  })

  test('"go on" goes on by itself too, with the whole idle time', () => {
    const exhibit = inWarning('explore')
    exhibit.wait(5_000)
    expect(exhibit.does({ type: 'go-on' })).toEqual([{ type: 'stop-asking' }])
    expect(exhibit.deadlineMs).toBe(exhibit.nowMs + idleMs)
  })

  test('start again resets at once', () => {
    const exhibit = inWarning()
    expect(exhibit.does({ type: 'start-again' })).toMatchObject([
      { type: 'stop-asking' },
      { type: 'record', event: { type: 'visit-ended', reason: 'start-again' } },
    ])
    expect(exhibit.phase.kind).toBe('attract')
  })

  test.each<Happening>([
    { type: 'open', panelId: 'beach' },
    { type: 'home' },
    { type: 'scene', index: 0 },
    { type: 'next' },
    { type: 'back' },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'hear', sentence: 0 },
    { type: 'language', language: 'en', sentence: 0 },
    { type: 'sheet', sheet: 'sources' },
    { type: 'narration-ended', run: 1 },
  ])('nothing happens to what waits below: $type', (event) => {
    const exhibit = inWarning()
    const before = exhibit.state
    expect(exhibit.does(event)).toEqual([])
    expect(exhibit.state).toEqual(before)
  })

  test('the panel below is taken away with its content', () => {
    const exhibit = inWarning('panel')
    expect(exhibit.changes({ panels: aPolicy.panels.slice(0, 1) })).toEqual([])
    expect(exhibit.in('warning').under.kind).toBe('explore')
  })

  test('a narration below that was paused is stopped when its panel goes', () => {
    const exhibit = onPanel('office')
    exhibit.touch({ type: 'pause' })
    exhibit.wait(idleMs)
    expect(exhibit.changes({ panels: aPolicy.panels.slice(0, 1) })).toEqual([{ type: 'stop' }])
  })

  test('a narration below is in the language that is left when its own goes', () => {
    const exhibit = onPanel('office')
    exhibit.touch({ type: 'language', language: 'en', sentence: 2 })
    exhibit.touch({ type: 'pause' })
    exhibit.wait(idleMs)
    expect(exhibit.changes({ languages: ['tr'] })).toEqual([{ type: 'stop' }])
    exhibit.touch()
    expect(exhibit.touch({ type: 'resume' })).toMatchObject([
      { type: 'resume', language: 'tr', fromSentence: 2, run: 3 },
    ])
  })
})
