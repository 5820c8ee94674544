/**
 * Drawings that appear step by step. A group with `data-at` follows the sentences: `2.5` is due when half of the third has been
 * told. In a drawing without any, groups with `data-step="1"`, `"2"` … share all the words equally. A group whose time has not come
 * has the class `later`.
 */

/** How far a narration has come. */
export interface Told {
  /** Part of all its words, 0 to 1. */
  readonly words: number
  /** Its sentences, the last one in part: `2.5` is half of the third. */
  readonly sentences: number
}

/** The steps of one drawing, from the first to the last. */
export interface Steps {
  /** `order` counts from 1; groups may share it. */
  readonly groups: readonly { readonly group: SVGElement; readonly order: number }[]
  readonly count: number
  /** Where in the sentences each is due; without it they share the words equally. */
  readonly places: readonly number[] | undefined
}

export function stepsOf(plate: ParentNode): Steps {
  const placed = numbered(plate, 'at')
  if (placed.length === 0) {
    const groups = numbered(plate, 'step').map(({ group, value }) => ({ group, order: value }))
    return { groups, count: Math.max(0, ...groups.map(({ order }) => order)), places: undefined }
  }
  const places = [...new Set(placed.map(({ value }) => value))].sort((a, b) => a - b)
  const groups = placed.map(({ group, value }) => ({ group, order: places.indexOf(value) + 1 }))
  return { groups, count: places.length, places }
}

/** The last step that is due. One that is due at the beginning of a sentence appears with its first word. */
export const dueStep = ({ places, count }: Steps, told: Told): number =>
  places ? places.filter((place) => place < told.sentences).length : stepAt(told.words, count)

/** The step that is due when `part` (0 to 1) of the words has been spoken. The first appears with the first word. */
export const stepAt = (part: number, steps: number): number =>
  part <= 0 ? 0 : Math.min(steps, Math.floor(part * steps) + 1)

export function showSteps({ groups }: Steps, due: number): void {
  for (const { group, order } of groups) group.classList.toggle('later', order > due)
}

/** How far the sentences have come when `part` of all their words has been told. */
export function sentencesTold(sentences: readonly string[], part: number): number {
  const counts = sentences.map((text) => text.split(/\s+/).length)
  let words = Math.round(part * counts.reduce((total, count) => total + count, 0))
  for (const [sentence, count] of counts.entries()) {
    if (words < count) return sentence + words / count
    words -= count
  }
  return sentences.length
}

/** A drawing that must appear without a sound says so at its root: the scenes of 1915 do. */
export const isSilent = (plate: Element): boolean => plate.hasAttribute('data-silent')

/** Tells once of each step that appears. Steps that are there when it is first asked were drawn before. */
export class Strokes {
  #drawn: number | undefined

  /** Whether `due` shows a step that has not been seen yet; a drawing that is complete (`Infinity`) draws no more. */
  isNew(due: number): boolean {
    if (!Number.isFinite(due)) return false
    const drawn = this.#drawn
    this.#drawn = Math.max(drawn ?? 0, due)
    return drawn !== undefined && due > drawn
  }
}

const numbered = (plate: ParentNode, name: 'at' | 'step') =>
  [...plate.querySelectorAll<SVGElement>(`[data-${name}]`)].map((group) => ({
    group,
    value: Number(group.dataset[name]) || 0,
  }))
