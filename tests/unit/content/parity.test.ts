/** Both languages of the default exhibit tell the same scenes in the same sentences, with the same of them marked. */
import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../../scripts/content/check-texts.mjs'
import { markOf } from '../../../scripts/content/gap.mjs'
import { placesIn } from '../../../scripts/content/read.mjs'
import { pack } from './default-exhibit.ts'
import { languages } from './visitor-texts.ts'

const content = {
  pack,
  problems: [],
  captions: new Map(),
  lengthsMs: new Map(),
  sizeBytes: 0,
  placeOf: placesIn(new Map()),
  cuesOf: () => [],
}

test('every scene is told in both languages, in as many sentences, with the same of them disputed or claimed', () => {
  expect([...pack.languages].sort()).toEqual([...languages])
  const scenes = pack.panels.flatMap(({ scenes: list }) => list)
  for (const { id, text } of scenes) expect(Object.keys(text).sort(), id).toEqual([...languages])
  expect(checkTexts(content, { sentencesMatch: true })).toEqual([])
})

describe('a text that is changed in one language alone', () => {
  const scene = pack.panels.flatMap(({ scenes }) => scenes).find(({ dispute }) => dispute)
  const faultsWith = (sentences: NonNullable<typeof scene>['text'][string]) => {
    const changed = { ...pack.panels[0], scenes: [{ ...scene, text: { ...scene?.text, tr: sentences } }] }
    return checkTexts({ ...content, pack: { ...pack, panels: [changed as (typeof pack.panels)[number]] } }, { sentencesMatch: true }) // prettier-ignore
  }

  test('by a sentence less is caught', () => {
    expect(faultsWith((scene?.text['tr'] ?? []).slice(1))).toHaveLength(1)
  })

  test('by a mark less is caught', () => {
    const unmarked = (scene?.text['tr'] ?? []).map((one) =>
      markOf(one) === 'disputed' && typeof one !== 'string' ? one.text : one,
    )
    expect(faultsWith(unmarked).length).toBeGreaterThan(0)
  })
})
