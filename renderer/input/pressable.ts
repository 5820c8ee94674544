/**
 * What every key on the screen does: it shows that it is pressed at touch-down, acts on release inside, and a finger that slides
 * off cancels (WCAG 2.5.2). Enter and Space act on release too, and never twice by key repeat. Assistive technology clicks.
 *
 * `onpress` is told what a finger went down on, which may be a part of the key; keys and clicks mean the whole.
 */
import type { Attachment } from 'svelte/attachments'

export function pressable(onpress: (touched: EventTarget | null) => void): Attachment<HTMLElement> {
  return (element) => {
    let pointerId: number | undefined
    let touched: EventTarget | null = null
    let key: string | undefined
    const stop = new AbortController()
    const listen = { signal: stop.signal }

    const show = (isPressed: boolean) => element.toggleAttribute('data-pressed', isPressed)
    const isOff = () => element.getAttribute('aria-disabled') === 'true'
    const act = (on: EventTarget | null = null) => {
      if (!isOff()) onpress(on)
    }
    const isInside = ({ clientX, clientY }: PointerEvent) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
    }
    const release = () => {
      pointerId = undefined
      key = undefined
      show(false)
    }

    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0 || pointerId !== undefined || isOff()) return
        pointerId = event.pointerId
        touched = event.target
        element.setPointerCapture?.(pointerId)
        show(true)
      },
      listen,
    )
    element.addEventListener('pointermove', (event) => event.pointerId === pointerId && show(isInside(event)), listen)
    element.addEventListener(
      'pointerup',
      (event) => {
        if (event.pointerId !== pointerId) return
        // Before the key changes: measuring a changed page lays it out first.
        const isMeant = isInside(event)
        release()
        if (isMeant) act(touched)
      },
      listen,
    )
    element.addEventListener('pointercancel', (event) => event.pointerId === pointerId && release(), listen)
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        if (event.repeat || isOff()) return
        key = event.key
        show(true)
      },
      listen,
    )
    element.addEventListener(
      'keyup',
      (event) => {
        if (event.key !== key) return
        event.preventDefault()
        release()
        act()
      },
      listen,
    )
    element.addEventListener('blur', release, listen)
    element.addEventListener(
      'click',
      (event) => {
        const isFromPointer = ((event as PointerEvent).pointerId ?? -1) >= 0
        if (!isFromPointer) act()
      },
      listen,
    )
    return () => stop.abort()
  }
}
