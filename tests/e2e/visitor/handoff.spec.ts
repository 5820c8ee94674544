/** The code on the screen, photographed and read as a phone would. */
import jsqr from 'jsqr'
import type { Exhibit } from '../support/exhibit.ts'
import { copyPack, editPack } from '../support/packs.ts'
import { expect, test } from '../support/test.ts'

/** The pixels of the code as the screen shows it. */
async function readCode(exhibit: Exhibit): Promise<string | undefined> {
  const code = exhibit.page.locator('[data-code]')
  await expect(code).toBeVisible()
  await exhibit.page.waitForTimeout(400)
  const picture = (await code.screenshot()).toString('base64')
  const { data, width, height } = await exhibit.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const image = context.getImageData(0, 0, bitmap.width, bitmap.height)
    return { data: [...image.data], width: image.width, height: image.height }
  }, picture)
  // The package is CommonJS: its function is the default of the default.
  const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr
  return read(Uint8ClampedArray.from(data), width, height)?.data
}

for (const { language, panel, keys, holds } of [
  { language: 'en', panel: 'The Occupied City', keys: ['Full text', 'Take it with you'], holds: 'Manastırlı Hamdi' },
  { language: 'tr', panel: 'İşgal İstanbul’u', keys: ['Tam metin', 'Yanınızda götürün'], holds: 'Manastırlı Hamdi' },
] as const) {
  test(`the code holds the text of the panel itself, in ${language}`, async ({ launch }) => {
    const exhibit = await launch({ language })
    await exhibit.open(panel)
    for (const key of keys) await exhibit.key(key).click()
    const text = await readCode(exhibit)
    expect(text).toContain(panel)
    expect(text).toContain(holds)
  })
}

test('a museum’s own link goes before the text', async ({ launch, tempDir }) => {
  const link = { en: 'https://example.org/en', tr: 'https://example.org/tr' }
  const packDir = await copyPack(tempDir)
  await editPack(packDir, (pack) => Object.assign(pack, { link }))
  const exhibit = await launch({ packDir })
  await exhibit.wake()
  await exhibit.page.locator('[data-panel-id]').first().click()
  await exhibit.key('Full text').click()
  await exhibit.key('Take it with you').click()
  expect(await readCode(exhibit)).toBe('https://example.org/en')
})
