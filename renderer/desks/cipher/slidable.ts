/** Draws the lower alphabet along with a finger, letter by letter. An extra: the keys do the same. */
import type { Attachment } from 'svelte/attachments'

/** `onturn` hears of each letter on (1) or back (-1). */
export function slidable(onturn: (by: number) => void): Attachment<HTMLElement> {
  return (alphabets) => {
    let pointerId: number | undefined
    let fromX = 0
    const stop = new AbortController()
    const listen = { signal: stop.signal }

    alphabets.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0 || pointerId !== undefined) return
        pointerId = event.pointerId
        fromX = event.clientX
        alphabets.setPointerCapture(pointerId)
      },
      listen,
    )
    alphabets.addEventListener(
      'pointermove',
      (event) => {
        const widthPx = alphabets.querySelector('.column')?.getBoundingClientRect().width ?? 0
        if (event.pointerId !== pointerId || widthPx === 0) return
        const isMirrored = getComputedStyle(alphabets).direction === 'rtl'
        // Towards the beginning of the row, the letters that follow come up.
        const drawn = Math.trunc((fromX - event.clientX) / widthPx)
        for (let letter = 0; letter < Math.abs(drawn); letter++) onturn(Math.sign(drawn) * (isMirrored ? -1 : 1))
        fromX -= drawn * widthPx
      },
      listen,
    )
    for (const end of ['pointerup', 'pointercancel'] as const) {
      alphabets.addEventListener(end, (event) => event.pointerId === pointerId && (pointerId = undefined), listen)
    }
    return () => stop.abort()
  }
}
