import type { Cue } from '../../shared/captions.ts'
import type { Pack, Panel, Scene } from '../../shared/pack/schema-v1.ts'
import type { Problem } from '../../shared/problem.ts'

export interface Bounds {
  atLeast?: number
  atMost?: number
}

export interface Rules {
  languages?: string[]
  panels?: number
  /** Words of a scene, in each language. */
  sceneWords?: Bounds
  /** Words of a sentence, quotations left out. */
  sentenceWords?: Bounds
  /** Narration of all scenes, in each language. */
  minutes?: Bounds
  /** As many sentences in each language, and the same of them marked. */
  sentencesMatch?: boolean
  /** Every scene has a picture, no other scene has it, and it is described. */
  ownPictures?: boolean
  captions?: { lineCharacters: number; charactersASecond: number }
  /** A scene has a dispute where a sentence is disputed, and only there. */
  disputesMatchMarks?: boolean
  /** Every source says who published it, and when, or when it was read. */
  sourcesAreDated?: boolean
  terms?: Bounds
  timelineEvents?: number
  cipherMessages?: number
  cycleReports?: number
  attract?: string[]
  path?: [panel: string, scene: number][]
  /** Of all files of the pack. */
  megabytes?: Bounds
}

/** What is missing or wrong, and where. */
export interface Gap extends Problem {
  /** Absent when it concerns every language, or none. */
  readonly language?: string | undefined
}

/** A timing file as it stands on disk. */
export interface Captions {
  readonly cues: readonly Cue[]
  /** The lines of each cue, as a caption shows them. */
  readonly lines: readonly (readonly string[])[]
}

export type Path = readonly PropertyKey[]

/** A pack with all that is checked of its files. */
export interface Content {
  /** Absent when nothing can be played. */
  readonly pack: Pack | undefined
  /** What the player itself reports. */
  readonly problems: readonly Problem[]
  /** By the path of the timing file. */
  readonly captions: ReadonlyMap<string, Captions>
  /** Length of recordings in milliseconds, by their path; absent where it cannot be told. */
  readonly lengthsMs: ReadonlyMap<string, number>
  readonly sizeBytes: number
  readonly placeOf: (part: Panel | Scene) => Path
  /** As the player shows them: at an estimated pace where there is no timing file that fits. */
  readonly cuesOf: (scene: Scene, language: string) => readonly Cue[]
}

/** Checks one thing; `gaps` of a pack are those of all checks. */
export type Check = (content: Content & { readonly pack: Pack }, rules: Rules) => Gap[]

export interface Row {
  panel: string
  language: string
  words: number
  seconds: number
  cues: number
  sources: number
  disputed: number
  missing: number
}
