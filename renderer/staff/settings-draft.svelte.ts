/** Staff change a copy; it is saved once, as a whole, and applied by the same change event that everybody gets. */
import type { Host, SaveError, StaffToken } from '../../shared/contract/host.ts'
import type { Settings } from '../../shared/settings.ts'

export type DraftStatus =
  | { readonly kind: 'unchanged' | 'changed' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly error: SaveError }

export class SettingsDraft {
  #values: Settings = $state.raw(undefined as never)
  #status: DraftStatus = $state.raw({ kind: 'unchanged' })
  #saved: Settings
  readonly #host: Pick<Host, 'saveSettings'>

  constructor(host: Pick<Host, 'saveSettings'>, settings: Settings) {
    this.#host = host
    this.#saved = settings
    this.#values = settings
  }

  get values(): Settings {
    return this.#values
  }

  get status(): DraftStatus {
    return this.#status
  }

  get isChanged(): boolean {
    return this.#status.kind === 'changed' || this.#status.kind === 'failed'
  }

  /** `hours: undefined` means always open. */
  change(part: { readonly [K in keyof Settings]?: Settings[K] | undefined }): void {
    const { hours, ...rest } = { ...this.#values, ...part }
    this.#values = { ...(rest as Settings), ...(hours ? { hours } : {}) }
    const isSame = JSON.stringify(sorted(this.#values)) === JSON.stringify(sorted(this.#saved))
    this.#status = { kind: isSame ? 'unchanged' : 'changed' }
  }

  undo(): void {
    this.#values = this.#saved
    this.#status = { kind: 'unchanged' }
  }

  async save(token: StaffToken): Promise<void> {
    this.#status = { kind: 'saving' }
    const answer = await this.#host.saveSettings({ token, settings: this.#values })
    if (answer.ok) this.#saved = this.#values = answer.value
    this.#status = answer.ok ? { kind: 'saved' } : { kind: 'failed', error: answer.error }
  }
}

const sorted = (settings: Settings): [string, unknown][] =>
  Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => a.localeCompare(b))
