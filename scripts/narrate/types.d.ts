import type { Alphabet, Lexicon, Span } from './speech/types.d.ts'

/** One scene in one language: what is to be spoken and where the result goes. */
export interface Clip {
  /** How messages call it: "inebolu/beach (en)". */
  name: string
  panel: string
  scene: string
  language: string
  sentences: string[]
  /** Full paths. */
  audio: string
  cues: string
}

/** An entry of voices.json, or a recording that stands in its place. */
export interface Voice {
  engine: 'hibari' | 'espeak' | 'command' | 'recording'
  settings: Record<string, string | number | string[]>
  /** Only for a recording: the file. */
  file?: string
}

/** A clip with all that decides how it sounds. */
export interface Job extends Clip {
  voice: Voice
  lexicon: Lexicon
  hash: string
}

/** A stretch of sound from an engine, with a span for every displayed word of each sentence it holds. */
export interface Take {
  wav: string
  sentences: Span[][]
}

export interface Engine {
  alphabet: Alphabet
  /** One take a sentence, or one for the whole scene. */
  speak: (job: Job, dir: string) => Promise<Take[]>
  versions: (voice: Voice) => Promise<Record<string, string>>
}

export interface Options {
  packDir: string
  only: string[]
  check: boolean
  loudness: boolean
  verify: boolean
  sounds: boolean
  force: boolean
}
