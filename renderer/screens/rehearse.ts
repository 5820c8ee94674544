/**
 * The first panels that are opened after a start cost 60, 35 and 25 ms where every later one costs 15: their code has hardly run and
 * their letters have never been set. So some are built, laid out and taken away before there is a visitor, each within one piece of
 * work: nothing of it is ever painted, spoken or touched.
 */
import { flushSync, mount, unmount } from 'svelte'
import type { Kiosk } from '../kiosk.svelte.ts'
import Rehearsal from './Rehearsal.svelte'

/**
 * @param frame whose size and styles a screen has
 * @param index of the panel
 */
export function rehearse(kiosk: Kiosk, frame: Element, index: number): void {
  const panel = kiosk.exhibit.panels[index]
  if (panel === undefined || kiosk.session.phase.kind !== 'attract') return
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
