/** Keeps the focus somewhere sensible, and lets arrows move it. Tab goes its native way, and round at the ends. */
import { nearest, type Direction } from './spatial.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

export const isVisible = (element: HTMLElement): boolean =>
  element.checkVisibility?.({ checkVisibilityCSS: true }) ?? true

const keysIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('button')].filter((button) => isVisible(button))

/** Puts the focus where a screen wants it: `data-autofocus`, else its heading, else its first key. */
export function focusScreen(root: ParentNode): void {
  const wanted =
    root.querySelector<HTMLElement>('[data-autofocus]') ??
    root.querySelector<HTMLElement>('h1[tabindex]') ??
    keysIn(root)[0]
  wanted?.focus({ preventScroll: true })
}

/** Arrow keys go to the nearest key; a lost focus comes back with the next Tab or arrow. Returns its remover. */
export function followArrows(root: HTMLElement): () => void {
  const stop = new AbortController()
  const { ownerDocument: document } = root
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      const isLost = !document.activeElement || !root.contains(document.activeElement)
      const direction = directions[event.key]
      if (isLost && (direction || event.key === 'Tab')) {
        event.preventDefault()
        focusScreen(root)
      } else if (direction) {
        event.preventDefault()
        moveFocus(root, document.activeElement as HTMLElement, direction)
      } else if (event.key === 'Tab') {
        goRound(root, document.activeElement as HTMLElement, event)
      }
    },
    { signal: stop.signal },
  )
  return () => stop.abort()
}

function moveFocus(root: HTMLElement, from: HTMLElement, direction: Direction): void {
  const keys = keysIn(root).filter((key) => key !== from)
  const index = nearest(
    from.getBoundingClientRect(),
    keys.map((key) => key.getBoundingClientRect()),
    direction,
  )
  // A heading that has the focus is as wide as its sheet: beside it there is nothing, and yet every arrow leads on.
  const isKey = from.matches('button')
  const next = keys[index] ?? (isKey ? undefined : keysIn(from.closest('[role=dialog]') ?? root)[0])
  next?.focus({ preventScroll: true })
}

/** A kiosk has nothing outside the page that Tab could go on to; left to itself the focus would be lost there. */
function goRound(root: HTMLElement, from: HTMLElement, event: KeyboardEvent): void {
  const keys = keysIn(root).filter((key) => key.tabIndex >= 0)
  const [last, first] = event.shiftKey ? [keys[0], keys.at(-1)] : [keys.at(-1), keys[0]]
  if (from !== last) return
  event.preventDefault()
  first?.focus({ preventScroll: true })
}
