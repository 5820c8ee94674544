import { join } from 'node:path'
import { expect, test } from '../support/test.ts'
import { readDefaultPack } from '../support/packs.ts'

test('attract cycles through the panels by itself and invites in both languages', async ({ launch }) => {
  const exhibit = await launch({ settings: { attractSeconds: 6 } })
  await exhibit.expectPhase('attract')
  const { panels } = await readDefaultPack()
  for (const panel of [...panels.slice(0, 3), ...(panels.length === 3 ? [panels[0]] : [])]) {
    await expect(exhibit.page.getByRole('heading', { name: panel?.title['en'] ?? '' })).toBeVisible()
    await expect(exhibit.page.locator('.plate').first()).toBeVisible()
    await expect(exhibit.page.getByText(panel?.hook['en'] ?? '').first()).toBeAttached()
  }
  await expect(exhibit.page.getByText('Touch to begin')).toBeVisible()
  await expect(exhibit.page.getByText('Başlamak için dokunun')).toBeVisible()
})

test('the first touch only wakes, whatever lies under the finger next', async ({ launch, tempDir }) => {
  const exhibit = await launch()
  await exhibit.wake()
  const box = await exhibit.key(/Notes in Pencil/).boundingBox()
  expect(box).not.toBeNull()

  const again = await launch({ dataDir: join(tempDir, 'again') })
  await again.expectPhase('attract')
  const point = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 60 }
  await again.page.mouse.move(point.x, point.y)
  await again.page.mouse.down()
  await again.expectPhase('explore')
  await again.page.waitForTimeout(300)
  await again.page.mouse.up()
  await again.page.waitForTimeout(700)
  await again.expectPhase('explore')

  await again.page.mouse.click(point.x, point.y)
  await again.expectPhase('panel')
})

test('any key wakes too, and does nothing more', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.expectPhase('attract')
  await exhibit.page.keyboard.press('Enter')
  await exhibit.expectPhase('explore')
  await exhibit.page.waitForTimeout(500)
  await exhibit.expectPhase('explore')
  await exhibit.page.keyboard.press('Enter')
  await exhibit.expectPhase('panel')
})

test('a panel is rehearsed before the first visitor and leaves nothing on the screen', async ({ launch }) => {
  const { page } = await launch()
  await page.addInitScript(() => {
    const isPanel = (node: Node) => node instanceof Element && node.matches('main.panel')
    new MutationObserver((changes, observer) => {
      if (!changes.some(({ addedNodes }) => [...addedNodes].some(isPanel))) return
      observer.disconnect()
      // Within the same piece of work it has gone again.
      const screens = [...document.querySelectorAll('main')].map(({ className }) => className)
      document.documentElement.dataset['afterRehearsal'] =
        `${screens.length} ${screens.some((name) => /attract/.test(name))}`
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-after-rehearsal', '1 true')
})
