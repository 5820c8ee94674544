import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphabetical, headingRuns, inFront } from '../../../renderer/overlays/glossary.ts'
import { runsOf } from '../../../renderer/panels/sentence-runs.ts'

describe('the glossary of a scene', () => {
  test('has its terms in the order of the text, the one that was touched in front', () => {
    expect(inFront(['a', 'b', 'c'], undefined)).toEqual(['a', 'b', 'c'])
    expect(inFront(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c'])
  })

  test('has the touched one even when the text no longer names it, as after a change of language', () => {
    expect(inFront(['a'], 'z')).toEqual(['z', 'a'])
    expect(inFront([], 'z')).toEqual(['z'])
  })
})

describe('all words', () => {
  const headings = (texts: readonly string[], lang: string) =>
    alphabetical(
      texts.map((text) => ({ heading: { text, lang } })),
      lang,
    ).map(({ heading }) => heading.text)

  test('stand in Turkish as a Turkish dictionary has them', () => {
    expect(headings(['İnebolu', 'ışık', 'Zabitan', 'çete', 'cephe', 'şifre', 'sıra', 'hafiye'], 'tr')).toEqual([
      'cephe', 'çete', 'hafiye', 'ışık', 'İnebolu', 'sıra', 'şifre', 'Zabitan',
    ]) // prettier-ignore
  })

  test('stand in English without regard to capitals', () => {
    expect(headings(['Kale', 'jurnal', 'İnebolu', 'informer', 'cipher', 'Branch II'], 'en')).toEqual([
      'Branch II', 'cipher', 'İnebolu', 'informer', 'jurnal', 'Kale',
    ]) // prettier-ignore
  })

  test('leave the order of the pack as it is', () => {
    const items = [{ heading: { text: 'b', lang: 'en' } }, { heading: { text: 'a', lang: 'en' } }]
    alphabetical(items, 'en')
    expect(items.map(({ heading }) => heading.text)).toEqual(['b', 'a'])
  })
})

describe('a heading', () => {
  const heading = (text: string) => ({ text, lang: 'en' })
  const original = (text: string) => ({ text, lang: 'tr' })

  test('carries the language of the name that it holds', () => {
    expect(headingRuns(heading('Branch II (İkinci Şube)'), original('İkinci Şube'))).toEqual([
      heading('Branch II ('),
      original('İkinci Şube'),
      heading(')'),
    ])
    expect(headingRuns(heading('kağnı'), original('kağnı'))).toEqual([original('kağnı')])
  })

  test('is one run where there is no other name in it', () => {
    expect(headingRuns(heading('cipher'), original('şifre'))).toEqual([heading('cipher')])
    expect(headingRuns(heading('cipher'), undefined)).toEqual([heading('cipher')])
    expect(headingRuns(original('şifre'), original('şifre'))).toEqual([original('şifre')])
  })
})

describe('a sentence', () => {
  const words = ['Central', 'intelligence', 'stayed', 'with', 'Branch', 'II.']
  const term = (first: number, last: number) => ({ id: `t${first}`, first, last, lang: undefined })

  test('keeps the words of a term together', () => {
    const runs = runsOf(words, [term(1, 1), term(4, 5)])
    expect(runs.map((run) => [run.first, run.words.join(' '), run.term?.id])).toEqual([
      [0, 'Central', undefined],
      [1, 'intelligence', 't1'],
      [2, 'stayed', undefined],
      [3, 'with', undefined],
      [4, 'Branch II.', 't4'],
    ])
  })

  test('without a term has a run for each word', () => {
    expect(runsOf(words, []).map((run) => run.words)).toEqual(words.map((word) => [word]))
  })

  test('loses no word, and each keeps its number', () => {
    const cuts = fc.uniqueArray(fc.nat(words.length - 1), { maxLength: 6 }).map((list) => list.sort((a, b) => a - b))
    fc.assert(
      fc.property(cuts, (at) => {
        const terms = at.flatMap((first, index) =>
          index % 2 === 0 ? [term(first, (at[index + 1] ?? first + 1) - 1)] : [],
        )
        const runs = runsOf(words, terms)
        expect(runs.flatMap((run) => run.words)).toEqual(words)
        for (const run of runs) expect(words[run.first]).toBe(run.words[0])
      }),
    )
  })
})
