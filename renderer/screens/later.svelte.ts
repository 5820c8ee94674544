/**
 * Screens that nobody can reach within the first second. They are read when the first frame stands: with them a start takes 20 ms
 * more, for all that a page is made of is compiled before its first line runs (docs/performance.md).
 */
import type { Component } from 'svelte'
import type { PanelPhase, Phase } from '../../shared/session/state.ts'

class LaterScreens {
  Desk: Component<{ phase: PanelPhase }> | undefined = $state.raw()
  Staff: Component<{ phase: Extract<Phase, { kind: 'staff' }> }> | undefined = $state.raw()

  /** Rejects when one cannot be read. */
  async load(): Promise<void> {
    const [desk, staff] = await Promise.all([
      import('../desks/DeskScreen.svelte'),
      import('../staff/StaffScreen.svelte'),
    ])
    this.Desk = desk.default
    this.Staff = staff.default
  }
}

export const later = new LaterScreens()
