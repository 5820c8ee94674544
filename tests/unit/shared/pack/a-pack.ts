/** A small pack without a fault, as a curator would write it; each test spoils one thing. */

const scene = (id: string) => ({
  id,
  title: { tr: 'Başlık', en: 'Heading' },
  text: {
    tr: ['Bir cümle.', { text: 'Tartışmalı bir cümle.', mark: 'disputed' }],
    en: ['One sentence.', { text: 'A disputed sentence.', mark: 'disputed' }],
  },
  narration: {
    tr: { audio: `audio/tr/${id}.webm`, cues: `audio/tr/${id}.vtt` },
    en: { audio: `audio/en/${id}.webm`, cues: `audio/en/${id}.vtt` },
  },
  image: { file: { tr: 'art/map-tr.svg', en: 'art/map-en.svg' }, alt: { tr: 'Harita', en: 'A map' } },
  quote: {
    text: 'Geldik.',
    language: 'tr',
    translation: { en: 'We have come.' },
    origin: { tr: 'Gazete, 1921', en: 'Newspaper, 1921' },
  },
  sources: ['X1'],
  certainty: 'B',
  dispute: {
    between: 'historians',
    question: { tr: 'Ne zaman?', en: 'When?' },
    views: [
      { who: { tr: 'Biri', en: 'One' }, says: { tr: 'Önce.', en: 'Before.' } },
      { who: { tr: 'Öteki', en: 'The other' }, says: { tr: 'Sonra.', en: 'After.' } },
    ],
  },
})

const panel = (id: string) => ({
  id,
  title: { tr: 'Pano', en: 'Panel' },
  when: { tr: '1921', en: '1921' },
  hook: { tr: 'Merak ettiren.', en: 'Makes curious.' },
  image: { file: 'art/beach.svg', alt: { tr: 'Kumsal', en: 'A beach' }, focus: [0.5, 0.5] },
  scenes: [scene('one'), scene('two')],
})

export const aPack = () => ({
  format: 1,
  id: 'example',
  version: '1.0.0',
  languages: ['tr', 'en'],
  title: { tr: 'Sergi', en: 'Exhibit' },
  credits: { tr: 'Yapanlar', en: 'Makers' },
  glossary: [
    {
      id: 'term',
      term: { tr: 'Cümle', en: 'Sentence' },
      meaning: { tr: 'Yargı bildiren söz.', en: 'Words that state something.' },
      say: 'dʒymˈle',
      forms: { tr: ['cümle'], en: ['sentence'] },
    },
  ],
  sources: { X1: { title: 'A book', year: '1990' } },
  panels: [panel('first'), panel('second')],
})

/** The pack with the value at `path` replaced, or removed when there is none. */
export function aPackWith(path: readonly (string | number)[], value?: unknown): unknown {
  const pack = aPack()
  let parent = pack as unknown as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return pack
}
