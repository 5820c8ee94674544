/**
 * The first panel that is opened after a start costs 60 ms where every later one costs 20: its code has never run and its letters have
 * never been set. So one is built, laid out and taken away before there is a visitor, all within one piece of work: nothing of it is ever
 * painted, spoken or touched.
 */
import { flushSync, mount, unmount } from 'svelte'
import type { Kiosk } from '../kiosk.svelte.ts'
import Rehearsal from './Rehearsal.svelte'

/** @param frame whose size and styles a screen has */
export function rehearse(kiosk: Kiosk, frame: Element): void {
  const [panel] = kiosk.exhibit.panels
  if (panel === undefined || kiosk.session.panel !== undefined) return
  const stage = document.createElement('div')
  frame.append(stage)
  try {
    const rehearsal = mount(Rehearsal, { target: stage, props: { kiosk, panelId: panel.id } })
    flushSync()
    stage.getBoundingClientRect()
    void unmount(rehearsal)
  } finally {
    stage.remove()
  }
}
