import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termsIn, wordsOf } from '../../../../shared/pack/terms.ts'

const glossary = [
  { id: 'karakol', forms: { tr: ['Karakol'], en: ['Karakol'] } },
  { id: 'mit', forms: { tr: ['MİT'], en: ['MİT'] } },
  { id: 'mim-mim', forms: { tr: ['M.M.', 'Mim Mim'], en: ['M.M.', 'Mim Mim'] } },
  { id: 'branch', forms: { tr: ['İkinci Şube', 'İkinci Şubede'], en: ['Branch II'] } },
  { id: 'intelligence', forms: { tr: ['istihbarat'], en: ['intelligence'] } },
  { id: 'diplomacy', forms: { tr: ['istihbarat diplomasisi'], en: ['intelligence diplomacy'] } },
  { id: 'hearth', forms: { tr: ['ocak', 'ocaktan'], en: ['hearth'] } },
  { id: 'lamp', forms: { tr: ['ışık'], en: ['lamp'] } },
]

/** The terms in one sentence, each with its words. */
function found(sentence: string, language = 'en'): string[] {
  const [terms = []] = termsIn([sentence], glossary, language)
  return terms.map(({ id, first, last }) => [id, ...wordsOf(sentence).slice(first, last + 1)].join(' '))
}

describe('a term is found', () => {
  test('by its form, at the words where it stands', () => {
    expect(termsIn(['Central intelligence stayed with Branch II.'], glossary, 'en')).toEqual([
      [
        { id: 'intelligence', form: 'intelligence', first: 1, last: 1 },
        { id: 'branch', form: 'Branch II', first: 4, last: 5 },
      ],
    ])
  })

  test.each(['“Karakol”', '(Karakol),', 'Karakol:', 'Karakol’', 'Karakol…', '‘Karakol’.'])(
    'with marks around it: %s',
    (word) => {
      expect(found(`They built ${word} in secret.`)).toEqual([`karakol ${word}`])
    },
  )

  test.each([
    ['Karakol’u eski İttihatçılar kurdu.', ['karakol Karakol’u']],
    ["MİT'in merkezine saldırıldı.", ["mit MİT'in"]],
    ['Ankara M.M.’yi tanıdı.', ['mim-mim M.M.’yi']],
    ['İstihbarat İkinci Şubede kaldı.', ['intelligence İstihbarat', 'branch İkinci Şubede']],
    ['Dize en son ocaktan söz eder.', ['hearth ocaktan']],
  ])('with an ending after an apostrophe, or one that is listed: %s', (sentence, expected) => {
    expect(found(sentence, 'tr')).toEqual(expected)
  })

  test('in English with its genitive', () => {
    expect(found('Even MİT’s history says so.')).toEqual(['mit MİT’s'])
  })

  test('however its letters are composed', () => {
    expect(found('MİT’in tarihçesi'.normalize('NFD'), 'tr')).toHaveLength(1)
  })
})

describe('a term is not found', () => {
  test.each(['Karakollar', 'Karakolu', 'eKarakol', 'MİTing', 'intelligences'])('within another word: %s', (word) => {
    expect(found(`Here stands ${word} alone.`)).toEqual([])
  })

  test('across a mark or in pieces', () => {
    expect(found('It was a branch; Branch, II and Branch (II) are not it.')).toEqual([])
  })

  test('by the forms of another language', () => {
    expect(found('The hearth is an ocak.', 'tr')).toEqual(['hearth ocak.'])
    expect(found('The hearth is an ocak.', 'en')).toEqual(['hearth hearth'])
    expect(found('The hearth is an ocak.', 'de')).toEqual([])
  })
})

describe('capitals', () => {
  test('a form written small has one where a sentence begins, and nowhere else', () => {
    expect(found('Intelligence is more than news.')).toEqual(['intelligence Intelligence'])
    expect(found('It was not news. Intelligence it was.')).toEqual(['intelligence Intelligence'])
    expect(found('The office of Intelligence was small.')).toEqual([])
    expect(found('Emir 6 Ocak 1926’da verildi.', 'tr')).toEqual([])
  })

  test('a form written with one has it everywhere', () => {
    expect(found('A karakol is a guard-post.')).toEqual([])
    expect(found('Mit is no service.')).toEqual([])
  })

  test('follow the language: i becomes İ in Turkish, ı becomes I', () => {
    expect(found('İstihbarat tartılmış bilgidir.', 'tr')).toHaveLength(1)
    expect(found('Istihbarat tartılmış bilgidir.', 'tr')).toEqual([])
    expect(found('Işık söndü.', 'tr')).toHaveLength(1)
    expect(found('İşık söndü.', 'tr')).toEqual([])
  })
})

describe('in a scene', () => {
  test('each term is marked once, where it stands first', () => {
    const scene = [
      'Karakol was built in 1918.',
      'Ankara distrusted Karakol, and MİT does not count it.',
      'MİT is silent.',
    ]
    expect(termsIn(scene, glossary, 'en').map((terms) => terms.map(({ id }) => id))).toEqual([['karakol'], ['mit'], []])
  })

  test('the longer of two terms stands, and hides the shorter one for good', () => {
    expect(found('They call intelligence diplomacy a part of intelligence.')).toEqual([
      'diplomacy intelligence diplomacy',
      'intelligence intelligence.',
    ])
    expect(termsIn(['Of intelligence diplomacy.', 'Again intelligence diplomacy.'], glossary, 'en')[1]).toEqual([])
  })

  test('no sentence, no word and no glossary give nothing', () => {
    expect(termsIn([], glossary, 'en')).toEqual([])
    expect(termsIn(['', ' – … '], glossary, 'en')).toEqual([[], []])
    expect(termsIn(['Karakol'], [], 'en')).toEqual([[]])
    expect(termsIn(['– …'], [{ id: 'dash', forms: { en: ['– …'] } }], 'en')).toEqual([[]])
  })
})

describe('whatever the text', () => {
  const forms = glossary.flatMap(({ forms: { tr, en } }) => [...tr, ...en])
  const word = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(...forms, 'and', 'Branch', 'istihbarat,', 'Mim', '6', '–', '“', 'ocaktan.'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  )
  const sentences = fc.array(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    { maxLength: 6 },
  )
  const language = fc.constantFrom('tr', 'en', 'ar', 'pt-BR')

  test('terms stand in order, apart, within the words, and each once', () => {
    fc.assert(
      fc.property(sentences, language, (scene, tag) => {
        const terms = termsIn(scene, glossary, tag)
        expect(terms).toHaveLength(scene.length)
        terms.forEach((list, index) => {
          const bounds = [
            -1,
            ...list.flatMap(({ first, last }) => [first, last + 0.5]),
            wordsOf(scene[index] ?? '').length,
          ]
          expect(bounds.toSorted((a, b) => a - b)).toEqual(bounds)
        })
        const ids = terms.flat().map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('the words that are marked hold the form', () => {
    fc.assert(
      fc.property(sentences, (scene) => {
        termsIn(scene, glossary, 'tr').forEach((list, index) => {
          for (const { form, first, last } of list) {
            const marked = wordsOf(scene[index] ?? '')
              .slice(first, last + 1)
              .join(' ')
              .normalize('NFC')
            expect(marked.toLocaleLowerCase('tr')).toContain(form.replace(/\.$/, '').toLocaleLowerCase('tr'))
          }
        })
      }),
    )
  })

  test('what stands after a scene changes nothing in it', () => {
    fc.assert(
      fc.property(sentences, sentences, (scene, more) => {
        expect(termsIn([...scene, ...more], glossary, 'en').slice(0, scene.length)).toEqual(
          termsIn(scene, glossary, 'en'),
        )
      }),
    )
  })
})
