/** The fields that several parts of the pack format share (schema-v1.ts, desk-v1.ts). */
import { z } from '../lib/zod.ts'

/** BCP 47. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'must be a language tag such as "tr", "en" or "pt-BR"')

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')
  .max(40)

/** Year, month or day; `~` behind it: about then. */
export const date = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?~?$/,
    'must be a date such as "1920-03-16", "1913-11" or "1880~"',
  )

export const sourceId = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/, 'must be a short source code such as "X78"')

export const mediaPath = z
  .string()
  .max(200)
  .regex(
    /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9_\-.]+(\/[A-Za-z0-9_\-.]+)*$/,
    'must be a path inside the pack, with forward slashes, such as "audio/en/beach.webm"',
  )

export const localText = (maxCharacters: number, sentence: string) =>
  z
    .record(languageTag, z.string().trim().min(1, 'must not be empty').max(maxCharacters))
    .describe(`${sentence} One entry a language, at most ${maxCharacters} characters each.`)

export const image = z
  .strictObject({
    file: z
      .union([mediaPath, z.record(languageTag, mediaPath)])
      .describe('The picture (SVG, PNG, JPEG or WebP), or one for each language where it carries words.'),
    alt: localText(200, 'What the picture shows, for visitors who cannot see it.'),
    description: localText(300, 'One spoken sentence on what happens in the picture.').optional(),
    focus: z
      .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
      .describe('The point to keep when the picture is cropped: parts of width and height, 0 to 1.')
      .optional(),
    fit: z
      .enum(['fill', 'whole'])
      .describe(
        '"fill": a photograph fills its place and is cropped around its focus. "whole": a painting or document is never cropped on its own screens.',
      )
      .optional(),
  })
  .describe('A picture or map.')

export const link = z
  .record(
    languageTag,
    z
      .string()
      .regex(/^https?:\/\/\S+$/, 'must be an address such as "https://example.org"')
      .max(300),
  )
  .describe(
    'Where the code that visitors take along leads, a language each; without it the code carries the text itself.',
  )
