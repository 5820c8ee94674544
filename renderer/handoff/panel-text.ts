/** What a visitor takes along: the text of a panel, or a link that the museum set, as it goes into a code. */

/** The most that the largest code holds, in bytes of UTF-8 (ISO/IEC 18004, version 40, error correction L). */
export const largestCodeBytes = 2_953

export type Part = 'panel' | 'scene'

export interface TextParts {
  readonly exhibit: string
  readonly panel: string
  /** Of the panel, in order; `isTold`: the one in front of the visitor. */
  readonly scenes: readonly {
    readonly title: string
    readonly sentences: readonly string[]
    readonly isTold: boolean
  }[]
}

const sizeBytes = (text: string): number => new TextEncoder().encode(text).length

/**
 * The whole panel, or only the scene in front: a smaller code, easier to read. A panel that is too long for any code gives the
 * scene, and at the worst its beginning.
 */
export function panelText({ exhibit, panel, scenes }: TextParts, part: Part, mostBytes = largestCodeBytes): string {
  const withScenes = (chosen: TextParts['scenes']) =>
    [`${panel} (${exhibit})`, ...chosen.map(({ title, sentences }) => `${title}\n${sentences.join(' ')}`)].join('\n\n')
  const whole = withScenes(scenes)
  if (part === 'panel' && sizeBytes(whole) <= mostBytes) return whole
  return cut(withScenes(scenes.filter(({ isTold }) => isTold)), mostBytes)
}

/** Whole characters only, and an ellipsis where something is missing. */
function cut(text: string, mostBytes: number): string {
  if (sizeBytes(text) <= mostBytes) return text
  const characters = [...text]
  let used = sizeBytes('…')
  const kept = characters.findIndex((character) => (used += sizeBytes(character)) > mostBytes)
  return `${characters.slice(0, kept).join('')}…`
}
