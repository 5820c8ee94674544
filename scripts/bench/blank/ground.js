// The least that a button does: it shows that it is pressed, and no longer. And what blank.html does: it says that it has painted.
for (const button of document.querySelectorAll('button')) {
  button.addEventListener('pointerdown', () => button.toggleAttribute('data-pressed', true))
  for (const end of ['pointerup', 'pointercancel']) {
    button.addEventListener(end, () => button.toggleAttribute('data-pressed', false))
  }
}
requestAnimationFrame(() => requestAnimationFrame(() => window.host.painted()))
