import { expect, test } from 'vitest'
import { checkPictures } from '../../../../scripts/content/check-pictures.mjs'
import { aContent, told, type PackJson } from './a-content.ts'

const both = (text: string) => ({ tr: text, en: text })

/** Every scene with a described drawing of its own, in a file for each language. */
const drawn = (json: PackJson) => {
  for (const panel of json.panels)
    for (const scene of panel.scenes) {
      const name = `art/${panel.id}-${scene.id}`
      scene.image = { file: { tr: `${name}.tr.svg`, en: `${name}.en.svg` }, alt: both('x'), description: both('x') }
    }
}

test('every scene has a picture of its own that is described', () => {
  expect(checkPictures(aContent(drawn), { ownPictures: true })).toEqual([])
})

test('a picture that is missing, shared or not described is a gap', () => {
  const content = aContent((json) => {
    drawn(json)
    delete json.panels[0].scenes[0].image
    delete json.panels[0].scenes[1].image.description
    json.panels[1].scenes[0].image.file.tr = json.panels[0].scenes[1].image.file.tr
  })
  expect(told(checkPictures(content, { ownPictures: true }))).toEqual([
    '/panels/0/scenes/0: has no picture',
    '/panels/0/scenes/1/image: has no description',
    '/panels/1/scenes/0/image/file: is the picture of first/two',
  ])
})

test('another exhibit may share its pictures', () => {
  expect(checkPictures(aContent(), {})).toEqual([])
})
