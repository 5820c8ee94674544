/** The glossary of the default pack: whole in both languages, and met in the scenes. */
import { describe, expect, test } from 'vitest'
import { termsIn } from '../../../shared/pack/terms.ts'
import { pack } from './default-exhibit.ts'
import { plainSentence } from './visitor-texts.ts'

const { glossary, panels } = pack

/** Terms that no scene may name; they are met in the list of all words. */
const inNoScene = ['fedai', 'kale', 'musellah', 'mustesar', 'reis', 'umur-i-sarkiyye', 'zabitan']

const touchable = (language: string): Set<string> =>
  new Set(
    panels.flatMap(({ scenes }) =>
      scenes.flatMap(({ text }) => {
        const sentences = (text[language] ?? []).map(plainSentence)
        return termsIn(sentences, glossary, language).flatMap((terms) => terms.map(({ id }) => id))
      }),
    ),
  )

test('it has at least 35 terms', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(35)
})

describe.each(['tr', 'en'])('in %s', (language) => {
  test('at least 25 terms can be touched', () => {
    expect(touchable(language).size).toBeGreaterThanOrEqual(25)
  })

  test('every term is named by a scene or known to be named by none', () => {
    const named = touchable(language)
    expect(glossary.map(({ id }) => id).filter((id) => !named.has(id) && !inNoScene.includes(id))).toEqual([])
  })
})

describe.each(glossary.map((term) => [term.id, term] as const))('%s', (id, { term, meaning, say, forms }) => {
  test('says in both languages what it is, and how it is said', () => {
    for (const language of ['tr', 'en']) {
      expect(term[language]).toBeTruthy()
      expect(meaning[language]).toMatch(/^[\p{Lu}\p{N}“].*\.$/u)
      expect(meaning[language]).not.toMatch(/'/)
    }
    expect(say).not.toMatch(/[[\]/]/)
  })

  test('has its Turkish name in the English heading, where it gets its language', () => {
    expect(term['en']).toContain(term['tr'])
  })

  test('is found by each of its forms, and no other term is', () => {
    for (const [language, spellings] of Object.entries(forms)) {
      for (const form of spellings) {
        const [found = []] = termsIn([`1920: ${form}.`], glossary, language)
        expect(found.map((each) => each.id)).toEqual([id])
      }
    }
  })
})
