/**
 * Drawings of a pack, fetched once, cleaned, and cloned for each use. They are inlined so that they take colours from the page and
 * can be drawn step by step; inlining means trust, so everything but shapes and words is taken out of them.
 */
import type { FetchText } from '../audio/cue-library.ts'
import type { Clock } from '../state/clock.ts'

const kept = 24
/** What comes next is fetched when what is there stands: it would take the time of its first frames and of its voice. */
const prepareAfterMs = 1_000

export class PlateLibrary {
  readonly #fetchText: FetchText
  readonly #clock: Clock
  readonly #byUrl = new Map<string, Promise<SVGSVGElement | undefined>>()

  constructor(fetchText: FetchText, clock: Clock) {
    this.#fetchText = fetchText
    this.#clock = clock
  }

  /** A fresh copy, or `undefined` when the drawing is missing or holds nothing that may be shown. */
  async copy(url: string): Promise<SVGSVGElement | undefined> {
    const plate = await this.#load(url)
    return plate?.cloneNode(true) as SVGSVGElement | undefined
  }

  /** Fetches ahead of need, unless that is cancelled before. */
  prepare(urls: readonly (string | undefined)[]): () => void {
    return this.#clock.after(prepareAfterMs, () => {
      for (const url of urls) if (url !== undefined && isDrawing(url)) void this.#load(url)
    })
  }

  clear(): void {
    this.#byUrl.clear()
  }

  #load(url: string): Promise<SVGSVGElement | undefined> {
    const loading = this.#byUrl.get(url) ?? this.#read(url)
    // Moved to the end: the map's order is the order of use.
    this.#byUrl.delete(url)
    this.#byUrl.set(url, loading)
    for (const oldest of this.#byUrl.keys()) {
      if (this.#byUrl.size <= kept) break
      this.#byUrl.delete(oldest)
    }
    return loading
  }

  async #read(url: string): Promise<SVGSVGElement | undefined> {
    try {
      const plate = await cleanSvg(await this.#fetchText(url))
      if (plate) return plate
      console.error(`${url}: holds no drawing`)
    } catch (error) {
      console.error(`${url}:`, error)
    }
    this.#byUrl.delete(url)
    return undefined
  }
}

export const isDrawing = (url: string): boolean => /\.svg$/i.test(url)

export async function cleanSvg(source: string): Promise<SVGSVGElement | undefined> {
  const { default: DOMPurify } = await import('dompurify')
  const fragment = DOMPurify.sanitize(source, {
    USE_PROFILES: { svg: true },
    ADD_ATTR: ['lang'],
    FORBID_TAGS: ['style', 'script', 'foreignObject', 'image', 'a'],
    FORBID_ATTR: ['style'],
    RETURN_DOM_FRAGMENT: true,
  })
  const plate = fragment.querySelector('svg')
  if (!plate || plate.childElementCount === 0) return undefined
  plate.classList.add('plate')
  plate.setAttribute('aria-hidden', 'true')
  plate.setAttribute('focusable', 'false')
  return plate
}
