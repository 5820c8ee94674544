/** The look of a pack: the few tokens of the player's look that it may set. What it leaves out stays the player's. */
import { z } from '../lib/zod.ts'
import { mediaPath } from './fields-v1.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#f3ead7"')

const colours = z
  .strictObject({
    ink: colour.describe('The ground of every screen; dark or light.').optional(),
    paper: colour.describe('Text and drawing on ink; the ground of the sheet with sources.').optional(),
    paper2: colour.describe('Sentences that are not being spoken, labels.').optional(),
    lamp: colour.describe('The line, the spoken word, what is chosen or pressed.').optional(),
    red: colour.describe('Marks of what is disputed, nothing else.').optional(),
    rule: colour.describe('Edges of keys, progress still to come.').optional(),
    shore: colour.describe('Coasts and axes in drawings.').optional(),
    water: colour.describe('Water lines in drawings.').optional(),
    graphite: colour.describe('Text on paper.').optional(),
  })
  .describe('Colours as "#rrggbb". All that belong together must keep the contrast of WCAG 2.2 AA, or none is used.')

const fontFile = z.union([
  mediaPath,
  z.strictObject({
    file: mediaPath.describe('The font, as WOFF2.'),
    weight: z
      .int()
      .min(100)
      .max(900)
      .describe('The one weight it has, such as 400; leave it out for a variable font.')
      .optional(),
    letters: z
      .string()
      .max(600)
      .regex(
        /^U\+[0-9A-F]{1,6}(-[0-9A-F]{1,6})?(, U\+[0-9A-F]{1,6}(-[0-9A-F]{1,6})?)*$/i,
        'must be ranges such as "U+0600-06FF, U+FB50-FDFF"',
      )
      .describe('The letters to take from it, as CSS writes a unicode-range; without it, all that it has.')
      .optional(),
  }),
])

const font = (sentence: string) =>
  z
    .array(fontFile)
    .min(1)
    .max(8)
    .describe(`${sentence} WOFF2 files; a letter is taken from the first that has it, else from the player's own font.`)

export const lookSchema = z.strictObject({
  colours: colours.optional(),
  lineWidth: z
    .number()
    .min(3)
    .max(14)
    .describe(
      'The width of the line, in thousandth parts of the shorter side of the screen; the player draws it 7 wide.',
    )
    .optional(),
  fonts: z
    .strictObject({
      title: font('Titles.').optional(),
      text: font('What is read: narration, hooks, the texts of sheets.').optional(),
      keys: font('Keys, labels and dates; also what is read in large text and high contrast.').optional(),
    })
    .describe('Fonts of the pack.')
    .optional(),
  hook: z
    .enum(['plain', 'cipher'])
    .describe(
      'How attract shows a hook: as it is, or with its last words resolving out of a cipher (Turkish, English).',
    )
    .optional(),
})

export type Look = z.infer<typeof lookSchema>
export type FontRole = keyof NonNullable<Look['fonts']>
export type FontFile = z.infer<typeof fontFile>
