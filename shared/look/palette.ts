/**
 * The colours that a pack may set, what each must be seen against, and those that follow from them. `renderer/styles/tokens.css`
 * holds the same values for the player's own look.
 */
import { contrast, movedUntil } from './colour.ts'

export const ownPalette = {
  ink: '#0c171b',
  paper: '#f3ead7',
  paper2: '#c9c2b0',
  lamp: '#ffc35c',
  red: '#ff6b52',
  rule: '#64808a',
  shore: '#a9bdbf',
  water: '#5d8089',
  graphite: '#14191b',
} as const

export type ColourName = keyof typeof ownPalette
export type Palette = Readonly<Record<ColourName, string>>

/** What a pack leaves out is the player's own. */
export const paletteOf = (colours: { readonly [name in ColourName]?: string | undefined }): Palette =>
  Object.fromEntries(
    Object.entries(ownPalette).map(([name, own]) => [name, colours[name as ColourName] ?? own]),
  ) as Record<ColourName, string>

/** WCAG 1.4.3 for what is read, 1.4.11 for marks, edges and what a drawing needs to be understood. */
const forText = 4.5
const forMarks = 3

const seenAgainst: readonly (readonly [ColourName, ground: ColourName, needed: number])[] = [
  ['paper', 'ink', forText],
  ['paper2', 'ink', forText],
  ['lamp', 'ink', forText],
  ['graphite', 'paper', forText],
  ['red', 'ink', forMarks],
  ['rule', 'ink', forMarks],
  ['shore', 'ink', forMarks],
  ['water', 'ink', forMarks],
]

export interface Faint {
  readonly colour: ColourName
  readonly ground: ColourName
  readonly contrast: number
  readonly needed: number
}

/** The pairs that cannot be told apart well enough. */
export const faintPairs = (palette: Palette): Faint[] =>
  seenAgainst
    .map(([colour, ground, needed]) => ({
      colour,
      ground,
      contrast: contrast(palette[colour], palette[ground]),
      needed,
    }))
    .filter(({ contrast, needed }) => contrast < needed)

export interface FollowingColours {
  /** Names struck through, labels of keys that are off. */
  readonly struck: string
  readonly off: string
  /** The same roles on the sheet of evidence. */
  readonly redOnPaper: string
  readonly ruleOnPaper: string
  readonly offOnPaper: string
}

export const coloursFrom = ({ paper, paper2, red, graphite }: Palette): FollowingColours => ({
  struck: paper2,
  off: paper2,
  redOnPaper: movedUntil(red, graphite, paper, forText),
  ruleOnPaper: movedUntil(paper, graphite, paper, forMarks),
  offOnPaper: movedUntil(paper, graphite, paper, forText),
})
