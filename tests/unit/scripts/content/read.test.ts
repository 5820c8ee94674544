import { describe, expect, test } from 'vitest'
import * as player from '../../../../scripts/content/player.ts'
import { gapsOf } from '../../../../scripts/content/gaps.mjs'
import { readOptions } from '../../../../scripts/content/options.mjs'
import { readContent } from '../../../../scripts/content/read.mjs'
import { anyPack, defaultExhibit } from '../../../../scripts/content/rules.mjs'
import { writeSmallPack } from '../../main/support/small-pack.ts'
import { tempDir } from '../../main/support/temp-dir.ts'

describe('a pack on disk', () => {
  test('is read as the player reads it, with its captions and its size', async () => {
    const content = await readContent(writeSmallPack(tempDir()).dir, player)
    expect(gapsOf(content, {})).toEqual([])
    expect(content.captions.get('audio/en/boat-beach.vtt')?.lines).toEqual([['A boat waits.'], ['It is night.']])
    expect(content.sizeBytes).toBeGreaterThan(8 * 800)
  })

  test('keeps the player’s own problems, and paces a scene whose captions are missing as the player does', async () => {
    const dir = tempDir()
    writeSmallPack(dir, (json) => (json.panels[0].scenes[0].narration.en.cues = 'audio/en/gone.vtt'))
    const content = await readContent(dir, player)
    expect(gapsOf(content, anyPack).map(player.formatProblem)).toContain(
      'pack.json#/panels/0/scenes/0/narration/en/cues: audio/en/gone.vtt: is missing; captions run at an estimated pace',
    )
    const scene = content.pack?.panels[0]?.scenes[0]
    expect(scene && content.cuesOf(scene, 'en').map(({ text }) => text)).toEqual(['A boat waits.', 'It is night.'])
  })

  test('points into the file as it stands, also behind a scene that was left out', async () => {
    const dir = tempDir()
    writeSmallPack(dir, (json) => {
      delete json.panels[0].scenes[0].title
      json.panels[0].scenes[1].text.tr = ['Bir cümle.', 'İkinci cümle.', 'Üçüncü cümle.']
    })
    const gaps = gapsOf(await readContent(dir, player), { sentencesMatch: true })
    expect(gaps.map(({ pointer }) => pointer)).toContain('/panels/0/scenes/1/text')
  })

  test('that cannot be played has one gap', async () => {
    const content = await readContent(`${tempDir()}/none`, player)
    expect(gapsOf(content, defaultExhibit)).toEqual([expect.objectContaining({ message: 'no such folder' })])
  })
})

describe('the command line', () => {
  test('means the default exhibit, or another pack by milder rules', () => {
    expect(readOptions([], '/app')).toEqual({ packDir: '/app/media/packs/default', rules: defaultExhibit })
    expect(readOptions(['--pack', '/mine'], '/app')).toEqual({ packDir: '/mine', rules: anyPack })
  })

  test('asks for help, or for something there is not', () => {
    expect(readOptions(['--help'], '/app')).toBeUndefined()
    expect(() => readOptions(['--strict'], '/app')).toThrow('--strict')
  })
})
