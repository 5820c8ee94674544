import { describe, expect, test } from 'vitest'
import { pinPadIdleMs, staffMenuIdleMs } from '../../../../shared/session/deadline.ts'
import { aPolicy, asStaff, Exhibit, inWarning, onPanel } from './a-session.ts'

const lock = { type: 'lock-staff', token: 'secret' }
const ended = (reason: string) => ({
  type: 'record',
  event: { type: 'visit-ended', reason, durationMs: expect.any(Number) },
})

describe('the staff gesture', () => {
  test('opens the PIN pad from attract', () => {
    const exhibit = new Exhibit()
    expect(exhibit.does({ type: 'staff-gesture' })).toEqual([])
    expect(exhibit.phase).toEqual({ kind: 'staff', token: undefined })
  })

  test('opens it over a panel: the narration stops and the visit ends', () => {
    const exhibit = onPanel()
    expect(exhibit.does({ type: 'staff-gesture' })).toEqual([{ type: 'stop' }, ended('staff')])
    expect(exhibit.state.visit).toEqual(new Exhibit().state.visit)
  })

  test('opens it over the warning, which is silenced', () => {
    expect(inWarning().does({ type: 'staff-gesture' })).toEqual([{ type: 'stop-asking' }, ended('staff')])
  })

  test('opens it when the museum is closed, and over a fault', () => {
    for (const policy of [
      { ...aPolicy, isOpen: false },
      { ...aPolicy, fault: 'no-pack' as const, panels: [] },
    ]) {
      const exhibit = new Exhibit(policy)
      exhibit.does({ type: 'staff-gesture' })
      expect(exhibit.phase.kind).toBe('staff')
    }
  })

  test('changes nothing when the menu is open', () => {
    const exhibit = asStaff()
    expect(exhibit.does({ type: 'staff-gesture' })).toEqual([])
    expect(exhibit.in('staff').token).toBe('secret')
  })
})

describe('the staff menu', () => {
  test('is open only once the PIN was right', () => {
    const exhibit = new Exhibit()
    exhibit.does({ type: 'staff-gesture' })
    expect(exhibit.does({ type: 'staff-unlocked', token: 'secret' })).toEqual([])
    expect(exhibit.in('staff').token).toBe('secret')
  })

  test('is not opened by a PIN that was found right after the pad had closed: its token is locked', () => {
    for (const exhibit of [new Exhibit(), onPanel(), inWarning()]) {
      const { kind } = exhibit.phase
      expect(exhibit.does({ type: 'staff-unlocked', token: 'secret' })).toEqual([lock])
      expect(exhibit.phase.kind).toBe(kind)
    }
    const late = new Exhibit()
    late.does({ type: 'staff-gesture' })
    late.wait(pinPadIdleMs)
    expect(late.does({ type: 'staff-unlocked', token: 'secret' })).toEqual([lock])
    expect(late.phase.kind).toBe('attract')
  })

  test('goes on with a new token when the PIN was changed, and the old one is locked', () => {
    const exhibit = asStaff()
    expect(exhibit.does({ type: 'staff-unlocked', token: 'new' })).toEqual([lock])
    expect(exhibit.in('staff').token).toBe('new')
    expect(exhibit.does({ type: 'staff-unlocked', token: 'new' })).toEqual([])
  })

  test('locks its token when it is closed', () => {
    const exhibit = asStaff()
    expect(exhibit.does({ type: 'staff-closed' })).toEqual([lock])
    expect(exhibit.phase).toEqual({ kind: 'attract', position: 0, sinceMs: exhibit.nowMs })
  })

  test('closes and locks by itself when nobody touches it', () => {
    const exhibit = asStaff()
    exhibit.wait(staffMenuIdleMs / 2)
    exhibit.touch()
    expect(exhibit.wait(staffMenuIdleMs - 1)).toEqual([])
    expect(exhibit.wait(1)).toEqual([lock])
    expect(exhibit.phase.kind).toBe('attract')
  })

  test('closes by itself at the PIN pad too, with nothing to lock', () => {
    const exhibit = new Exhibit()
    exhibit.does({ type: 'staff-gesture' })
    expect(exhibit.wait(pinPadIdleMs)).toEqual([])
    expect(exhibit.phase.kind).toBe('attract')
  })

  test('stays open whatever changes: hours, content, settings', () => {
    const exhibit = asStaff()
    exhibit.changes({ isOpen: false })
    exhibit.changes({ fault: 'pack-unreadable', panels: [] })
    exhibit.changes({ start: { language: 'en', volumePercent: 1, textSize: 'large' } })
    expect(exhibit.in('staff').token).toBe('secret')
    expect(exhibit.state.visit).toMatchObject({ language: 'en', volumePercent: 1, textSize: 'large' })
    exhibit.does({ type: 'staff-closed' })
    expect(exhibit.phase).toEqual({ kind: 'fault', code: 'pack-unreadable' })
  })

  test('does not hear what belongs to visitors', () => {
    const exhibit = asStaff()
    const before = exhibit.state
    expect(exhibit.does({ type: 'open', panelId: 'beach' })).toEqual([])
    expect(exhibit.does({ type: 'volume', percent: 5 })).toEqual([])
    expect(exhibit.does({ type: 'language', language: 'en', sentence: 0 })).toEqual([])
    expect(exhibit.does({ type: 'start-again' })).toEqual([])
    expect(exhibit.does({ type: 'home' })).toEqual([])
    expect(exhibit.state).toEqual(before)
  })
})

describe('opening hours', () => {
  test('a closed museum begins closed and waits for nothing', () => {
    const exhibit = new Exhibit({ ...aPolicy, isOpen: false })
    expect(exhibit.phase).toEqual({ kind: 'closed' })
    expect(exhibit.deadlineMs).toBeUndefined()
  })

  test('closing time ends the visit', () => {
    const exhibit = onPanel()
    expect(exhibit.changes({ isOpen: false })).toEqual([{ type: 'stop' }, ended('closed')])
    expect(exhibit.phase.kind).toBe('closed')
    expect(exhibit.state.visit).toEqual(new Exhibit().state.visit)
  })

  test('touches wake nobody while it is closed', () => {
    const exhibit = new Exhibit({ ...aPolicy, isOpen: false })
    expect(exhibit.touch({ type: 'open', panelId: 'beach' })).toEqual([])
    expect(exhibit.phase.kind).toBe('closed')
  })

  test('opening time leads to attract', () => {
    const exhibit = new Exhibit({ ...aPolicy, isOpen: false })
    exhibit.nowMs += 3_600_000
    expect(exhibit.changes({ isOpen: true })).toEqual([])
    expect(exhibit.phase).toEqual({ kind: 'attract', position: 0, sinceMs: exhibit.nowMs })
  })
})

describe('a fault', () => {
  test('is where an exhibit without content begins, also outside opening hours, and waits for nothing', () => {
    const exhibit = new Exhibit({ ...aPolicy, panels: [], fault: 'no-pack', isOpen: false })
    expect(exhibit.phase).toEqual({ kind: 'fault', code: 'no-pack' })
    expect(exhibit.deadlineMs).toBeUndefined()
    expect(exhibit.touch()).toEqual([])
  })

  test('under a visitor ends the visit, which is not called idle', () => {
    const exhibit = onPanel()
    expect(exhibit.changes({ panels: [], fault: 'nothing-playable' })).toEqual([{ type: 'stop' }, ended('closed')])
    expect(exhibit.phase).toEqual({ kind: 'fault', code: 'nothing-playable' })
  })

  test('changes when its reason does', () => {
    const exhibit = new Exhibit({ ...aPolicy, panels: [], fault: 'no-pack' })
    exhibit.changes({ fault: 'pack-unreadable' })
    expect(exhibit.phase).toEqual({ kind: 'fault', code: 'pack-unreadable' })
  })

  test('ends when the content is there', () => {
    const exhibit = new Exhibit({ ...aPolicy, panels: [], fault: 'no-pack' })
    exhibit.changes({ panels: aPolicy.panels, fault: undefined })
    expect(exhibit.phase.kind).toBe('attract')
  })
})
