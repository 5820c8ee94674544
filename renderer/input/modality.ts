/**
 * Remembers whether keys or touch were used last, as `data-input` on the page. The browser's own `:focus-visible` shows a ring to
 * touch visitors too, because screens give the focus to a key by themselves.
 */
export function trackModality(window: Window, root: HTMLElement): () => void {
  const stop = new AbortController()
  const listen = { capture: true, signal: stop.signal }
  root.dataset['input'] = 'touch'
  window.addEventListener('pointerdown', () => (root.dataset['input'] = 'touch'), listen)
  window.addEventListener('keydown', () => (root.dataset['input'] = 'keys'), listen)
  return () => stop.abort()
}
