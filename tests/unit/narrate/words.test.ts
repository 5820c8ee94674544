import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planSpeech } from '../../../scripts/narrate/speech/plan.mjs'
import { shownTimes } from '../../../scripts/narrate/speech/times.mjs'
import { displayWords } from '../../../scripts/narrate/speech/words.mjs'
import { speak } from './speak.ts'

describe('what stands in brackets is shown, not spoken', () => {
  it('leaves the word out and keeps the punctuation', () => {
    expect(speak('Marshal Fevzi (Çakmak), then Şükrü Âli (Ögel).', 'en')).toBe('Marshal Fevzi, then Şükrü Âli.')
    expect(speak('It began [in the old town] at noon.', 'en')).toBe('It began at noon.')
  })

  it('lets a dash be heard as a pause', () => {
    expect(speak('Two dates – one year.', 'en')).toBe('Two dates, one year.')
  })

  it('gives it the end of the word before it', () => {
    const units = planSpeech('Fevzi (Çakmak) wrote.', { language: 'en', lexicon: {}, alphabet: 'none' })
    expect(
      shownTimes(
        units,
        [
          [0, 0.5],
          [0.6, 1],
        ],
        3,
      ),
    ).toEqual([
      [0, 0.5],
      [0.5, 0.5],
      [0.6, 1],
    ])
  })
})

describe('the lexicon', () => {
  const lexicon = { Hamza: { hibari: 'hˈɑmzə' }, KHK: { say: 'K H K' }, 'M.M.': { say: 'M M' } }

  it('is used with an ending after an apostrophe', () => {
    expect(speak("Hamza's men", 'en', { lexicon, alphabet: 'hibari' })).toBe('{hˈɑmzəz} men')
  })

  it('knows a word by its small letter where the sentence begins with it', () => {
    const small = { ırak: { say: 'uzak' }, Hamza: { say: 'amca' } }
    expect(speak('Irak, hamza, Irak’ta.', 'tr', { lexicon: small })).toBe('uzak, hamza, uzakta.')
  })

  it('may say a word in several, and knows words that end in a point', () => {
    expect(speak('KHK 694 and M.M., too: M.M.', 'en', { lexicon })).toBe(
      'K H K six hundred and ninety-four and M M, too: M M.',
    )
  })
})

describe('every displayed word gets a time', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'İnebolu’nun',
      '1920’de',
      '9',
      'June',
      '1921,',
      '(Çakmak)',
      '[old',
      'name]',
      '–',
      '%25',
      '1.680',
      'M.M.',
      'II.',
      '"So',
      'end."',
      'constructor',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !/\s/u.test(text)),
  )
  const sentences = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '))

  it.each(['en', 'tr', 'de'])('in order, whatever the sentence (%s)', (language) => {
    fc.assert(
      fc.property(
        sentences,
        fc.array(fc.double({ min: 0.01, max: 2, noNaN: true }), { minLength: 1 }),
        (sentence, lengths) => {
          const units = planSpeech(sentence, { language, lexicon: {}, alphabet: 'espeak' })
          let atS = 0.3
          const times = units.map((_, i): [number, number] => {
            const start = atS
            atS += lengths[i % lengths.length] ?? 1
            return [start, atS]
          })
          const count = displayWords(sentence).length
          const spans = shownTimes(units, times, count)
          expect(spans).toHaveLength(count)
          let reached = 0
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(reached)
            expect(end).toBeGreaterThanOrEqual(start)
            reached = end
          }
          expect(reached).toBeLessThanOrEqual(Math.max(atS, 0))
        },
      ),
    )
  })
})
