/** What a panel screen shows of the scene it is in. */
import type { Image, Panel, Scene } from '../../shared/pack/schema-v1.ts'
import { termsIn } from '../../shared/pack/terms.ts'
import type { PanelPhase } from '../../shared/session/state.ts'
import { partBefore } from '../audio/narrator.svelte.ts'
import type { Kiosk } from '../kiosk.svelte.ts'
import type { MarkedTerm } from './sentence-runs.ts'
import { sentencesTold, type Told } from './steps.ts'

export class SceneView {
  readonly #kiosk: Kiosk
  readonly #phase: () => PanelPhase

  constructor(kiosk: Kiosk, phase: () => PanelPhase) {
    this.#kiosk = kiosk
    this.#phase = phase
  }

  get panel(): Panel | undefined {
    return this.#kiosk.exhibit.panel(this.#phase().panelId)
  }

  get scene(): Scene | undefined {
    return this.panel?.scenes[this.#phase().sceneIndex]
  }

  get image(): Image | undefined {
    return this.scene?.image ?? this.panel?.image
  }

  /** The panel after this one. */
  get following(): Panel | undefined {
    const { panels } = this.#kiosk.exhibit
    return panels[panels.findIndex(({ id }) => id === this.#phase().panelId) + 1]
  }

  get nextImages(): readonly (Image | undefined)[] {
    const next = this.panel?.scenes[this.#phase().sceneIndex + 1]
    return next ? [next.image] : [this.following?.scenes[0]?.image ?? this.following?.image]
  }

  /** Part of the scene that has been told, for its segment: it goes on sentence by sentence. */
  get toldOfScene(): number {
    const count = this.#sentences.length
    if (this.#phase().narration.status === 'ended' || count === 0) return 1
    return (this.#kiosk.sentence + 0.5) / count
  }

  /** How far a drawing that appears with the narration has come; nothing where it is complete: seen before, still, or told to its end. */
  get toldOfPicture(): Told | undefined {
    const { narration } = this.#phase()
    const isComplete =
      this.#kiosk.session.visit.motion === 'still' || narration.status === 'ended' || this.#wasDrawnBefore
    if (isComplete) return undefined
    const { run, told } = this.#kiosk.narrator.position
    const sentences = this.#sentences
    const words = run === narration.run ? told : partBefore(sentences, narration.fromSentence)
    return { words, sentences: sentencesTold(sentences, words) }
  }

  /** The terms of the glossary in the text, sentence by sentence. */
  get terms(): readonly (readonly MarkedTerm[])[] {
    const { pack } = this.#kiosk.exhibit
    const text = this.#kiosk.tell(this.scene?.text)
    if (!pack || !text) return []
    const { glossary, languages } = pack
    const [original] = languages
    /** A spelling that the exhibit's first language has too is a word of that language. */
    const langOf = (id: string, form: string) =>
      original !== undefined &&
      original !== text.lang &&
      glossary.find((term) => term.id === id)?.forms[original]?.includes(form)
        ? original
        : undefined
    const sentences = text.text.map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text))
    return termsIn(sentences, glossary, text.lang).map((found) =>
      found.map(({ id, form, first, last }) => ({ id, first, last, lang: langOf(id, form) })),
    )
  }

  get #sentences(): readonly string[] {
    const { panelId, sceneIndex } = this.#phase()
    return this.#kiosk.exhibit.clip(panelId, sceneIndex, this.#kiosk.language)?.sentences ?? []
  }

  /** Whether an earlier scene of this panel shows the same drawing. */
  get #wasDrawnBefore(): boolean {
    const earlier = this.panel?.scenes.slice(0, this.#phase().sceneIndex) ?? []
    const file = JSON.stringify(this.image?.file)
    return earlier.some((scene) => JSON.stringify((scene.image ?? this.panel?.image)?.file) === file)
  }
}
