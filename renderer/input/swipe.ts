/**
 * A finger drawn sideways over a screen. Keys keep their own touches: a swipe begins beside them, or on a sentence, whose press it
 * then takes back. Everything a swipe does, a key does too (WCAG 2.5.1).
 */
import type { Attachment } from 'svelte/attachments'

/** Of the shorter side of the screen: about 30 mm on a 32-inch one. A slip of the finger is shorter. */
const shortestPart = 0.075
/** Sideways, not down: at least this many times as far. */
const slimness = 2

export type Swipe = 'left' | 'right'

/** `keeps`: a selector of what keeps its touches to itself. */
export function swipeable(onswipe: (swipe: Swipe) => void, keeps: string): Attachment<HTMLElement> {
  return (element) => {
    let start: { id: number; x: number; y: number } | undefined
    const stop = new AbortController()
    // Seen before the pressed key sees it.
    const listen = { capture: true, signal: stop.signal }
    const forget = () => (start = undefined)

    element.addEventListener(
      'pointerdown',
      ({ pointerId, clientX, clientY, isPrimary, target }) => {
        const isKept = Boolean((target as Element).closest(keeps))
        start = isPrimary && !isKept ? { id: pointerId, x: clientX, y: clientY } : undefined
      },
      listen,
    )
    element.addEventListener(
      'pointermove',
      ({ pointerId, clientX, clientY, target }) => {
        if (start?.id !== pointerId) return
        const acrossPx = clientX - start.x
        const downPx = Math.abs(clientY - start.y)
        const { width, height } = element.getBoundingClientRect()
        if (Math.abs(acrossPx) < shortestPart * Math.min(width, height)) return
        forget()
        if (Math.abs(acrossPx) < slimness * downPx) return
        target?.dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true }))
        onswipe(acrossPx < 0 ? 'left' : 'right')
      },
      listen,
    )
    element.addEventListener('pointerup', forget, listen)
    return () => stop.abort()
  }
}
