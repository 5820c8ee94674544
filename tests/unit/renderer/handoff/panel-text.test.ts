import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { largestCodeBytes, panelText, type TextParts } from '../../../../renderer/handoff/panel-text.ts'
import { runs } from '../../../fuzz/runs.ts'

const parts: TextParts = {
  exhibit: 'Kim Bilmeli?',
  panel: 'Denizden Ankara’ya',
  scenes: [
    { title: 'Kıyı', sentences: ['Liman yoktu.', 'Kayıklar vardı.'], isTold: false },
    { title: 'Dağlar', sentences: ['Kağnılar çekti.'], isTold: true },
  ],
}
const sizeBytes = (text: string) => new TextEncoder().encode(text).length

describe('the text that is taken along', () => {
  test('is the whole panel, scene by scene', () => {
    expect(panelText(parts, 'panel')).toBe(
      'Denizden Ankara’ya (Kim Bilmeli?)\n\nKıyı\nLiman yoktu. Kayıklar vardı.\n\nDağlar\nKağnılar çekti.',
    )
  })

  test('is the scene in front when the panel is too long for a code', () => {
    expect(panelText(parts, 'panel', 80)).toBe('Denizden Ankara’ya (Kim Bilmeli?)\n\nDağlar\nKağnılar çekti.')
  })

  test('is only the scene in front when that was asked for', () => {
    expect(panelText(parts, 'scene')).toBe('Denizden Ankara’ya (Kim Bilmeli?)\n\nDağlar\nKağnılar çekti.')
  })

  test('is cut between characters, visibly, when even that is too long', () => {
    expect(panelText(parts, 'panel', 40)).toMatch(/^Denizden Ankara’ya \([^]*…$/)
  })

  test('always fits into a code', () => {
    const scene = fc.record({
      title: fc.string(),
      sentences: fc.array(fc.string({ unit: 'grapheme' })),
      isTold: fc.boolean(),
    })
    const any = fc.record({ exhibit: fc.string(), panel: fc.string(), scenes: fc.array(scene) })
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('panel', 'scene'),
        fc.integer({ min: 3, max: largestCodeBytes }),
        (given, part, mostBytes) => {
          expect(sizeBytes(panelText(given, part, mostBytes))).toBeLessThanOrEqual(mostBytes)
        },
      ),
      runs(200),
    )
  })
})
