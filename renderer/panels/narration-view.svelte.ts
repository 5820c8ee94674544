/** Measures the sentences on screen and says which of them stand there and how far the text is moved up. */
import type { Attachment } from 'svelte/attachments'
import { layOutNarration, layOutSingly, pageWithinPx, type Block, type NarrationLayout } from './narration-layout.ts'

export interface NarrationViewOptions {
  readonly current: () => number
  readonly isSingle: () => boolean
}

interface Measures {
  readonly blocks: readonly Block[]
  readonly windowPx: number
  readonly linePx: number
  /** Distance of the spoken word from the top of its sentence. */
  readonly wordTopPx: number
}

const nothing: Measures = { blocks: [], windowPx: 0, linePx: 1, wordTopPx: 0 }

export class NarrationView {
  #measures: Measures = $state.raw(nothing)
  #window: HTMLElement | undefined
  readonly #options: NarrationViewOptions

  constructor(options: NarrationViewOptions) {
    this.#options = options
  }

  readonly layout: NarrationLayout = $derived.by(() => {
    const { blocks, windowPx } = this.#measures
    const current = this.#options.current()
    return this.#options.isSingle() ? layOutSingly(blocks, current) : layOutNarration(blocks, windowPx, current)
  })

  readonly shiftPx: number = $derived.by(() => {
    const { blocks, windowPx, linePx, wordTopPx } = this.#measures
    const block = blocks[this.#options.current()]
    const isTooTall = block !== undefined && block.heightPx > windowPx + 1
    return this.layout.shiftPx + (isTooTall ? pageWithinPx(wordTopPx, linePx, windowPx) : 0)
  })

  /** The window is cut to whole lines when a sentence is taller than it, so that no line is cut through. */
  readonly clipPx: number | undefined = $derived.by(() => {
    const { blocks, windowPx, linePx } = this.#measures
    const block = blocks[this.#options.current()]
    if (block === undefined || block.heightPx <= windowPx + 1) return undefined
    return Math.floor(windowPx / linePx) * linePx
  })

  isShown(index: number): boolean {
    const { first, last } = this.layout
    return this.#measures.blocks.length === 0 || (index >= first && index <= last)
  }

  readonly attach: Attachment<HTMLElement> = (element) => {
    this.#window = element
    const observer = new ResizeObserver(() => this.measure())
    observer.observe(element)
    const text = element.firstElementChild
    if (text) observer.observe(text)
    void element.ownerDocument.fonts.ready.then(() => this.measure())
    this.measure()
    return () => {
      observer.disconnect()
      this.#window = undefined
    }
  }

  measure(): void {
    const window = this.#window
    if (!window) return
    const blocks = [...window.querySelectorAll<HTMLElement>('[data-block]')]
    const word = window.querySelector<HTMLElement>('[data-spoken]')
    const sentence = word?.closest<HTMLElement>('button')
    const block = word?.closest<HTMLElement>('[data-block]')
    const lineHeight = parseFloat(getComputedStyle(window).lineHeight)
    this.#measures = {
      blocks: blocks.map((block) => ({ topPx: block.offsetTop, heightPx: block.offsetHeight })),
      windowPx: window.clientHeight,
      linePx: lineHeight > 0 ? lineHeight : 1,
      wordTopPx: word && sentence && block ? word.offsetTop + sentence.offsetTop - block.offsetTop : 0,
    }
  }
}
