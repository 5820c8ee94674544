/** The packs that were made for the tests can be played as they are. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadPack } from '../../../main/services/packs/load-pack.ts'

async function load(dir: string) {
  const loaded = await loadPack(fileURLToPath(new URL(dir, import.meta.url)), '/')
  const content = await loaded.checked()
  if (content.kind !== 'exhibit') throw new Error(`${dir}: ${content.code}`)
  return { pack: content.exhibit.pack, found: content.problems.map(({ pointer, message }) => `${pointer}: ${message}`) }
}

describe('the pack about dyes', () => {
  test('lacks nothing but its German narration', async () => {
    const { pack, found } = await load('../../packs/dyes')
    expect(found).toHaveLength(pack.panels.flatMap(({ scenes }) => scenes).length)
    for (const each of found) expect(each).toMatch(/\/narration\/de: is missing; the text is shown without sound$/)
  })

  test('wears a look of its own', async () => {
    const { pack } = await load('../../packs/dyes')
    expect(Object.keys(pack.look?.colours ?? {})).toHaveLength(9)
    expect(pack.look?.fonts?.title).toHaveLength(2)
  })
})

test('the pack about water wheels lacks nothing but narration', async () => {
  const { found } = await load('../../packs/water-wheels')
  expect(found).toHaveLength(6)
  for (const each of found) expect(each).toMatch(/\/narration\/(ar|en): is missing/)
})
