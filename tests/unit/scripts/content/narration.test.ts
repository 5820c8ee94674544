import { describe, expect, test } from 'vitest'
import { estimateCues, type Cue } from '../../../../shared/captions.ts'
import { checkLength, checkNarration } from '../../../../scripts/content/check-narration.mjs'
import { aContent, told } from './a-content.ts'

const path = 'audio/en/one.vtt'
const place = '/panels/0/scenes/0/narration/en/cues'

const gapsWith = (cues: readonly Cue[], lines: string[][], lengthMs: number) => {
  const more = { captions: new Map([[path, { cues, lines }]]), lengthsMs: new Map([['audio/en/one.webm', lengthMs]]) }
  const content = aContent((json) => (json.panels = [{ ...json.panels[0], scenes: [json.panels[0].scenes[0]] }]), more)
  return told(checkNarration(content, { captions: { lineCharacters: 42, charactersASecond: 17 } }))
}

describe('captions', () => {
  const cues = estimateCues(['One sentence.', 'Another, as calm.'])

  test('that can be read, and end with the recording, are no gap', () => {
    expect(gapsWith(cues, [['One sentence.'], ['Another, as calm.']], 2550)).toEqual([])
  })

  test('end before the recording does, but for a frame', () => {
    expect(gapsWith(cues, [], 2530)).toEqual([])
    expect(gapsWith(cues, [], 2520)).toEqual([`${place}: ends at 2550 ms, after the recording (2520 ms)`])
  })

  test('have lines of at most 42 characters, counted as a reader counts them', () => {
    expect(gapsWith(cues, [['ğ'.repeat(42), '𝄞'.repeat(42)]], 9000)).toEqual([])
    expect(gapsWith(cues, [['a'], ['b', 'c'.repeat(43)]], 9000)).toEqual([
      `${place}: cue 2 has a line of 43 characters`,
    ])
  })

  test('stand for a second for every 17 characters', () => {
    const cue = { text: 'x'.repeat(34), startMs: 0, endMs: 2000, words: [] }
    expect(gapsWith([cue], [], 9000)).toEqual([])
    expect(gapsWith([{ ...cue, endMs: 1900 }], [], 9000)).toEqual([`${place}: cue 1 has 17.9 characters a second`])
  })
})

test('all scenes of a language take the minutes that a visit has', () => {
  const cues: Cue[] = [{ text: 'x', startMs: 0, endMs: 60_000, words: [] }]
  const content = aContent(undefined, { cuesOf: () => cues })
  expect(checkLength(content, { minutes: { atLeast: 4, atMost: 4 } })).toEqual([])
  expect(told(checkLength(content, { minutes: { atLeast: 15 } }))).toEqual([
    '/panels: is 4.0 minutes of narration in "tr", fewer than 15',
    '/panels: is 4.0 minutes of narration in "en", fewer than 15',
  ])
})
