/** What a reader would call broken: text that is cut off, and text or keys that lie over one another. */
import type { Page } from '@playwright/test'

/** One line for each fault on the screen as it stands: in an open sheet and beside it, but not under it. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Box {
      left: number
      right: number
      top: number
      bottom: number
    }
    const sheet = document.querySelector('[role=dialog]')
    const sheetBox = sheet?.getBoundingClientRect()
    /** From the element itself up to the body. */
    function* ancestors(element: Element) {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) yield at
    }
    const isSeen = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    /** Words for screen readers alone are a pixel small. */
    const isForEars = (element: Element) =>
      [...ancestors(element)].some((at) => at instanceof HTMLElement && at.offsetWidth <= 1 && at.offsetHeight <= 1)
    /** Long sentences are turned over by whole lines: what is not its turn is clipped away, and cannot be hit either. */
    const isTurnedAway = (element: Element, { left, right, top, bottom }: Box) =>
      [...ancestors(element)].some((at) => getComputedStyle(at).clipPath !== 'none') &&
      !document.elementsFromPoint((left + right) / 2, (top + bottom) / 2).includes(element)
    const cutting = (element: Element) => /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflow)
    const blockOf = (element: Element): Element => {
      let at = element
      while (at.parentElement && getComputedStyle(at).display.startsWith('inline') && !at.matches('button')) {
        at = at.parentElement
      }
      return at
    }
    const overlap = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    const isUnderSheet = (element: Element, box: Box) =>
      sheetBox !== undefined && !sheet?.contains(element) && overlap(box, sheetBox)
    const faults: string[] = []

    const lines: { text: string; node: Element; block: Element; box: Box }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || !isSeen(element) || isForEars(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width < 1) continue
        // A line box is higher than its letters: a fifth above and below is air.
        const air = height / 5
        const box = { left, right, top: top + air, bottom: bottom - air }
        if (isUnderSheet(element, box) || isTurnedAway(element, box)) continue
        lines.push({ text: text.slice(0, 40), node: element, block: blockOf(element), box })
        if (left < -1 || right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1) {
          faults.push(`"${text.slice(0, 40)}" leaves the screen`)
        }
        for (const at of ancestors(element)) {
          if (!cutting(at)) continue
          const edge = at.getBoundingClientRect()
          const isCut =
            left < edge.left - 1 || right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1
          if (isCut) faults.push(`"${text.slice(0, 40)}" is cut off by ${at.tagName.toLowerCase()}.${at.classList}`)
        }
      }
    }

    const keys = [...document.querySelectorAll('button')].filter((key) => isSeen(key) && !key.matches('.sentence'))
    const boxOf = new Map<Element, DOMRect>(keys.map((key) => [key, key.getBoundingClientRect()]))
    const nameOf = (key: Element) => key.getAttribute('aria-label') ?? key.textContent?.trim()
    for (const [key, box] of boxOf) {
      if (isUnderSheet(key, box)) boxOf.delete(key)
      const isOfSheet = sheetBox !== undefined && sheet?.contains(key)
      if (isOfSheet && (box.left < sheetBox.left || box.right > sheetBox.right || box.bottom > sheetBox.bottom)) {
        faults.push(`the key "${nameOf(key)}" leaves its sheet`)
      }
    }
    for (const [index, line] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (line.block !== other.block && overlap(line.box, other.box)) {
          faults.push(`"${line.text}" lies over "${other.text}"`)
        }
      }
      for (const [key, box] of boxOf) {
        if (!key.contains(line.node) && overlap(line.box, box)) {
          faults.push(`"${line.text}" lies over the key "${nameOf(key)}"`)
        }
      }
    }
    return [...new Set(faults)]
  })
