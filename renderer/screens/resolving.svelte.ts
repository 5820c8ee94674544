/** Lets the end of a line resolve out of cipher, one letter every 90 ms, and then stand still. */
import type { LanguageTag } from '../../shared/language.ts'
import type { Clock } from '../state/clock.ts'
import { cipherFrom, splitForCipher, type Cipher } from './cipher.ts'

const everyMs = 90
/** The secret stands long enough to be seen for one. */
const restMs = 1_600

export class Resolving {
  #resolved = $state(0)
  #cipher: Cipher = $state.raw({ clear: '', end: '', letters: 0 })
  #language: LanguageTag = 'en'
  #cancel: () => void = () => {}
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  readonly parts: { readonly clear: string; readonly secret: string } = $derived.by(() => {
    const { clear, end } = this.#cipher
    const tail = cipherFrom(end, this.#resolved, this.#language)
    return { clear: clear + tail.clear, secret: tail.secret }
  })

  start(text: string, language: LanguageTag, isStill: boolean): void {
    this.stop()
    this.#language = language
    const cipher = splitForCipher(text, language)
    // Read nothing that is written here: an effect that starts a line would run for ever.
    this.#cipher = cipher
    this.#resolved = isStill ? cipher.letters : 0
    if (!isStill) this.#cancel = this.#clock.after(restMs, () => this.#step())
  }

  stop(): void {
    this.#cancel()
  }

  #step(): void {
    if (this.#resolved >= this.#cipher.letters) return
    this.#resolved++
    this.#cancel = this.#clock.after(everyMs, () => this.#step())
  }
}
