/**
 * The look of a few screens that stand still, compared with pictures kept in tests/pictures: the fonts are the exhibit's own, the day is
 * fixed, nothing moves. Another Chromium draws letters a little differently, so each has its own; one without any is skipped aloud
 * (CONTRIBUTING.md says how they are taken).
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Exhibit } from '../support/exhibit.ts'
import { openDesk, openPanel, settle, visitorOf, type Visitor } from '../support/screens.ts'
import { expect, test } from '../support/test.ts'

const views = [
  { language: 'en', width: 1280, height: 800, isLarge: false },
  { language: 'tr', width: 1080, height: 1920, isLarge: false },
  { language: 'tr', width: 1280, height: 800, isLarge: true },
] as const

/** One letter's edge may differ; a key that moves by two pixels is far more. */
const tolerance = { maxDiffPixelRatio: 0.001 }

async function turnTo(exhibit: Exhibit, { width, height }: { width: number; height: number }) {
  const client = await exhibit.page.context().newCDPSession(exhibit.page)
  await client.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
  await expect.poll(() => exhibit.size()).toEqual({ width, height })
}

/** A scene that has been told to its end: no word is marked, however fast the machine is. */
async function hearTheEnd({ exhibit, words }: Visitor) {
  await exhibit.page.locator('.progress [data-scene-index]').last().click()
  await exhibit.page.getByRole('button', { name: words.pause, exact: true }).click()
  const sentences = exhibit.narration.locator('.block:not(.beyond) .sentence')
  // Each touch brings the next ones into sight.
  for (let step = 0; step < 6; step++) await sentences.last().click()
  await expect(exhibit.narration).toHaveAttribute('data-status', 'ended', { timeout: 30_000 })
}

for (const { language, isLarge, ...size } of views) {
  const name = `${size.width}x${size.height}-${language}${isLarge ? '-large' : ''}`

  test(`the screens look as they did: ${name}`, async ({ launch }) => {
    test.setTimeout(120_000)
    const exhibit = await launch({ language, settings: { idleSeconds: 600, attractSeconds: 120 } })
    await exhibit.page.clock.setFixedTime(new Date('2026-11-26T12:00:00'))
    await turnTo(exhibit, size)
    const { page } = exhibit
    const version = await page.evaluate(() => /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1])
    const isTaking = test.info().config.updateSnapshots !== 'none'
    const kept = existsSync(fileURLToPath(new URL(`../../pictures/chromium-${version}`, import.meta.url)))
    test.skip(!kept && !isTaking, `tests/pictures has none of Chromium ${version}: see CONTRIBUTING.md`)
    const look = async (screen: string) => {
      await expect.soft(page).toHaveScreenshot([`chromium-${version}`, `${screen}-${name}.png`], tolerance)
    }
    const visitor = await visitorOf(exhibit, language, isLarge, look)
    const { words } = visitor
    await settle(visitor)
    await look('explore')
    await openPanel(visitor, 'inebolu')
    await hearTheEnd(visitor)
    await look('panel')
    await exhibit.key(new RegExp(`^${words.sources}`)).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('sources')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await exhibit.expectPhase('explore')
    for (const desk of ['timeline', 'cipher-desk', 'cycle']) {
      await openDesk(visitor, desk)
      await look(desk)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await exhibit.expectPhase('explore')
    }
    await exhibit.makeGesture()
    await exhibit.expectPhase('staff')
    await look('pin')
  })
}
