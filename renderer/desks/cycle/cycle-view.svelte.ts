/** The case as the visitor stands in it: its state, what is in front, and the moves. */
import {
  frontOf,
  moveCycle,
  openCycle,
  type CycleFront,
  type CycleMove,
  type CycleState,
} from '../../../shared/desk/cycle.ts'
import type { CycleDesk } from '../../../shared/pack/desk-v1.ts'
import type { Kiosk } from '../../kiosk.svelte.ts'

export class CycleView {
  readonly kiosk: Kiosk
  readonly #desk: () => CycleDesk
  readonly #sceneIndex: () => number

  constructor(kiosk: Kiosk, desk: () => CycleDesk, sceneIndex: () => number) {
    this.kiosk = kiosk
    this.#desk = desk
    this.#sceneIndex = sceneIndex
  }

  get desk(): CycleDesk {
    return this.#desk()
  }

  /** Nothing in the upper half may have to be touched. */
  get isLow(): boolean {
    return this.kiosk.session.visit.reach === 'low'
  }

  readonly state: CycleState = $derived.by(() => {
    const panelId = this.kiosk.session.panel?.panelId ?? ''
    const left = this.kiosk.session.visit.desks[panelId]
    const sceneId = this.kiosk.exhibit.scene(panelId, this.#sceneIndex())?.id
    return openCycle(this.desk, left?.kind === 'cycle' ? left : undefined, sceneId)
  })

  readonly front: CycleFront = $derived.by(() => frontOf(this.desk, this.state))

  move(move: CycleMove): void {
    this.kiosk.session.dispatch({ type: 'desk-moved', state: moveCycle(this.desk, this.state, move) })
  }
}
