/**
 * What staff can set. One object, one sentence, unit, bound and default a field; the defaults are what an empty object parses
 * to. Stored in the main process, changed only through the staff menu, applied live.
 */
import { languageTag } from './pack/fields-v1.ts'
import { z } from './lib/zod.ts'

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "09:30"')

export const settingsSchema = z.object({
  volumePercent: z.int().min(0).max(100).default(70).describe('Loudness of narration and sounds, in percent.'),
  defaultLanguage: languageTag.default('tr').describe('The language every visit begins in.'),
  idleSeconds: z.int().min(5).max(600).default(60).describe('Quiet time before the visitor is asked, in seconds.'),
  // At least 20 s: WCAG 2.2.1.
  warningSeconds: z.int().min(20).max(60).default(20).describe('How long the question stays, in seconds.'),
  attractSeconds: z.int().min(6).max(120).default(12).describe('Time for each panel in attract, in seconds.'),
  attractSound: z.boolean().default(false).describe('Whether attract plays a soft ambient sound.'),
  textSize: z.enum(['standard', 'large']).default('standard').describe('The text size every visit begins with.'),
  mmPerPx: z
    .number()
    .min(0.05)
    .max(2)
    .optional()
    .describe(
      'How wide a pixel is, in millimetres; absent: as on a screen of 32 inches. Keys stay wide enough for a finger.',
    ),
  hours: z
    .object({ opens: timeOfDay, closes: timeOfDay })
    .refine(({ opens, closes }) => opens !== closes, 'must open and close at different times')
    .optional()
    .describe(
      'Daily opening hours in local time; absent: always open. A closing time before the opening one is next morning.',
    ),
})

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})
