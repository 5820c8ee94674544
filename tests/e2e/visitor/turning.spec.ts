/** The screen is turned, exchanged for a finer one or a smaller one while a visitor is in the middle of a sentence. */
import type { Exhibit } from '../support/exhibit.ts'
import { expect, test } from '../support/test.ts'

const screens = [
  { width: 1080, height: 1920, deviceScaleFactor: 1 },
  { width: 1920, height: 1080, deviceScaleFactor: 2 },
  { width: 1280, height: 800, deviceScaleFactor: 1 },
  { width: 2160, height: 3840, deviceScaleFactor: 1 },
  { width: 1920, height: 1080, deviceScaleFactor: 1 },
]

const placeOf = ({ page }: Exhibit) =>
  page.evaluate(() => {
    const narration = document.querySelector<HTMLElement>('[data-sentence]')
    return {
      run: narration?.dataset['run'],
      status: narration?.dataset['status'],
      sheet: document.querySelector<HTMLElement>('[data-sheet]')?.dataset['sheet'],
      scene: document.querySelector<HTMLElement>('[data-scene-index]')?.dataset['sceneIndex'],
      text: [...document.querySelectorAll('[data-block]')].map((block) => block.textContent),
    }
  })

test('the session goes on: the same scene, the same sentence, the same open sheet', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.listen()
  await exhibit.key(/İnebolu Road/).click()
  await exhibit.key(/^Scene 2/).click()
  await expect.poll(async () => (await exhibit.soundAndMark())[0]?.atMs ?? 0).toBeGreaterThan(500)
  await exhibit.key(/^Sources/).click()
  const before = await placeOf(exhibit)
  expect(before).toMatchObject({ status: 'playing', sheet: 'sources', scene: '1' })
  const client = await exhibit.page.context().newCDPSession(exhibit.page)
  let heardMs = 0
  for (const screen of screens) {
    await client.send('Emulation.setDeviceMetricsOverride', { ...screen, mobile: false })
    await expect.poll(() => exhibit.size()).toEqual({ width: screen.width, height: screen.height })
    expect(await placeOf(exhibit)).toEqual(before)
    const [sound] = await exhibit.soundAndMark()
    expect(sound?.atMs ?? 0).toBeGreaterThan(heardMs)
    heardMs = sound?.atMs ?? 0
    const box = await exhibit.page.getByRole('dialog').boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= screen.width && box.y + box.height <= screen.height).toBe(true)
  }
})

test('the language changes in the middle of a sentence, and the same sentence goes on', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('İnebolu Road')
  await exhibit.narration.getByRole('button', { name: /^From here the way led/ }).click()
  await expect(exhibit.narration).toHaveAttribute('data-word', /^[1-9]/)
  await exhibit.key('Türkçe').click()
  await expect(exhibit.frame).toHaveAttribute('lang', 'tr')
  for (let look = 0; look < 10; look++) {
    expect(await exhibit.narration.getAttribute('data-sentence')).toBe('2')
    await exhibit.page.waitForTimeout(100)
  }
  await expect(exhibit.currentSentence).toContainText('Buradan başlayan yol')
})
