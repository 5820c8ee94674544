/** Every text of a pack that visitors read or hear, piece by piece, with the beat of the treatment to which it belongs. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from '../../../shared/pack/desk-v1.ts'
import type { Image, Pack, Scene } from '../../../shared/pack/schema-v1.ts'

export const languages = ['en', 'tr'] as const
export type Language = (typeof languages)[number]

type Texts = Readonly<Partial<Record<string, string>>>

export interface Passage {
  /** `yildiz` for the panel, `yildiz/1` for its first scene, `timeline/events/T3` … */
  readonly beat: string
  /** What it is: text, title, hook, dispute, alt … */
  readonly part: string
  readonly texts: Texts
}

/** Parts whose two languages are not the same text: words as printed, in one language, and what they mean in another. */
export const oneSided: readonly string[] = ['quote', 'translation']

export const plainSentence = (sentence: Scene['text'][string][number]): string =>
  typeof sentence === 'string' ? sentence : sentence.text

/** `packDir`: where the drawings are; without it their words are left out. */
export function passagesOf(pack: Pack, packDir?: string): Passage[] {
  const { title, credits, path, closedImage, glossary } = pack
  return [
    ...[title, path?.title].flatMap((texts) => (texts ? [{ beat: 'pack', part: 'title', texts }] : [])),
    ...(credits ? [{ beat: 'pack', part: 'credits', texts: credits }] : []),
    ...(closedImage ? ofImage('pack', closedImage, packDir) : []),
    ...glossary.flatMap(({ term, meaning }) =>
      [term, meaning].map((texts) => ({ beat: `glossary/${term['tr'] ?? ''}`, part: 'meaning', texts })),
    ),
    ...pack.panels.flatMap((panel) => [
      ...['title', 'when', 'hook'].map((part) => ({ beat: panel.id, part, texts: panel[part as 'title'] })),
      ...ofImage(panel.id, panel.image, packDir),
      ...panel.scenes.flatMap((scene, index) => ofScene(`${panel.id}/${index + 1}`, scene, packDir)),
      ...(panel.desk ? ofDesk(panel.id, panel.desk, packDir) : []),
    ]),
  ]
}

function ofScene(beat: string, scene: Scene, packDir: string | undefined): Passage[] {
  const { title, text, image, dispute, quote } = scene
  return [
    { beat, part: 'title', texts: title },
    { beat, part: 'text', texts: inEach((language) => text[language]?.map(plainSentence).join(' ')) },
    ...(image ? ofImage(beat, image, packDir) : []),
    ...(dispute
      ? [dispute.question, ...dispute.views.flatMap(({ who, says }) => [who, says])].map((texts) => ({
          beat,
          part: 'dispute',
          texts,
        }))
      : []),
    ...(quote
      ? [
          { beat, part: 'quote', texts: { [quote.language]: quote.text } },
          { beat, part: 'translation', texts: quote.translation },
          { beat, part: 'origin', texts: quote.origin },
        ]
      : []),
  ]
}

function ofImage(beat: string, { file, alt, description }: Image, packDir: string | undefined): Passage[] {
  const drawn = inEach((language) => {
    const path = typeof file === 'string' ? file : file[language]
    return packDir !== undefined && path?.endsWith('.svg') === true ? wordsOfDrawing(join(packDir, path)) : undefined
  })
  return [
    { beat, part: 'alt', texts: alt },
    ...(description ? [{ beat, part: 'description', texts: description }] : []),
    ...(Object.keys(drawn).length > 0 ? [{ beat, part: 'drawing', texts: drawn }] : []),
  ]
}

function ofDesk(panel: string, desk: Desk, packDir: string | undefined): Passage[] {
  if (desk.kind !== 'timeline') return textsWithin(desk).map((texts) => ({ beat: panel, part: 'desk', texts }))
  const { events, ahead, map, periods, themes, trails, places } = desk
  const names = [...periods, ...themes, ...trails].map(({ title }) => title)
  return [
    ...[...names, ...Object.values(places).map(({ name }) => name)].map((texts) => ({
      beat: panel,
      part: 'desk',
      texts,
    })),
    ...(map ? ofImage(panel, map.image, packDir) : []),
    ...events.flatMap(({ date, title, text }): Passage[] =>
      [title, text].map((texts) => ({ beat: `${panel}/events/${date}`, part: 'event', texts })),
    ),
    ...(ahead ? [ahead.title, ahead.text].map((texts) => ({ beat: `${panel}/ahead`, part: 'event', texts })) : []),
  ]
}

/** The texts, an entry a language, anywhere within a value. */
function textsWithin(value: unknown): Texts[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const isText = languages.some((language) => typeof (value as Texts)[language] === 'string')
  return isText ? [value as Texts] : entries.flatMap(([, inner]) => textsWithin(inner))
}

function inEach(text: (language: Language) => string | undefined): Texts {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const one = text(language)
      return one === undefined ? [] : [[language, one]]
    }),
  )
}

/** Labels of a drawing, each on its own line. */
function wordsOfDrawing(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const labels = [...readFileSync(file, 'utf8').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, label = '']) => label)
  return labels.join('\n').replaceAll('&amp;', '&')
}
