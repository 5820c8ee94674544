/** Turns a list page by page. The list's children are its items; those of other pages are hidden, none is ever cut. */
import type { Attachment } from 'svelte/attachments'
import { paginate, type Page } from './paginate.ts'

/** Hides an item of another page; its room stays. */
const offPage = 'data-off-page'

/** Item sizes, stepped down for an item that is taller than a page; its type is multiplied by `--fit`. */
const factors = [1, 0.9, 0.82, 0.75]

export class Pages {
  #pages: readonly Page[] = $state.raw([])
  #turned: number | undefined = $state()
  #shiftPx = $state(0)
  #list: HTMLElement | undefined
  readonly #current: () => number

  /** `current`: the item whose page is shown until the visitor turns. */
  constructor(current: () => number = () => 0) {
    this.#current = current
  }

  readonly page: number = $derived.by(() => {
    const current = this.#current()
    const own = this.#pages.findIndex(({ first, last }) => current >= first && current <= last)
    return Math.min(this.#turned ?? Math.max(0, own), Math.max(0, this.#pages.length - 1))
  })

  get count(): number {
    return this.#pages.length
  }

  get shiftPx(): number {
    return this.#shiftPx
  }

  turnTo(page: number): void {
    this.#turned = page
  }

  /** To be called when the items have changed. */
  renew(): void {
    this.#turned = undefined
    this.#measure()
  }

  /** To be called when the page has changed. */
  show(): void {
    const shown = this.#pages[this.page]
    const items = this.#items()
    items.forEach((item, index) =>
      item.toggleAttribute(offPage, !!shown && (index < shown.first || index > shown.last)),
    )
    this.#shiftPx = shown ? (items[shown.first]?.offsetTop ?? 0) : 0
  }

  readonly attach: Attachment<HTMLElement> = (element) => {
    this.#list = element
    const observer = new ResizeObserver(() => this.#measure())
    observer.observe(element)
    if (element.parentElement) observer.observe(element.parentElement)
    void element.ownerDocument.fonts.ready.then(() => this.#measure())
    return () => {
      observer.disconnect()
      this.#list = undefined
    }
  }

  #measure(): void {
    if (!this.#list) return
    const gapPx = parseFloat(getComputedStyle(this.#list).rowGap) || 0
    const availablePx = this.#list.parentElement?.clientHeight ?? 0
    const heights = this.#items().map((item) => heightWithin(item, availablePx))
    this.#pages = paginate(heights, gapPx, availablePx)
  }

  #items(): HTMLElement[] {
    return [...(this.#list?.children ?? [])] as HTMLElement[]
  }
}

function heightWithin(item: HTMLElement, availablePx: number): number {
  for (const factor of factors) {
    item.style.setProperty('--fit', String(factor))
    if (item.offsetHeight <= availablePx) break
  }
  return item.offsetHeight
}
