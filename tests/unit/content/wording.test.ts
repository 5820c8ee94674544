/** The voice guide (treatment, section 3) and the misconceptions of the fact sheet (section 15), held against every text. */
import { describe, expect, test } from 'vitest'
import { passages } from './default-exhibit.ts'
import { wordingFaults } from './wording.ts'

test('no text of the default exhibit says what the fact sheet warns of, or a word that the voice guide avoids', () => {
  expect(wordingFaults(passages)).toEqual([])
})

describe.each([
  ['en', 'War Minister Enver founded it.', '15.4'],
  ['en', 'The network was closed when the sultan fell in 1909.', '15.8'],
  ['en', 'KALE covers 5,000 acres.', '15.18'],
  ['en', 'Felâh means victory.', '15.22'],
  ['en', 'He died a hero.', 'is a verdict'],
  ['en', 'Our service began there.', 'enlists the visitor'],
  ['en', 'FETÖ attempted a coup.', 'label'],
  ['en', 'It is the successor of Branch II.', 'claims'],
  ['tr', 'İlk Türk cumhuriyeti burada kuruldu.', '15.9'],
  ['tr', 'Dört grup vardı.', '15.11'],
  ['tr', 'Sözde bir rapor.', 'sneers'],
  ['tr', 'Ermeniler sevk edildi.', 'hides the act'],
  ['tr', 'Kahramanca çarpıştı.', 'is a verdict'],
  ['tr', 'Düşman gemileri geldi.', 'enlists the visitor'],
] as const)('in %s, “%s”', (language, text, reason) => {
  test('is caught', () => {
    expect(wordingFaults([{ beat: 'law/1', part: 'text', texts: { [language]: text } }]).join()).toContain(reason)
  })
})

test.each([
  ['en', 'Four hours later the herons flew.'],
  ['en', 'İstiklal Marşı, adopted on 12 March 1921; our translation.'],
  ['tr', 'Amaç sevkiyatı durdurmaktı.'],
  ['tr', 'Devam etti.'],
])('in %s, “%s” is nothing to avoid', (language, text) => {
  expect(wordingFaults([{ beat: 'law/1', part: 'origin', texts: { [language]: text } }])).toEqual([])
})

test('Nicolai is nobody’s founder in capitals either', () => {
  const passage = { beat: 'meh-mah/1', part: 'text', texts: { tr: 'KURUCUSU NİCOLAİ' } }
  expect(wordingFaults([passage]).join()).toContain('claims')
})

test('a word may stand where the treatment has it said by somebody', () => {
  const texts = { en: 'Some of the press calls him the founder.' }
  expect(wordingFaults([{ beat: 'meh-mah/2', part: 'text', texts }])).toEqual([])
  expect(wordingFaults([{ beat: 'meh-mah/1', part: 'text', texts }])).not.toEqual([])
})
