/**
 * Sets a title as large as its box allows: the type scale steps down until nothing is cut. The factor goes into `--fit`, which the
 * font size is multiplied by. Measured again when the box or the fonts change.
 */
import type { Attachment } from 'svelte/attachments'

const factors = [1, 0.9, 0.8, 0.7, 0.62, 0.54, 0.46, 0.4]

/** `_text` is named so that the attachment runs anew when the text changes. */
export function fit(_text: string): Attachment<HTMLElement> {
  return (element) => {
    const measure = () => {
      const allowedPx = parseFloat(getComputedStyle(element).maxHeight) || Infinity
      // The box itself would count what fonts draw above and below their lines.
      element.style.maxHeight = 'none'
      for (const factor of factors) {
        element.style.setProperty('--fit', String(factor))
        if (element.offsetHeight <= allowedPx + 1 && element.scrollWidth <= element.clientWidth + 1) break
      }
      element.style.maxHeight = ''
    }
    // A frame later: what is measured changes the size of what is observed, which Chromium reports as a loop.
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    observer.observe(element.parentElement ?? element)
    void element.ownerDocument.fonts.ready.then(measure)
    measure()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }
}
