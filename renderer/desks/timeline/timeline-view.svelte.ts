/** What a timeline shows just now, and the moves a visitor makes on it. */
import { isAfter, parseDate } from '../../../shared/desk/partial-date.ts'
import {
  addedCount,
  filterOf,
  goBy,
  goTo,
  goToPeriod,
  inFront,
  openTimeline,
  showAmount,
  shownEntries,
  showOnly,
  type Amount,
  type Entry,
  type TimelineState,
} from '../../../shared/desk/timeline.ts'
import type { TimelineDesk } from '../../../shared/pack/desk-v1.ts'
import type { Kiosk } from '../../kiosk.svelte.ts'
import { today } from '../../state/today.ts'
import { formatDate } from '../../words/format.ts'

export class TimelineView {
  readonly #kiosk: Kiosk
  readonly #desk: () => TimelineDesk
  readonly #sceneIndex: () => number
  /** The day on which the desk was opened: what is ahead is so until then. */
  readonly #today = today()

  constructor(kiosk: Kiosk, desk: () => TimelineDesk, sceneIndex: () => number) {
    this.#kiosk = kiosk
    this.#desk = desk
    this.#sceneIndex = sceneIndex
  }

  readonly #state: TimelineState = $derived.by(() => {
    const { session, exhibit } = this.#kiosk
    const panelId = session.panel?.panelId ?? ''
    const sceneId = exhibit.scene(panelId, this.#sceneIndex())?.id ?? ''
    return openTimeline(this.#desk(), session.visit.desks[panelId], sceneId)
  })

  readonly shown: readonly Entry[] = $derived.by(() => shownEntries(this.#desk(), this.#state))
  readonly front: Entry | undefined = $derived.by(() => inFront(this.#desk(), this.#state))
  readonly filter: string | undefined = $derived.by(() => filterOf(this.#desk(), this.#state))
  /** The amount in force; none while something is filtered. */
  readonly amount: Amount | undefined = $derived.by(() => (this.filter === undefined ? this.#state.amount : undefined))
  readonly index: number = $derived.by(() => this.shown.findIndex(({ id }) => id === this.front?.id))
  /** Dates on the line that were not asked for. */
  readonly added: number = $derived.by(() => addedCount(this.#desk(), this.#state))

  /** A date in words: `16 March 1920`, `about 1880`. */
  written({ date }: Pick<Entry, 'date'>): string {
    const text = formatDate(this.#kiosk.language, date)
    return parseDate(date).isAbout ? this.#kiosk.words.timeline.about(text) : text
  }

  /** The date with which it stands under one bracket. */
  partnerOf({ id, bracket }: Entry): Entry | undefined {
    return this.shown.find((other) => other.id === bracket || other.bracket === id)
  }

  isStillToCome({ isAhead, date }: Entry): boolean {
    return isAhead && isAfter(date, this.#today)
  }

  readonly goTo = (id: string): void => this.#moved((desk, state) => goTo(desk, state, id))
  readonly goBy = (count: number): void => this.#moved((desk, state) => goBy(desk, state, count))
  readonly goToPeriod = (id: string): void => this.#moved((desk, state) => goToPeriod(desk, state, id))
  readonly showAmount = (amount: Amount): void => this.#moved((desk, state) => showAmount(desk, state, amount))
  readonly showOnly = (filter: string): void => this.#moved((desk, state) => showOnly(desk, state, filter))

  #moved(move: (desk: TimelineDesk, state: TimelineState) => TimelineState): void {
    this.#kiosk.session.dispatch({ type: 'desk-moved', state: move(this.#desk(), this.#state) })
  }
}
