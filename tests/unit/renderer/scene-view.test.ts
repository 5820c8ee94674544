import { describe, expect, test } from 'vitest'
import type { Position } from '../../../renderer/audio/narrator.svelte.ts'
import type { Kiosk } from '../../../renderer/kiosk.svelte.ts'
import { SceneView } from '../../../renderer/panels/scene-view.svelte.ts'
import type { PanelPhase } from '../../../shared/session/state.ts'

const texts = {
  en: ['One two three four.', 'Five six.', 'Seven eight.'],
  tr: ['Bir iki.', 'Üç dört beş altı.', 'Yedi.'],
}

interface Now {
  language?: keyof typeof texts
  motion?: 'full' | 'still'
  position?: Partial<Position>
  narration?: Partial<PanelPhase['narration']>
  sceneIndex?: number
}

/** What the drawing is told at a moment of run 7. */
function told({ language = 'en', motion = 'full', position, narration, sceneIndex = 0 }: Now) {
  const image = (name: string) => ({ file: { en: `${name}.en.svg`, tr: `${name}.tr.svg` }, alt: { en: '', tr: '' } })
  const kiosk = {
    language,
    session: { visit: { motion } },
    narrator: { position: { run: 7, cue: 0, word: -1, told: 0, ...position } },
    exhibit: {
      clip: () => ({ sentences: texts[language] }),
      panel: () => ({ scenes: [{ image: image('first') }, { image: image('second') }, { image: image('first') }] }),
    },
  } as unknown as Kiosk
  const phase = { panelId: 'a', sceneIndex, narration: { run: 7, status: 'playing', fromSentence: 0, ...narration } }
  return new SceneView(kiosk, () => phase as unknown as PanelPhase).toldOfPicture
}

describe('a drawing', () => {
  test('follows the word that is spoken, with sound or by the clock alone', () => {
    expect(told({ position: { cue: 1, word: 0, told: 5 / 8 } })).toEqual({ words: 5 / 8, sentences: 1.5 })
  })

  test('stays where it is while the narration is paused', () => {
    const position = { cue: 0, word: 1, told: 2 / 8 }
    expect(told({ position, narration: { status: 'paused' } })).toEqual(told({ position }))
  })

  test('is at the sentence that was touched before a word of it is heard', () => {
    expect(told({ position: { run: 6, told: 1 / 8 }, narration: { fromSentence: 2 } })).toMatchObject({ sentences: 2 })
    expect(told({ position: { cue: 2, told: 6 / 8 }, narration: { fromSentence: 2 } })).toMatchObject({ sentences: 2 })
  })

  test('keeps its sentence when the language changes in the middle of it', () => {
    const before = told({ position: { cue: 1, word: 1, told: 6 / 8 } })
    const after = told({ language: 'tr', position: { run: 6, told: 6 / 8 }, narration: { fromSentence: 1 } })
    expect(before?.sentences).toBe(2)
    expect(after?.sentences).toBe(1)
    expect(after?.words).toBe(2 / 7)
  })

  test('is complete when the narration has ended', () => {
    expect(told({ narration: { status: 'ended' } })).toBeUndefined()
  })

  test('is complete for a visitor who wants no motion', () => {
    expect(told({ motion: 'still' })).toBeUndefined()
  })

  test('that an earlier scene drew is not drawn again', () => {
    expect(told({ sceneIndex: 1 })).toBeDefined()
    expect(told({ sceneIndex: 2 })).toBeUndefined()
  })
})
