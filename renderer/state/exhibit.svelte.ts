/** What the host gave: content, settings, notices, staff. Everything that changes later comes through `onChange`. */
import type { Boot, Content, Exhibit as Playable, Host, Notice, StaffStatus } from '../../shared/contract/host.ts'
import type { LanguageTag } from '../../shared/language.ts'
import type { Look } from '../../shared/pack/look-v1.ts'
import type { Image, Pack, Panel, Scene } from '../../shared/pack/schema-v1.ts'
import type { Problem } from '../../shared/problem.ts'
import { policyOf } from '../../shared/session/policy.ts'
import type { Policy } from '../../shared/session/state.ts'
import type { Settings } from '../../shared/settings.ts'
import type { Clip } from '../audio/clip.ts'
import { told, type Told } from '../words/told.ts'
import type { Clock } from './clock.ts'

export interface ExhibitOptions {
  readonly host: Pick<Host, 'onChange'>
  readonly clock: Pick<Clock, 'nowMs'>
  readonly boot: Boot
  /** Local minutes since midnight. */
  readonly minuteOfDay: () => number
  readonly onPolicy: (policy: Policy) => void
  readonly reload: () => void
}

export class Exhibit {
  #content: Content = $state.raw(undefined as never)
  #settings: Settings = $state.raw(undefined as never)
  #notices: readonly Notice[] = $state.raw([])
  #staff: StaffStatus = $state.raw(undefined as never)
  #lockedUntilMs = $state(0)
  readonly version: string
  readonly #options: ExhibitOptions
  readonly #unsubscribe: () => void

  constructor(options: ExhibitOptions) {
    const { boot, host, reload } = options
    this.#options = options
    this.#content = boot.content
    this.#settings = boot.settings
    this.#notices = boot.notices
    this.learnStaff(boot.staff)
    this.version = boot.version
    this.#unsubscribe = host.onChange((change) => {
      switch (change.type) {
        case 'settings':
          this.#settings = change.settings
          return this.announcePolicy()
        case 'content':
          this.#content = change.content
          return this.announcePolicy()
        case 'notices':
          this.#notices = change.notices
          return
        case 'reload':
          return reload()
      }
    })
  }

  get content(): Content {
    return this.#content
  }

  get settings(): Settings {
    return this.#settings
  }

  get notices(): readonly Notice[] {
    return this.#notices
  }

  /** What the last answer about the PIN said. */
  get staff(): StaffStatus {
    return this.#staff
  }

  /** When the PIN may be tried again, on the monotonic clock. */
  get lockedUntilMs(): number {
    return this.#lockedUntilMs
  }

  learnStaff(staff: StaffStatus): void {
    this.#staff = staff
    this.#lockedUntilMs = this.#options.clock.nowMs() + staff.lockedForMs
  }

  get problems(): readonly Problem[] {
    return this.#content.problems
  }

  get pack(): Pack | undefined {
    return this.#playable?.pack
  }

  get look(): Look {
    return this.pack?.look ?? {}
  }

  get panels(): readonly Panel[] {
    return this.pack?.panels ?? []
  }

  /** In the order in which attract shows them. */
  get attractPanels(): readonly Panel[] {
    return this.policy.attract.flatMap((id) => this.panel(id) ?? [])
  }

  /** The languages of the pack; without one, those of the interface. */
  get languages(): readonly LanguageTag[] {
    return this.policy.languages
  }

  /** Derived anew on every call, since it depends on the minute of the day. */
  get policy(): Policy {
    const { boot, minuteOfDay } = this.#options
    return policyOf({
      settings: this.#settings,
      content: this.#content,
      startLanguage: boot.startLanguage,
      minuteOfDay: minuteOfDay(),
    })
  }

  announcePolicy(): void {
    this.#options.onPolicy(this.policy)
  }

  tell<T>(record: Readonly<Record<LanguageTag, T>>, language: LanguageTag): Told<T> | undefined {
    return told(record, language, this.pack?.languages ?? [])
  }

  panel(id: string): Panel | undefined {
    return this.panels.find((panel) => panel.id === id)
  }

  scene(panelId: string, sceneIndex: number): Scene | undefined {
    return this.panel(panelId)?.scenes[sceneIndex]
  }

  /** The address of a file of the pack; `undefined` when it is missing or unusable. */
  mediaUrl(path: string): string | undefined {
    const playable = this.#playable
    return playable && !playable.unusable.includes(path) ? playable.mediaBase + path : undefined
  }

  /** The address of a picture in the language asked for; `undefined` when it is missing or unusable. */
  imageUrl(image: Image | undefined, language: LanguageTag): string | undefined {
    if (!image) return undefined
    const path = typeof image.file === 'string' ? image.file : this.tell(image.file, language)?.text
    return path === undefined ? undefined : this.mediaUrl(path)
  }

  /** What is spoken in a scene. Without a recording in that language the text goes on silently; no other language speaks for it. */
  clip(panelId: string, sceneIndex: number, language: LanguageTag): Clip | undefined {
    const scene = this.scene(panelId, sceneIndex)
    const text = scene && this.tell(scene.text, language)
    if (!text) return undefined
    const recording = scene.narration[text.lang]
    return {
      sentences: text.text.map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text)),
      audioUrl: recording && this.mediaUrl(recording.audio),
      cuesUrl: recording && this.mediaUrl(recording.cues),
    }
  }

  destroy(): void {
    this.#unsubscribe()
  }

  get #playable(): Playable | undefined {
    return this.#content.kind === 'exhibit' ? this.#content.exhibit : undefined
  }
}
