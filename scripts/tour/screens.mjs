// @ts-check
/** Every screen of the exhibit, in each view. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { camera, choose, key, openPanel, wake } from './camera.mjs'

/**
 * @typedef {import('./exhibit.mjs').Stage} Stage
 * @typedef {import('@playwright/test').Page} Page
 */

/** Long enough that nothing happens by itself while pictures are taken. */
const patient = { idleSeconds: 600, attractSeconds: 120 }
/** The panel whose sheets stand for those of all; a pack without it shows those of none. */
const sheetsOf = 'underground'
/** So that the words have begun and the first of a drawing stands. */
const listenMs = 4_000

/**
 * @param {Stage} stage
 * @param {typeof import('./exhibit.mjs').withExhibit} withExhibit
 */
export async function photographScreens(stage, withExhibit) {
  const { words, views } = stage
  const { pictures, take } = camera(stage, stage.prefix)

  for (const view of views) {
    await withExhibit(stage, { settings: patient }, async (page) => {
      if (view === 'standard') {
        await page.waitForTimeout(3_000)
        await take(page, 'attract', view)
      }
      await wake(page)
      if (view === 'large') await choose(page, words, [words.large])
      if (view === 'contrast') await choose(page, words, [words.high])
      await take(page, 'explore', view)
      const panels = await panelsOf(page)
      for (const panel of panels) await photographPanel(page, panel, view)
    })
    await withExhibit(stage, { settings: { ...patient, idleSeconds: 5 } }, async (page) => {
      await wake(page)
      if (view === 'large') await choose(page, words, [words.large])
      if (view === 'contrast') await choose(page, words, [words.high])
      await page.locator('[data-phase=warning]').waitFor()
      await page.waitForTimeout(11_000)
      await take(page, 'warning', view)
    })
  }
  await withExhibit(stage, {}, async (page) => {
    await openStaff(page)
    await take(page, 'staff: PIN', 'standard')
  })
  const hour = new Date().getHours()
  const at = (/** @type {number} */ hours) => `${String((hour + hours) % 24).padStart(2, '0')}:00`
  await withExhibit(stage, { settings: { hours: { opens: at(2), closes: at(3) } } }, async (page) => {
    await page.locator('[data-phase=closed]').waitFor()
    await take(page, 'closed', 'standard')
    await openStaff(page)
    for (const digit of '194827') await key(page, digit).click()
    await key(page, words.staff.enter).click()
    await page.locator('[data-view=settings]').waitFor({ state: 'attached' })
    await take(page, 'staff: settings', 'standard')
    await page.getByRole('button', { name: words.staff.messages }).click()
    await take(page, 'staff: messages', 'standard')
  })
  const empty = mkdtempSync(join(tmpdir(), 'vitrine-tour-empty-'))
  await withExhibit(stage, { packDir: empty }, async (page) => {
    await page.locator('[data-phase=fault]').waitFor()
    await take(page, 'fault', 'standard')
  })
  rmSync(empty, { recursive: true })
  return pictures

  /** @param {Page} page @param {{ id: string, hasDesk: boolean }} panel @param {string} view */
  async function photographPanel(page, { id, hasDesk }, view) {
    await openPanel(page, id, words)
    await page.waitForTimeout(listenMs)
    await key(page, words.pause).click()
    await take(page, `panel ${id}`, view)
    if (id === sheetsOf) await photographSheets(page, view)
    if (hasDesk) {
      await key(page, words.tryIt).click()
      await page.locator('[data-desk]').waitFor()
      await take(page, `desk ${id}`, view)
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('Escape')
    await page.locator('[data-phase=explore]').waitFor()
  }

  /** The sheets of a panel; those that large text keeps elsewhere are reached from there. @param {Page} page @param {string} view */
  async function photographSheets(page, view) {
    const bar = page.locator('.bar')
    const sheet = page.getByRole('dialog')
    const open = async (/** @type {import('@playwright/test').Locator} */ opener, /** @type {string} */ name) => {
      await opener.click()
      await sheet.waitFor()
      await take(page, `sheet: ${name}`, view)
    }
    const close = () => sheet.getByRole('button', { name: words.close, exact: true }).click()
    await open(bar.getByRole('button', { name: new RegExp(`^${words.sources}`) }), 'sources')
    await close()
    await open(bar.getByRole('button', { name: new RegExp(`^${words.glossary}`) }), 'words')
    await close()
    await open(bar.getByRole('button', { name: words.display }), 'display')
    if (view === 'large') {
      await open(sheet.getByRole('button', { name: words.fullText }), 'full text')
    } else {
      await close()
      await open(bar.getByRole('button', { name: words.fullText }), 'full text')
    }
    await open(sheet.getByRole('button', { name: words.takeAlong }), 'take along')
    await close()
    // The narration brings the disputed sentence, and its key, into sight.
    await key(page, words.play).click()
    const dispute = page.locator('.dispute')
    await dispute.waitFor({ timeout: 60_000 })
    await open(dispute, 'dispute')
    await close()
    await key(page, words.pause).click()
    if (view === 'large') return
    await open(bar.getByRole('button', { name: words.sound }), 'sound')
    await close()
  }
}

/** The corner gesture. @param {Page} page */
async function openStaff(page) {
  const width = await page.evaluate(() => globalThis.innerWidth)
  await page.mouse.move(width - 20, 20)
  for (let tap = 0; tap < 4; tap++) {
    await page.mouse.down()
    await page.mouse.up()
  }
  await page.mouse.down()
  await page.locator('[data-phase=staff]').waitFor()
  await page.mouse.up()
}

/** What there is to see, as the host gave it. @param {Page} page */
const panelsOf = (page) =>
  page.evaluate(async () => {
    const { value } = JSON.parse(await /** @type {any} */ (globalThis).vitrine.call('boot'))
    return /** @type {{ id: string, hasDesk: boolean }[]} */ (
      value.content.exhibit.pack.panels.map((/** @type {any} */ panel) => ({
        id: panel.id,
        hasDesk: Boolean(panel.desk),
      }))
    )
  })
