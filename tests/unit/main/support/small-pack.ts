/** A sound little pack on disk: two languages, two panels of two scenes, real (if silent) media. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface SmallPack {
  readonly dir: string
  write(path: string, content: string | Uint8Array): void
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test breaks it as it likes
export type PackJson = any

export function writeSmallPack(dir: string, change: (json: PackJson) => void = () => undefined): SmallPack {
  const write: SmallPack['write'] = (path, content) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  const json = smallPackJson()
  change(json)
  write('pack.json', JSON.stringify(json, null, 2))
  write('art/boat.svg', svg)
  for (const panel of ['boat', 'night']) {
    for (const scene of ['beach', 'sea']) {
      for (const language of ['en', 'tr']) {
        write(`audio/${language}/${panel}-${scene}.wav`, wav())
        write(`audio/${language}/${panel}-${scene}.vtt`, vtt(sentences[language] ?? []))
      }
    }
  }
  return { dir, write }
}

const sentences: Readonly<Record<string, readonly string[]>> = {
  en: ['A boat waits.', 'It is night.'],
  tr: ['Bir tekne bekliyor.', 'Gece oldu.'],
}

export function smallPackJson(): PackJson {
  const both = (en: string, tr: string) => ({ en, tr })
  const image = { file: 'art/boat.svg', alt: both('A boat', 'Bir tekne') }
  const scene = (panel: string, id: string) => ({
    id,
    title: both('Scene', 'Sahne'),
    text: { en: sentences['en'], tr: sentences['tr'] },
    narration: Object.fromEntries(
      ['en', 'tr'].map((language) => [
        language,
        { audio: `audio/${language}/${panel}-${id}.wav`, cues: `audio/${language}/${panel}-${id}.vtt` },
      ]),
    ),
    image,
    sources: ['X1'],
    certainty: 'A',
  })
  const panel = (id: string) => ({
    id,
    title: both('Panel', 'Pano'),
    when: both('1920', '1920'),
    hook: both('Look.', 'Bak.'),
    image,
    scenes: [scene(id, 'beach'), scene(id, 'sea')],
  })
  return {
    format: 1,
    id: 'small',
    version: '1.0.0',
    languages: ['en', 'tr'],
    title: both('Small', 'Küçük'),
    sources: { X1: { title: 'A book' } },
    panels: [panel('boat'), panel('night')],
  }
}

export const svg =
  '<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>\n'

/** A cue a sentence, a stamp a word. */
export function vtt(texts: readonly string[]): string {
  let atMs = 0
  const stamp = () =>
    `00:00:${String(Math.floor(atMs / 1000)).padStart(2, '0')}.${String(atMs % 1000).padStart(3, '0')}`
  const cues = texts.map((text) => {
    const start = stamp()
    const words = text.split(' ').map((word) => {
      const timed = `<${stamp()}>${word}`
      atMs += 100
      return timed
    })
    return `${start} --> ${stamp()}\n${words.join(' ')}\n`
  })
  return `WEBVTT\n\n${cues.join('\n')}`
}

/** Silence: 8-bit mono PCM, 8 kHz. */
export function wav(samples = 800): Uint8Array {
  const bytes = new Uint8Array(44 + samples).fill(128, 44)
  const view = new DataView(bytes.buffer)
  const ascii = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at)
  ascii(0, 'RIFF')
  view.setUint32(4, 36 + samples, true)
  ascii(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, 8000, true)
  view.setUint32(28, 8000, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  ascii(36, 'data')
  view.setUint32(40, samples, true)
  return bytes
}
