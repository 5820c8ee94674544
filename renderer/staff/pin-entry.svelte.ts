/** Entering the PIN, or choosing one: digits come from keys on the screen, never from a text field. */
import type { Host, StaffStatus, StaffToken } from '../../shared/contract/host.ts'
import { isWeakPin, pinPattern } from '../../shared/staff/pin-policy.ts'

export type PinStage = 'unlock' | 'choose' | 'repeat'
export type PinMessage = 'wrongPin' | 'pinsDiffer' | 'pinTooWeak' | 'sessionEnded'

export interface PinEntryOptions {
  readonly host: Pick<Host, 'unlock' | 'choosePin'>
  readonly pinIsSet: boolean
  /** Set when a PIN that exists is to be changed. */
  readonly token?: StaffToken | undefined
  readonly onStaff: (staff: StaffStatus) => void
  readonly onDone: (token: StaffToken) => void
}

export const mostDigits = 12

export class PinEntry {
  #digits = $state('')
  #stage: PinStage = $state('unlock')
  #message: PinMessage | undefined = $state()
  #isBusy = $state(false)
  #first = ''
  readonly #options: PinEntryOptions

  constructor(options: PinEntryOptions) {
    this.#options = options
    this.#stage = options.pinIsSet && options.token === undefined ? 'unlock' : 'choose'
  }

  get count(): number {
    return this.#digits.length
  }

  get stage(): PinStage {
    return this.#stage
  }

  get message(): PinMessage | undefined {
    return this.#message
  }

  get isComplete(): boolean {
    return pinPattern.test(this.#digits) && !this.#isBusy
  }

  enter(digit: string): void {
    if (this.#digits.length >= mostDigits || this.#isBusy) return
    this.#digits += digit
    this.#message = undefined
  }

  delete(): void {
    this.#digits = this.#digits.slice(0, -1)
  }

  async submit(): Promise<void> {
    if (!this.isComplete) return
    const pin = this.#digits
    this.#digits = ''
    this.#isBusy = true
    try {
      if (this.#stage === 'unlock') await this.#unlock(pin)
      else if (this.#stage === 'choose') this.#repeat(pin)
      else await this.#choose(pin)
    } finally {
      this.#isBusy = false
    }
  }

  async #unlock(pin: string): Promise<void> {
    const answer = await this.#options.host.unlock(pin)
    if (answer.ok) {
      this.#options.onStaff({ pinIsSet: true, wrongTries: 0, lockedForMs: 0 })
      this.#options.onDone(answer.value)
    } else if (answer.error.reason === 'no-pin') {
      this.#stage = 'choose'
    } else {
      this.#message = 'wrongPin'
      this.#options.onStaff(answer.error.staff)
    }
  }

  #repeat(pin: string): void {
    if (isWeakPin(pin)) {
      this.#message = 'pinTooWeak'
      return
    }
    this.#first = pin
    this.#stage = 'repeat'
  }

  async #choose(pin: string): Promise<void> {
    this.#stage = 'choose'
    if (pin !== this.#first) {
      this.#message = 'pinsDiffer'
      return
    }
    const answer = await this.#options.host.choosePin({ pin, token: this.#options.token })
    if (answer.ok) {
      this.#options.onStaff({ pinIsSet: true, wrongTries: 0, lockedForMs: 0 })
      this.#options.onDone(answer.value)
    } else {
      this.#message = answer.error === 'too-weak' ? 'pinTooWeak' : 'sessionEnded'
    }
  }
}
