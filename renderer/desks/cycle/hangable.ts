/** A slip may also be drawn up or down by hand; let go, it hangs at the nearest level. Whatever it does, a key does too. */
import type { Attachment } from 'svelte/attachments'

/** Below this it was a touch. */
const leastDragPx = 12

/** Index of the level nearest to where the slip was let go; -1 when there is none. */
export const nearestLevel = (topsPx: readonly number[], topPx: number): number =>
  topsPx.reduce(
    (best, levelPx, level) =>
      best < 0 || Math.abs(levelPx - topPx) < Math.abs((topsPx[best] ?? Infinity) - topPx) ? level : best,
    -1,
  )

/** `levelsOf`: where the levels lie on the screen now; none where slips lie in rows. */
export function hangable(levelsOf: () => readonly number[], onhang: (level: number) => void): Attachment<HTMLElement> {
  return (element) => {
    let from: { readonly pointerId: number; readonly y: number } | undefined
    const stop = new AbortController()
    const listen = { signal: stop.signal }
    const moved = (event: PointerEvent) => (from?.pointerId === event.pointerId ? event.clientY - from.y : 0)
    const place = (byPx: number) => (element.style.translate = byPx === 0 ? '' : `0 ${byPx}px`)

    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button === 0 && levelsOf().length > 0) from = { pointerId: event.pointerId, y: event.clientY }
      },
      listen,
    )
    element.addEventListener(
      'pointermove',
      (event) => {
        const byPx = moved(event)
        place(Math.abs(byPx) < leastDragPx ? 0 : byPx)
      },
      listen,
    )
    element.addEventListener(
      'pointerup',
      (event) => {
        const byPx = moved(event)
        const level = Math.abs(byPx) < leastDragPx ? -1 : nearestLevel(levelsOf(), element.getBoundingClientRect().top)
        from = undefined
        place(0)
        if (level >= 0) onhang(level)
      },
      listen,
    )
    element.addEventListener(
      'pointercancel',
      () => {
        from = undefined
        place(0)
      },
      listen,
    )
    return () => stop.abort()
  }
}
