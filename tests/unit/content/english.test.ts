/** English of the default exhibit: British, Istanbul always, the Ottoman Empire before 1923 and Türkiye today. */
import { expect, test } from 'vitest'
import { passages } from './default-exhibit.ts'
import { alone } from './mentions.ts'
import { oneSided, type Passage } from './visitor-texts.ts'

const beforeTheRepublic = /^(?:yildiz|mahsusa|underground|inebolu)(?:\/|$)|^timeline\/events\/(?:1[89][01]\d|192[012])/

const wrong: readonly { readonly find: RegExp; readonly message: string; readonly isIn?: RegExp }[] = [
  { find: alone('Constantinople'), message: 'the city is Istanbul' },
  { find: alone('Turkey'), message: 'the country is Türkiye' },
  {
    find: /(?<!Republic of )Türkiye/u,
    message: 'before 1923 the state is the Ottoman Empire',
    isIn: beforeTheRepublic,
  },
  {
    find: alone('\\p{Ll}*(?:organiz|recogniz|honor|color|labor|neighbor|harbor)(?!ary)\\p{Ll}*|center|theater|defense'),
    message: 'is spelt the British way',
  },
]

const faults = (some: readonly Passage[]): string[] =>
  some
    .filter(({ part }) => !oneSided.includes(part))
    .flatMap(({ beat, part, texts }) =>
      wrong
        .filter(({ isIn }) => isIn === undefined || isIn.test(beat))
        .flatMap(({ find, message }) => {
          const [word] = (texts['en'] ?? '').match(find) ?? []
          return word === undefined ? [] : [`${beat} (${part}): “${word}”: ${message}`]
        }),
    )

test('is kept to in every text', () => {
  expect(faults(passages)).toEqual([])
})

test.each([
  ['yildiz/1', 'A network in Türkiye.'],
  ['timeline/events/1911-09-29', 'Türkiye lost Libya.'],
  ['law/1', 'Turkey passed a law.'],
  ['law/1', 'It was organized in the center.'],
])('in %s, “%s” is caught', (beat, en) => {
  expect(faults([{ beat, part: 'text', texts: { en } }]).length).toBeGreaterThan(0)
})

test.each([
  ['mahsusa/4', 'a term the Republic of Türkiye does not accept'],
  ['law/1', 'Türkiye today; National Intelligence Organization; honorary'],
])('in %s, “%s” is right', (beat, en) => {
  expect(faults([{ beat, part: 'text', texts: { en } }])).toEqual([])
})
