/** Lets the letters of the lower row glide from where they stood to where a new setting puts them. */
import type { Attachment } from 'svelte/attachments'

const glideMs = 200

export function gliding() {
  let before: readonly string[] | undefined
  return (order: readonly string[], isStill: boolean): Attachment<HTMLElement> => {
    const was = before
    before = order
    return (alphabets) => {
      if (!was || isStill) return
      const cells = [...alphabets.querySelectorAll<HTMLElement>('.column i')]
      const boxes = cells.map((cell) => cell.getBoundingClientRect())
      cells.forEach((cell, place) => {
        const to = boxes[place]
        const from = boxes[was.indexOf(order[place] ?? '')]
        if (!to || !from || to === from) return
        const isRoundTheEnd = Math.abs(place - boxes.indexOf(from)) > cells.length / 2
        cell.animate(
          isRoundTheEnd
            ? { opacity: [0, 1] }
            : { translate: [`${from.left - to.left}px ${from.top - to.top}px`, '0 0'] },
          { duration: glideMs, easing: 'ease-out' },
        )
      })
    }
  }
}
