import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCues } from '../../../shared/captions.ts'
import { readNote, wrap, writeCues } from '../../../scripts/narrate/cues.mjs'
import { displayWords } from '../../../scripts/narrate/speech/words.mjs'

const note = { engine: 'espeak', voice: 'tr+klatt4', hash: 'abc' }

describe('the timing file', () => {
  it('is read back by the player word for word', () => {
    const sentences = ['Salt & light <shine>.', 'It ends (here).']
    const times: [number, number][][] = [
      [
        [0.3, 0.5],
        [0.5, 0.6],
        [0.6, 0.9],
        [0.9, 1.4],
      ],
      [
        [2, 2.2],
        [2.2, 2.6],
        [2.6, 2.6],
      ],
    ]
    const vtt = writeCues({ sentences, times, lengthS: 3.2, note })
    const cues = parseCues(vtt)
    expect(cues.ok && cues.value.map((cue) => cue.text)).toEqual(sentences)
    expect(cues.ok && cues.value[0]?.words.map((word) => word.startMs)).toEqual([300, 500, 600, 900])
    expect(readNote(vtt, 'hash')).toBe('abc')
  })

  it('keeps stamps strictly rising and cues apart, even where words have no length', () => {
    const vtt = writeCues({
      sentences: ['a b c', 'd'],
      times: [
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        [[1, 1]],
      ],
      lengthS: 2,
      note,
    })
    const stamps = [...vtt.matchAll(/<(?:\d+:)+([\d.]+)><c>/g)].map(([, seconds]) => Number(seconds))
    expect(stamps.slice(0, 3)).toEqual([1, 1.001, 1.002])
  })
})

describe('lines of a caption', () => {
  it('never exceed 42 characters, and hold every word once, in order', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 42 }).filter((w) => !/\s/.test(w)),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(words, (all) => {
        const lines = wrap(all)
        expect(lines.flat()).toEqual(all.map((_, i) => i))
        for (const line of lines) expect(line.map((i) => all[i]).join(' ').length).toBeLessThanOrEqual(42)
      }),
    )
  })

  it('are evened out', () => {
    const words = displayWords('Boats carried cargo from the ships to the beach.')
    expect(wrap(words).map((line) => line.map((i) => words[i]).join(' '))).toEqual([
      'Boats carried cargo from',
      'the ships to the beach.',
    ])
  })
})
