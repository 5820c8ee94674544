/**
 * Desks: what a visitor does with their own hands in a panel. A desk belongs to a panel whose scenes introduce it; a part of a
 * desk may name the scene it goes with. Rules of each desk: `shared/desk/`.
 */
import { z } from '../lib/zod.ts'
import { date, image, languageTag, localText, slug, sourceId } from './fields-v1.ts'

const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)

const named = z.strictObject({ id: slug.describe('Unique within its list.'), title: localText(40, 'Its name.') })

/** What every date says, whether it has been or is still to come. */
const dated = {
  date: date.describe('When, as exactly as it is known.'),
  title: localText(60, 'The event in a few words.'),
  text: localText(320, 'The event in one to three sentences.'),
  certainty: z.enum(['A', 'B', 'C']).describe('As for scenes; C is drawn as disputed.'),
  sources: z.array(sourceId).min(1, 'needs at least one source').max(20).describe('The codes of its sources.'),
  panel: slug.describe('The panel that tells more.').optional(),
  scene: slug.describe('The scene of that panel; without it, its first.').optional(),
}

const timelineEvent = z.strictObject({
  id: slug.describe('Unique within the timeline.'),
  ...dated,
  place: slug.describe('Where; one of the places of this desk.'),
  period: slug.describe('One of the periods of this desk.'),
  theme: slug.describe('One of the themes of this desk.'),
  rank: z
    .enum(['headline', 'standard', 'detail'])
    .describe(
      'How soon it is shown. headline: among the fewest dates. standard: among the main dates. detail: only among all dates. Its theme and its trail show it in any case.',
    ),
  always: z.boolean().default(false).describe('Shown whatever the visitor asks for.'),
  bracket: slug
    .describe('The id of a later event that belongs to it: the two are drawn under one bracket and never shown apart.')
    .optional(),
})

const timelineDesk = z.strictObject({
  kind: z.literal('timeline').describe('A timeline.'),
  map: z
    .strictObject({
      image,
      west: longitude.describe('Degrees of longitude at the left edge.'),
      east: longitude.describe('Degrees of longitude at the right edge.'),
      south: latitude.describe('Degrees of latitude at the lower edge.'),
      north: latitude.describe('Degrees of latitude at the upper edge.'),
    })
    .describe(
      'A map in plate carrée (a degree of longitude as wide as a degree of latitude is high) and the degrees at its edges.',
    )
    .optional(),
  places: z
    .record(
      slug,
      z.strictObject({
        name: localText(60, 'The place.'),
        at: z.tuple([latitude, longitude]).describe('Latitude and longitude in degrees.'),
      }),
    )
    .describe('Places by id, with latitude and longitude in degrees.'),
  periods: z.array(named).min(1).max(8).describe('The bands of the overview, one after the other in time.'),
  themes: z.array(named).min(1).max(6).describe('What the visitor can filter for.'),
  trails: z
    .array(
      named.extend({
        events: z.array(slug).min(2).max(12).describe('The ids of its events, in order.'),
        scene: slug
          .describe('The scene of the panel that introduces it: from there the desk opens with it.')
          .optional(),
      }),
    )
    .max(3)
    .default([])
    .describe('Events that belong together, offered as a filter.'),
  events: z.array(timelineEvent).min(2).max(120).describe('The events, in the order of time.'),
  ahead: z
    .strictObject(dated)
    .describe('A date after the last event, drawn in dashes at the end and named as still to come until it has passed.')
    .optional(),
})

/** Capital letters (or those of a script that has none) and single spaces, as a message is written. */
const plainText = z
  .string()
  .regex(/^[\p{Lu}\p{Lo}]+( [\p{Lu}\p{Lo}]+)*$/u, 'must be words in capital letters with single spaces')
  .max(32)

/** Short enough for a row of keys. */
const keyWord = plainText.max(9)

const plain = z
  .record(languageTag, plainText)
  .describe('The message in clear, a language each; the desk puts it into cipher.')

const message = {
  scene: slug.describe('The scene of the panel that introduces it.').optional(),
  task: localText(140, 'What to do.'),
  hint: localText(160, 'Where to look.'),
  learned: localText(240, 'What the visitor has learned when it is solved.'),
  plain,
}

const cipherMessage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('shift').describe('Every letter is some letters on.'),
    ...message,
    shift: z.int().min(1).max(28).describe('How many letters on in the alphabet.'),
  }),
  z.strictObject({
    kind: z.literal('keyword').describe('A word sets the order of the letters.'),
    ...message,
    key: z
      .record(languageTag, keyWord)
      .describe('The word that begins the cipher alphabet; the other letters follow in order.'),
    others: z.record(languageTag, z.array(keyWord).min(2).max(3)).describe('Other words to choose from.'),
  }),
  z.strictObject({
    kind: z.literal('codebook').describe('Every word is a number in a book.'),
    ...message,
    book: z
      .record(languageTag, z.record(z.string().regex(/^\d{2}$/, 'must be two digits'), plainText))
      .describe('The book: number to word; every word of the message must be in it.'),
  }),
])

const cipherDesk = z.strictObject({
  kind: z.literal('cipher').describe('A cipher desk.'),
  label: localText(120, 'What it is, always shown; say so when it is an exercise.'),
  messages: z.array(cipherMessage).min(1).max(6).describe('The messages, in order.'),
})

/** Hours and minutes of a day. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "15:00"')

const report = z.strictObject({
  id: slug.describe('Unique within the desk.'),
  from: localText(40, 'Who reports.'),
  nearness: slug.describe('How the reporter knows; one of the nearnesses of this desk.'),
  when: clockTime.describe('The time of the report, within the day before it is due.'),
  interest: localText(80, 'What the reporter gains or loses by it.'),
  says: localText(60, 'The report.'),
  weight: localText(160, 'What a careful reader makes of it, shown once it has been weighed.'),
})

const answer = {
  id: slug.describe('Unique within the desk.'),
  label: localText(40, 'The answer as a key.'),
  reply: localText(160, 'What comes of it.'),
}

const choice = z.strictObject({
  ...answer,
  again: z.boolean().default(false).describe('Whether the visitor is asked again after the reply.'),
  report: report.describe('A report that this answer brings to the table.').optional(),
  askedBack: z
    .strictObject({
      prompt: localText(80, 'What the visitor is asked back.'),
      choices: z.array(z.strictObject(answer)).min(2).max(3).describe('The answers to choose from.'),
    })
    .describe('A question that follows this answer and no other.')
    .optional(),
})

const cycleStep = {
  id: slug.describe('Unique within the desk.'),
  scene: slug.describe('The scene of the panel that introduces it.').optional(),
  phase: localText(40, 'The phase of the cycle.'),
  prompt: localText(80, 'What is asked.'),
}

const cycleDesk = z.strictObject({
  kind: z.literal('cycle').describe('A case of the intelligence cycle.'),
  label: localText(60, 'What it is, always shown; say so when the case is made up.'),
  due: clockTime.describe('The time at which the answer is due; the age of the reports is counted from it.'),
  nearness: z.array(named).min(2).max(4).describe('How a reporter can know, from furthest to nearest.'),
  verdicts: z.array(named).min(2).max(4).describe('How sure one can be, from most to least.'),
  reports: z.array(report).min(2).max(4).describe('The reports that lie on the table from the beginning.'),
  steps: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('choose').describe('One answer of several.'),
          ...cycleStep,
          text: localText(200, 'The situation, in one to four sentences.'),
          choices: z.array(choice).min(2).max(4).describe('The answers to choose from.'),
        }),
        z.strictObject({
          kind: z.literal('weigh').describe('Every report is given one of the verdicts.'),
          ...cycleStep,
          question: localText(60, 'What the verdict is about.'),
        }),
      ]),
    )
    .min(2)
    .max(5)
    .describe('The steps, in order.'),
  outcome: z
    .strictObject({
      text: localText(160, 'What happened, whatever was answered.'),
      image: image.optional(),
    })
    .describe('What happened.'),
  review: z
    .array(
      z.strictObject({
        question: localText(60, 'What the reviewer asks.'),
        answer: localText(160, 'What the record shows.'),
        notes: z
          .array(
            z.strictObject({
              choice: slug.describe('The answer it depends on.'),
              chosen: z
                .boolean()
                .default(true)
                .describe('Whether it is added when that answer was given, or when not.'),
              text: localText(80, 'What is added.'),
            }),
          )
          .max(8)
          .default([])
          .describe('What is added to it, depending on what the visitor answered.'),
      }),
    )
    .min(1)
    .max(4)
    .describe('What a reviewer reads in the record afterwards.'),
  learned: localText(200, 'What the case shows, under the record.'),
})

export const deskSchema = z.discriminatedUnion('kind', [timelineDesk, cipherDesk, cycleDesk])

export type Desk = z.infer<typeof deskSchema>
export type TimelineDesk = z.infer<typeof timelineDesk>
export type TimelineEvent = z.infer<typeof timelineEvent>
export type CipherDesk = z.infer<typeof cipherDesk>
export type CipherMessage = z.infer<typeof cipherMessage>
export type CycleDesk = z.infer<typeof cycleDesk>
export type CycleStep = CycleDesk['steps'][number]
export type CycleReport = CycleDesk['reports'][number]
export type CycleChoice = z.infer<typeof choice>
export type CycleAnswer = Pick<CycleChoice, 'id' | 'label' | 'reply'>
