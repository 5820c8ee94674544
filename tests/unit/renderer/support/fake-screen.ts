/** A window and keys on it without a DOM: events are dispatched by hand. */

const event = (type: string, fields: object): Event & Record<string, unknown> =>
  Object.assign(new Event(type, { cancelable: true }), fields) as unknown as Event & Record<string, unknown>

export const pointer = (type: string, fields: object = {}): Event =>
  event(type, { pointerId: 1, button: 0, buttons: 1, clientX: 50, clientY: 50, ...fields })

export const key = (type: string, name: string, fields: object = {}): Event =>
  event(type, { key: name, code: name, repeat: false, ctrlKey: false, altKey: false, ...fields })

export const wheel = (): Event => event('wheel', { deltaY: 100 })

/** Gives an event a target, as bubbling would, and dispatches it. */
export function send(listener: EventTarget, given: Event, target?: object): { isPrevented: boolean } {
  if (target) Object.defineProperty(given, 'target', { value: target })
  listener.dispatchEvent(given)
  return { isPrevented: given.defaultPrevented }
}

export const fakeWindow = (): Window =>
  Object.assign(new EventTarget(), { innerWidth: 1920, innerHeight: 1080 }) as unknown as Window

/** A key of 100 × 100 at the corner of the screen. */
export class FakeKey extends EventTarget {
  readonly attributes = new Map<string, string>()

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null
  }

  toggleAttribute(name: string, isOn: boolean): void {
    if (isOn) this.attributes.set(name, '')
    else this.attributes.delete(name)
  }

  getBoundingClientRect(): object {
    return { left: 0, right: 100, top: 0, bottom: 100 }
  }

  get isPressed(): boolean {
    return this.attributes.has('data-pressed')
  }
}
