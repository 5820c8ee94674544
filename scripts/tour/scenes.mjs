// @ts-check
/** Every scene of every panel, complete: drawings stand still, and the narration waits at its first sentence. */
import { camera, choose, key, openPanel, wake } from './camera.mjs'

/**
 * @param {import('./exhibit.mjs').Stage} stage
 * @param {typeof import('./exhibit.mjs').withExhibit} withExhibit
 */
export async function photographScenes(stage, withExhibit) {
  const { words, views } = stage
  const { pictures, take } = camera(stage, stage.prefix)
  for (const view of views) {
    await withExhibit(stage, { settings: { idleSeconds: 600 } }, async (page) => {
      await wake(page)
      const choices = { standard: [], large: [words.large], contrast: [words.high] }[view]
      await choose(page, words, [...choices, words.still])
      const panels = await page.evaluate(async () => {
        const { value } = JSON.parse(await /** @type {any} */ (globalThis).vitrine.call('boot'))
        return /** @type {{ id: string, scenes: { id: string }[] }[]} */ (value.content.exhibit.pack.panels)
      })
      for (const { id, scenes } of panels) {
        await openPanel(page, id, words)
        await key(page, words.pause).click()
        for (const [index, scene] of scenes.entries()) {
          if (index > 0) {
            await page.locator(`.progress [data-scene-index="${index}"]`).click()
            await key(page, words.pause).click()
          }
          await take(page, `${id} ${index + 1} ${scene.id}`, view)
        }
        await page.keyboard.press('Escape')
        await page.locator('[data-phase=explore]').waitFor()
      }
    })
  }
  return pictures
}
