import { describe, expect, test } from 'vitest'
import { betweenScenesMs } from '../../../../shared/session/deadline.ts'
import type { DeskState } from '../../../../shared/desk/state.ts'
import { aPolicy, Exhibit } from './a-session.ts'

const dates: DeskState = { kind: 'timeline', eventId: 'e1', amount: 'all', filter: undefined, sceneId: undefined }

function atDesk(): Exhibit {
  const exhibit = new Exhibit()
  exhibit.touch()
  exhibit.touch({ type: 'open', panelId: 'office' })
  exhibit.touch({ type: 'desk', isOpen: true })
  return exhibit
}

function onPath(): Exhibit {
  const exhibit = new Exhibit()
  exhibit.touch()
  exhibit.touch({ type: 'path' })
  return exhibit
}

const endScene = (exhibit: Exhibit) => exhibit.does({ type: 'narration-ended', run: exhibit.in('panel').narration.run })

describe('a desk', () => {
  test('opens over its scene, which waits', () => {
    const exhibit = atDesk()
    expect(exhibit.in('panel')).toMatchObject({ isAtDesk: true, narration: { status: 'paused' } })
    expect(exhibit.effects.at(-1)).toEqual({ type: 'pause' })
  })

  test('is left by back, to the scene as it waited', () => {
    const exhibit = atDesk()
    exhibit.touch({ type: 'back' })
    expect(exhibit.in('panel')).toMatchObject({ panelId: 'office', isAtDesk: false })
  })

  test('does not open in a panel that has none', () => {
    const exhibit = new Exhibit()
    exhibit.touch()
    exhibit.touch({ type: 'open', panelId: 'beach' })
    exhibit.touch({ type: 'desk', isOpen: true })
    expect(exhibit.in('panel')).toMatchObject({ isAtDesk: false, narration: { status: 'playing' } })
  })

  test('keeps what was done through the question of the idle reset, and forgets it with the visit', () => {
    const exhibit = atDesk()
    exhibit.touch({ type: 'desk-moved', state: dates })
    exhibit.wait(aPolicy.idleMs)
    expect(exhibit.phase.kind).toBe('warning')
    exhibit.touch({ type: 'go-on' })
    expect(exhibit.in('panel').isAtDesk).toBe(true)
    expect(exhibit.state.visit.desks).toEqual({ office: dates })
    exhibit.touch({ type: 'start-again' })
    expect(exhibit.state.visit.desks).toEqual({})
  })

  test('takes no moves when it is not in front', () => {
    const exhibit = atDesk()
    exhibit.touch({ type: 'back' })
    exhibit.touch({ type: 'desk-moved', state: dates })
    expect(exhibit.state.visit.desks).toEqual({})
  })

  test('that the content no longer has gives way to its scene', () => {
    const exhibit = atDesk()
    exhibit.changes({ panels: aPolicy.panels.map((panel) => ({ ...panel, hasDesk: false })) })
    expect(exhibit.in('panel').isAtDesk).toBe(false)
  })
})

describe('the short way', () => {
  test('begins with its first scene, whatever its panel', () => {
    expect(onPath().in('panel')).toMatchObject({ panelId: 'beach', sceneIndex: 1, pathIndex: 0 })
  })

  test('goes by itself from scene to scene across panels, which then count as seen', () => {
    const exhibit = onPath()
    endScene(exhibit)
    exhibit.wait(betweenScenesMs)
    expect(exhibit.in('panel')).toMatchObject({ panelId: 'phones', sceneIndex: 0, pathIndex: 1 })
    expect(exhibit.state.visit.seenPanelIds).toEqual(['beach', 'phones'])
  })

  test('ends with its last scene: nothing follows by itself, and next leads to the choice', () => {
    const exhibit = onPath()
    exhibit.touch({ type: 'next' })
    endScene(exhibit)
    exhibit.wait(betweenScenesMs)
    expect(exhibit.in('panel').pathIndex).toBe(1)
    exhibit.touch({ type: 'next' })
    expect(exhibit.phase.kind).toBe('explore')
  })

  test('goes back one scene, and from the first to the choice', () => {
    const exhibit = onPath()
    exhibit.touch({ type: 'next' })
    exhibit.touch({ type: 'back' })
    expect(exhibit.in('panel').pathIndex).toBe(0)
    exhibit.touch({ type: 'back' })
    expect(exhibit.phase.kind).toBe('explore')
  })

  test('is left by choosing another scene of the panel', () => {
    const exhibit = onPath()
    exhibit.touch({ type: 'scene', index: 0 })
    expect(exhibit.in('panel')).toMatchObject({ panelId: 'beach', sceneIndex: 0, pathIndex: undefined })
  })

  test('is not begun when the pack has none', () => {
    const exhibit = new Exhibit({ ...aPolicy, path: [] })
    exhibit.touch()
    exhibit.touch({ type: 'path' })
    expect(exhibit.phase.kind).toBe('explore')
  })
})
