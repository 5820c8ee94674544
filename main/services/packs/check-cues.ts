/** Whether cues are those of a text: one a sentence, and in each the same words. */
import type { Cue } from '../../../shared/captions.ts'

export interface CueFinding {
  readonly message: string
  /** False when only spelling differs: every word still has its time. */
  readonly isFatal: boolean
}

export function compareCues(cues: readonly Cue[], sentences: readonly string[]): CueFinding | undefined {
  if (cues.length !== sentences.length) {
    return { isFatal: true, message: `has ${cues.length} cues for ${sentences.length} sentences` }
  }
  let spelling: CueFinding | undefined
  for (const [index, sentence] of sentences.entries()) {
    const words = wordsOf(sentence)
    const spoken = cues[index]?.words.map(({ text }) => text.normalize()) ?? []
    if (spoken.length !== words.length) {
      return { isFatal: true, message: `cue ${index + 1} has ${spoken.length} words for ${words.length} in the text` }
    }
    const differing = words.findIndex((word, at) => word !== spoken[at])
    if (differing < 0) continue
    spelling ??= {
      isFatal: false,
      message: `cue ${index + 1} says "${spoken[differing] ?? ''}" where the text says "${words[differing] ?? ''}"`,
    }
  }
  return spelling
}

const wordsOf = (sentence: string): string[] => sentence.normalize().split(/\s+/).filter(Boolean)
