import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../../../scripts/content/check-texts.mjs'
import { aContent, told, type PackJson } from './a-content.ts'

const scene = (json: PackJson) => json.panels[1].scenes[0]

describe('a text', () => {
  test('is left alone where no rule is given', () => {
    expect(checkTexts(aContent(), {})).toEqual([])
  })

  test('is within the words of a scene, in each language by itself', () => {
    const content = aContent((json) => (scene(json).text.en = ['One two three.', 'Four – five (Six).']))
    expect(checkTexts(content, { sceneWords: { atLeast: 5, atMost: 6 } })).toEqual([])
    expect(told(checkTexts(content, { sceneWords: { atMost: 5 } }))).toEqual([
      '/panels/1/scenes/0/text/en: has 6 words, more than 5',
    ])
    expect(told(checkTexts(content, { sceneWords: { atLeast: 6 } }))).toHaveLength(7)
  })

  test('has sentences that can be spoken in one breath; words quoted in them do not count', () => {
    const content = aContent(
      (json) => (scene(json).text.tr = ['Bir iki üç dört beş altı.', 'Dedi: “Bir iki üç dört beş altı.”']),
    )
    expect(told(checkTexts(content, { sentenceWords: { atMost: 5 } }))).toEqual([
      '/panels/1/scenes/0/text/tr/0: has 6 words, more than 5',
    ])
  })

  test('says it in as many sentences in both languages', () => {
    const content = aContent((json) => scene(json).text.tr.push('Üçüncü.'))
    expect(told(checkTexts(content, { sentencesMatch: true }))).toEqual([
      '/panels/1/scenes/0/text: has 3 sentences in "tr" and 2 in "en"',
    ])
  })

  test('marks the same sentences in both languages', () => {
    const content = aContent((json) => (scene(json).text.en[1].mark = 'claimed'))
    expect(told(checkTexts(content, { sentencesMatch: true }))).toEqual([
      '/panels/1/scenes/0/text: sentence 2 has disputed in "tr" and claimed in "en"',
    ])
  })
})

describe('a dispute', () => {
  test('goes with a disputed sentence, and a disputed sentence with a dispute', () => {
    expect(checkTexts(aContent(), { disputesMatchMarks: true })).toEqual([])
    const unmarked = aContent((json) => (scene(json).text.en[1] = 'Not marked.'))
    expect(told(checkTexts(unmarked, { disputesMatchMarks: true }))).toEqual([
      '/panels/1/scenes/0/text/en: has a dispute but no sentence marked "disputed"',
    ])
    const unexplained = aContent((json) => delete scene(json).dispute)
    expect(told(checkTexts(unexplained, { disputesMatchMarks: true }))).toEqual([
      '/panels/1/scenes/0/text/tr: has a sentence marked "disputed" but the scene has no dispute',
      '/panels/1/scenes/0/text/en: has a sentence marked "disputed" but the scene has no dispute',
    ])
  })
})
