/**
 * The content pack, format 1: what a curator writes in `pack.json`. Every field carries a sentence (shown by editors through
 * the generated JSON Schema, `npm run schema`), its unit and its bound. Length bounds keep the layout safe at every screen
 * size. Fields are checked here one by one; what needs the whole pack or the disk is checked in `cross-check.ts` and by
 * `main/services/packs`.
 */
import { z } from '../lib/zod.ts'
import { deskSchema } from './desk-v1.ts'
import { date, image, languageTag, link, localText, mediaPath, slug, sourceId } from './fields-v1.ts'
import { lookSchema } from './look-v1.ts'

/** More would not fit the row of scene marks, or the memory of a small machine. */
export const maxScenes = 12
export const maxPanels = 1000
export const maxTerms = 200

const sentence = z.union([
  z.string().trim().min(1).max(320),
  z.strictObject({
    text: z.string().trim().min(1).max(320).describe('The sentence, at most 320 characters.'),
    mark: z
      .enum(['disputed', 'claimed'])
      .describe('"disputed": historians or sources disagree. "claimed": one party\'s own account.'),
  }),
])

const narration = z
  .strictObject({
    audio: mediaPath.describe('The spoken scene: WebM/Ogg Opus, MP3, or WAV.'),
    cues: mediaPath.describe('WebVTT with one cue a sentence and a time stamp before each word.'),
  })
  .describe('The spoken scene in one language.')

const dispute = z.strictObject({
  between: z
    .enum(['historians', 'scholars', 'accounts'])
    .describe(
      '"historians" or "scholars" (of any subject) where they disagree, "accounts" where sources or parties do.',
    ),
  question: localText(200, 'What is disputed, as a question.'),
  views: z
    .array(
      z.strictObject({
        who: localText(100, 'Who holds this view.'),
        says: localText(360, 'What they say.'),
      }),
    )
    .min(2, 'needs at least two views')
    .max(4)
    .describe('Two to four views, none of them the last word.'),
})

const quote = z.strictObject({
  text: z.string().trim().min(1).max(500).describe('The words as printed, at most 500 characters.'),
  language: languageTag.describe('The language of the words.'),
  translation: localText(500, 'Our translation.'),
  origin: localText(200, 'Who, when and where printed.'),
})

export const sceneSchema = z.strictObject({
  id: slug.describe('Unique within its panel.'),
  title: localText(60, 'The heading of the scene.'),
  text: z
    .record(languageTag, z.array(sentence).min(1).max(14))
    .describe('The narration, sentence by sentence, 1 to 14 sentences a language.'),
  narration: z
    .record(languageTag, narration)
    .default({})
    .describe('The recording, one entry a language; a scene without one is read.'),
  image: image.optional(),
  quote: quote.describe('Words from the time, as they were printed.').optional(),
  sources: z.array(sourceId).min(1, 'needs at least one source').max(20).describe('The codes of its sources.'),
  certainty: z
    .enum(['A', 'B', 'C'])
    .describe('A: corroborated. B: one good source. C: contested or thinly documented.'),
  dispute: dispute.describe('Who disagrees, and on what.').optional(),
})

export const panelSchema = z.strictObject({
  id: slug.describe('Unique within the pack.'),
  chapter: z.int().min(1).max(99).describe('Its number, shown before the date.').optional(),
  title: localText(60, 'The title of the panel.'),
  when: localText(40, 'The time it tells of, such as "1920 – 1922".'),
  hook: localText(180, 'One or two sentences for the attract loop that make a stranger want to know.'),
  image,
  scenes: z
    .array(sceneSchema)
    .min(1, 'needs at least one scene')
    .max(maxScenes)
    .describe('Its scenes, in the order in which they are told.'),
  link: link.optional(),
  desk: deskSchema.optional().describe('Something to do with one’s own hands, opened from any of the scenes.'),
})

export const attractSchema = z
  .array(slug)
  .min(1)
  .max(maxPanels)
  .describe('The order in which attract shows the panels, by their ids; without it, the order of the panels.')

export const pathSchema = z.strictObject({
  title: localText(40, 'What the way is called, such as "In two minutes".'),
  scenes: z
    .array(
      z.strictObject({ panel: slug.describe('The id of the panel.'), scene: slug.describe('The id of the scene.') }),
    )
    .min(2, 'needs at least two scenes')
    .max(maxScenes)
    .describe('Its scenes, in order.'),
})

export const termSchema = z.strictObject({
  id: slug.describe('Unique within the glossary.'),
  term: localText(80, 'The term, as a heading.'),
  meaning: localText(240, 'What it means, in one sentence.'),
  say: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .describe('How it is said, in the phonetic alphabet (IPA), without brackets.')
    .optional(),
  forms: z
    .record(languageTag, z.array(z.string().trim().min(2).max(60)).min(1).max(24))
    .describe(
      'The spellings by which it is found in the texts, with endings that are not set off by an apostrophe. A capital counts.',
    ),
})

export const sourceSchema = z.strictObject({
  title: z.string().trim().min(1).max(240).describe('The title of the work or page.'),
  publisher: z.string().trim().min(1).max(160).describe('Who published it.').optional(),
  year: z.string().trim().min(1).max(40).describe('The year or date, as text.').optional(),
  read: date.describe('When a page without a date was read, such as "2026-11".').optional(),
  link: z.string().trim().min(1).max(300).describe('Where to find it, shown as text, never opened.').optional(),
})

export const packSchema = z.strictObject({
  $schema: z.string().describe('Where the editor finds this schema; the player does not read it.').optional(),
  format: z.literal(1, 'must be 1: this player reads pack format 1').describe('The version of this format.'),
  id: slug.describe('The name of the pack.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'must be three numbers such as "1.0.0"')
    .describe('The version of the content.'),
  languages: z
    .array(languageTag)
    .min(1, 'needs at least one language')
    .max(8)
    .describe('The languages of the pack; where a text is missing, the first one stands in.'),
  title: localText(80, 'The title of the exhibit.'),
  credits: localText(800, 'Who made it and whose voices speak.').optional(),
  look: lookSchema.describe('Colours, line and fonts of the exhibit.').optional(),
  attract: attractSchema.optional(),
  path: pathSchema.describe('A short way through the exhibit, offered beside the panels.').optional(),
  glossary: z
    .array(termSchema)
    .max(maxTerms)
    .default([])
    .describe('Terms that visitors may not know; where one stands in a scene it can be touched.'),
  link: link.optional(),
  closedImage: image.optional().describe('The picture shown while the museum is closed.'),
  sources: z.record(sourceId, sourceSchema).describe('Every source that scenes refer to, by its code.'),
  panels: z
    .array(panelSchema)
    .min(1, 'needs at least one panel')
    .max(maxPanels)
    .describe('What the visitor chooses from, in order.'),
})

/** The parts that are checked before their lists, so that one bad scene does not cost the pack (see read.ts). */
export const packHeadSchema = packSchema.omit({
  panels: true,
  sources: true,
  look: true,
  attract: true,
  path: true,
  glossary: true,
})
export const panelHeadSchema = panelSchema.omit({ scenes: true, desk: true })

export type Pack = z.infer<typeof packSchema>
export type Panel = z.infer<typeof panelSchema>
export type Scene = z.infer<typeof sceneSchema>
export type Source = z.infer<typeof sourceSchema>
export type Image = z.infer<typeof image>
export type Term = z.infer<typeof termSchema>
export type Dispute = z.infer<typeof dispute>

export type SentenceMark = 'disputed' | 'claimed'
