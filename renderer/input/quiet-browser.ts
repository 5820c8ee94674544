/** Takes away what a browser does by itself and an exhibit must not: menus, selection, dragging, zooming, middle-click. */
export function quietBrowser(window: Window): () => void {
  const stop = new AbortController()
  const listen = { capture: true, passive: false, signal: stop.signal }
  const prevent = (event: Event) => event.preventDefault()
  for (const type of ['contextmenu', 'selectstart', 'dragstart', 'drop', 'auxclick', 'gesturestart']) {
    window.addEventListener(type, prevent, listen)
  }
  window.addEventListener('mousedown', (event) => event.button !== 0 && prevent(event), listen)
  // Two fingers would zoom; one finger has nothing to scroll.
  window.addEventListener('touchmove', prevent, listen)
  window.addEventListener(
    'keydown',
    (event) => {
      const zooms = event.ctrlKey && ['+', '-', '=', '0'].includes(event.key)
      if (zooms) prevent(event)
    },
    listen,
  )
  return () => stop.abort()
}
