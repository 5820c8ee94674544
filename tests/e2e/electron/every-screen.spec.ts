/**
 * Every screen in both languages and both text sizes: at no size is anything cut off or lies over anything else, and axe finds no
 * violation of WCAG 2.2 AA.
 */
import type { Page } from '@playwright/test'
import { violationsOn } from '../support/axe.ts'
import { layoutFaults } from '../support/layout.ts'
import { visitorOf, ways, type Look } from '../support/screens.ts'
import { expect, test } from '../support/test.ts'

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 800 },
]
/** The same proportions twice as fine, which is slow without a GPU. */
const fineSizes = [
  { width: 3840, height: 2160 },
  { width: 2160, height: 3840 },
]

/** From now on the page says to which size it has been turned; without a GPU it can learn of it a second late. */
const sayWhenTurned = (page: Page) =>
  page.evaluate(() => {
    const say = () => (document.documentElement.dataset['turnedTo'] = `${innerWidth}×${innerHeight}`)
    window.addEventListener('resize', say)
    say()
  })

/** What has just been turned is laid out anew with its next frame, and measured once more with the one after. */
const nextFrames = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )

for (const language of ['en', 'tr'] as const) {
  for (const { name, launch: options, walk, hasViews } of ways) {
    for (const isLarge of hasViews ? [false, true] : [false]) {
      test(`${name}${isLarge ? ' in large text' : ''}, in ${language}`, async ({ launch, tempDir }) => {
        test.setTimeout(300_000)
        const exhibit = await launch({ language, ...(await options(tempDir)) })
        const client = await exhibit.page.context().newCDPSession(exhibit.page)
        await sayWhenTurned(exhibit.page)
        const faults: string[] = []
        const turnedTo = async (size: string) => {
          await expect(exhibit.page.locator('html')).toHaveAttribute('data-turned-to', size)
          await nextFrames(exhibit.page)
        }
        const ownSize = await exhibit.page.evaluate(() => `${innerWidth}×${innerHeight}`)
        const look: Look = async (screen, alike) => {
          for (const { width, height } of isLarge || alike ? sizes : [...sizes, ...fineSizes]) {
            await client.send('Emulation.setDeviceMetricsOverride', {
              width,
              height,
              deviceScaleFactor: 1,
              mobile: false,
            })
            await turnedTo(`${width}×${height}`)
            for (const fault of await layoutFaults(exhibit.page))
              faults.push(`${width} × ${height}, ${screen}: ${fault}`)
          }
          await client.send('Emulation.clearDeviceMetricsOverride')
          await turnedTo(ownSize)
          if (alike) return
          for (const violation of await violationsOn(exhibit.page)) faults.push(`${screen}: ${violation}`)
        }
        await walk(await visitorOf(exhibit, language, isLarge, look))
        expect(faults).toEqual([])
      })
    }
  }
}
