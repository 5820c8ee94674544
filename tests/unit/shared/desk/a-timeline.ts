/** A small timeline without a fault, as a curator would write it. */
import { deskSchema, type TimelineDesk } from '../../../../shared/pack/desk-v1.ts'

const text = (words: string) => ({ tr: words, en: words })

const event = (id: string, date: string, more: object = {}) => ({
  id,
  date,
  title: text(`Title ${id}`),
  text: text(`Text ${id}.`),
  place: 'harbour',
  period: Number(date.slice(0, 4)) < 1950 ? 'early' : 'late',
  theme: 'ships',
  certainty: 'A',
  sources: ['X1'],
  rank: 'standard',
  panel: 'second',
  scene: 'one',
  ...more,
})

export const aTimelineJson = () => ({
  kind: 'timeline',
  map: {
    image: { file: { tr: 'maps/tr.svg', en: 'maps/en.svg' }, alt: text('A map') },
    west: 20,
    east: 40,
    south: 30,
    north: 45,
  },
  places: { harbour: { name: text('Harbour'), at: [41, 29] } },
  periods: [
    { id: 'early', title: text('1900 – 1940') },
    { id: 'late', title: text('1951 – 1980') },
  ],
  themes: [
    { id: 'ships', title: text('Ships') },
    { id: 'people', title: text('People') },
  ],
  trails: [{ id: 'letters', title: text('Letters'), events: ['b', 'f'], scene: 'two' }],
  events: [
    event('a', '1900~', { rank: 'detail', certainty: 'C' }),
    event('b', '1908-07', { rank: 'headline' }),
    event('c', '1915-04-24', { rank: 'detail', theme: 'people', always: true }),
    event('d', '1926-01-06', { rank: 'headline', bracket: 'e' }),
    event('e', '1940-01-06', { rank: 'detail' }),
    event('f', '1951', { theme: 'people' }),
    event('g', '1980-05-01', { rank: 'detail', certainty: 'C', theme: 'people' }),
  ],
  ahead: {
    date: '2100-01-01',
    title: text('To come'),
    text: text('Will be.'),
    certainty: 'A',
    sources: ['X1'],
  },
})

export function aTimeline(change: object = {}): TimelineDesk {
  const desk = deskSchema.parse({ ...aTimelineJson(), ...change })
  if (desk.kind !== 'timeline') throw new Error('not a timeline')
  return desk
}
