/** Whatever is wrong with a pack: it is named by file and place, what can be shown is shown, and staff get in. */
import { rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exhibit } from '../support/exhibit.ts'
import { copyPack, editPack, readDefaultPack } from '../support/packs.ts'
import { expect, test } from '../support/test.ts'

const { panels } = await readDefaultPack()
const inebolu = panels.findIndex(({ id }) => id === 'inebolu')

/** Where something of the İnebolu panel stands in pack.json. */
const inPanel = (pointer: string): string => `pack.json#/panels/${inebolu}/${pointer}`

async function expectFault(exhibit: Exhibit, number: number, message: RegExp) {
  await exhibit.expectPhase('fault')
  await expect(exhibit.page.getByText(`fault ${number}`)).toBeVisible()
  await exhibit.becomeStaff()
  expect((await exhibit.staffMessages()).join('\n')).toMatch(message)
}

async function expectMessages(exhibit: Exhibit, ...messages: string[]) {
  await exhibit.becomeStaff()
  const shown = (await exhibit.staffMessages()).join('\n')
  for (const message of messages) expect(shown).toContain(message)
}

test('a pack without pack.json', async ({ launch, tempDir }) => {
  const packDir = await copyPack(tempDir)
  await rm(join(packDir, 'pack.json'))
  await expectFault(await launch({ packDir }), 11, /pack\.json/)
})

test('a pack.json that is not JSON: line and column are named', async ({ launch, tempDir }) => {
  const packDir = await copyPack(tempDir)
  await writeFile(join(packDir, 'pack.json'), '{\n  "format": 1,\n  "id" "default"\n}\n')
  await expectFault(await launch({ packDir }), 12, /pack\.json.*line 3/)
})

test('a pack of another format', async ({ launch, tempDir }) => {
  const packDir = await copyPack(tempDir)
  await editPack(packDir, (json) => Object.assign(json, { format: 2 }))
  await expectFault(await launch({ packDir }), 12, /pack\.json#\/format: must be 1/)
})

test('a wrong field costs its scene only', async ({ launch, tempDir }) => {
  const packDir = await copyPack(tempDir)
  await editPack(packDir, (json) => {
    Object.assign((json as never as WithScenes).panels[inebolu]?.scenes[0] ?? {}, { certainty: 'D' })
  })
  const exhibit = await launch({ packDir })
  await exhibit.open('İnebolu Road')
  await expect(exhibit.narration).toContainText('On land the load went by')
  await expectMessages(exhibit, inPanel('scenes/0/certainty'))
})

test('a recording that is not there: the text is shown and goes on by itself', async ({ launch, tempDir }) => {
  const packDir = await copyPack(tempDir)
  await rm(join(packDir, 'audio/en/inebolu-beach.webm'))
  const exhibit = await launch({ packDir })
  await exhibit.open('İnebolu Road')
  await expect(exhibit.currentSentence).toHaveText(/no sheltered harbour/)
  await expect(exhibit.narration).toHaveAttribute('data-sentence', '1', { timeout: 15_000 })
  await expectMessages(exhibit, inPanel('scenes/0/narration/en/audio'), 'audio/en/inebolu-beach.webm')
})

test('a recording that is cut off: the text goes on to its end', async ({ launch, tempDir }) => {
  test.setTimeout(90_000)
  const packDir = await copyPack(tempDir)
  await truncate(join(packDir, 'audio/en/inebolu-beach.webm'), 12_000)
  const exhibit = await launch({ packDir })
  await exhibit.open('İnebolu Road')
  await expect(exhibit.narration).toHaveAttribute('data-sentence', '3', { timeout: 45_000 })
})

test('a recording that is no sound at all', async ({ launch, tempDir }) => {
  const packDir = await copyPack(tempDir)
  await writeFile(join(packDir, 'audio/en/inebolu-beach.webm'), 'this is no sound')
  const exhibit = await launch({ packDir })
  await exhibit.open('İnebolu Road')
  await expect(exhibit.narration).toHaveAttribute('data-sentence', '1', { timeout: 15_000 })
  await expectMessages(exhibit, inPanel('scenes/0/narration/en/audio'))
})

test('cues that cannot be read: the sentences of the text are used', async ({ launch, tempDir }) => {
  const packDir = await copyPack(tempDir)
  await writeFile(join(packDir, 'audio/en/inebolu-beach.vtt'), 'no captions here')
  const exhibit = await launch({ packDir })
  await exhibit.open('İnebolu Road')
  await expect(exhibit.currentSentence).toHaveText(/no sheltered harbour/)
  await expectMessages(exhibit, inPanel('scenes/0/narration/en/cues'))
})

test('a picture that is not there, or is none: plain ground and the line', async ({ launch, tempDir }) => {
  const packDir = await copyPack(tempDir)
  await rm(join(packDir, 'art/inebolu-1.en.svg'))
  await writeFile(join(packDir, 'art/inebolu.en.svg'), 'no picture')
  const exhibit = await launch({ packDir })
  await exhibit.open('İnebolu Road')
  await expect(exhibit.narration).toContainText('no sheltered harbour')
  await expect(exhibit.page.locator('.thread').first()).toBeVisible()
  await expectMessages(exhibit, inPanel('image/file/en'), inPanel('scenes/0/image/file/en'))
})

test('nothing playable', async ({ launch, tempDir }) => {
  const packDir = await copyPack(tempDir)
  await editPack(packDir, (json) => Object.assign(json, { panels: [] }))
  await expectFault(await launch({ packDir }), 13, /pack\.json#\/panels/)
})

test('settings that cannot be read: defaults play, the bad file is kept aside, staff are told', async ({
  launch,
  tempDir,
}) => {
  await writeFile(
    join(tempDir, 'vitrine.db'),
    'this is no database, and it is longer than a header of one hundred bytes, to be quite sure about it.',
  )
  const exhibit = await launch()
  await exhibit.expectPhase('attract')
  await expectMessages(exhibit, 'could not be read and were reset', 'vitrine.db.unreadable-')
})

interface WithScenes {
  readonly panels: readonly { readonly scenes: readonly object[] }[]
}
