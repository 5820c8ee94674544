/** What every component may use, handed down by Svelte's context: made once in main.ts. */
import { createContext } from 'svelte'
import type { Host } from '../shared/contract/host.ts'
import type { LanguageTag } from '../shared/language.ts'
import type { Narrator } from './audio/narrator.svelte.ts'
import type { Sounds } from './audio/sounds.ts'
import type { PlateLibrary } from './panels/plate-library.ts'
import type { Clock } from './state/clock.ts'
import type { Exhibit } from './state/exhibit.svelte.ts'
import type { ScreenSize } from './state/screen-size.svelte.ts'
import type { Session } from './state/session.svelte.ts'
import type { Told } from './words/told.ts'
import { interfaceLanguageFor, wordsFor, type Words } from './words/words.ts'

export interface KioskParts {
  readonly host: Host
  readonly clock: Clock
  readonly exhibit: Exhibit
  readonly screen: ScreenSize
  readonly session: Session
  readonly narrator: Narrator
  readonly sounds: Sounds
  readonly plates: PlateLibrary
}

export class Kiosk {
  readonly host: Host
  readonly clock: Clock
  readonly exhibit: Exhibit
  readonly screen: ScreenSize
  readonly session: Session
  readonly narrator: Narrator
  readonly sounds: Sounds
  readonly plates: PlateLibrary

  constructor(parts: KioskParts) {
    this.host = parts.host
    this.clock = parts.clock
    this.exhibit = parts.exhibit
    this.screen = parts.screen
    this.session = parts.session
    this.narrator = parts.narrator
    this.sounds = parts.sounds
    this.plates = parts.plates
  }

  /** The visitor's language, in which the pack speaks. */
  get language(): LanguageTag {
    return this.session.visit.language
  }

  /** The language the interface answers in: the visitor's if it speaks it. */
  get interfaceLanguage(): LanguageTag {
    return interfaceLanguageFor(this.language)
  }

  get words(): Words {
    return wordsFor(this.language)
  }

  /** The sentence that is being told, playing or not. */
  get sentence(): number {
    const narration = this.session.panel?.narration
    if (!narration) return 0
    const { run, cue } = this.narrator.position
    return run === narration.run ? Math.max(0, cue) : narration.fromSentence
  }

  /** Visitor text in the visitor's language, or the one that stands in for it. */
  tell<T>(record: Readonly<Record<LanguageTag, T>> | undefined): Told<T> | undefined {
    return record && this.exhibit.tell(record, this.language)
  }
}

export const [getKiosk, setKiosk] = createContext<Kiosk>()
