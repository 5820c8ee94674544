import { pin } from '../support/exhibit.ts'
import { expect, test } from '../support/test.ts'

test('staff choose a PIN at first use, change settings that apply at once and outlive kill -9', async ({
  launch,
  runner,
}) => {
  test.setTimeout(90_000)
  const exhibit = await launch({ settings: { attractSeconds: 60 } })
  await exhibit.expectPhase('attract')
  await exhibit.becomeStaff()
  const attract = exhibit.page.locator('[data-setting=attractSeconds]')
  const before = await attract.textContent()
  await attract.getByRole('button', { name: /less$/ }).click()
  await expect(attract).not.toHaveText(before ?? '')
  const after = await attract.textContent()
  await exhibit.key('Save').click()
  await expect(exhibit.page.getByText('Saved.')).toBeVisible()

  process.kill(exhibit.running.mainPid, 'SIGKILL')
  await exhibit.running.stop()
  const again = await launch({ dataDir: exhibit.dataDir })
  await again.expectPhase('attract')
  await again.makeGesture()
  await again.expectPhase('staff')
  await again.enterPin(pin)
  await expect(again.page.locator('[data-setting=attractSeconds]')).toHaveText(after ?? '')
  expect(['electron', 'chromium']).toContain(runner)
})

test('five wrong entries lock the pad, and a restart does not open it', async ({ launch }) => {
  test.setTimeout(90_000)
  const exhibit = await launch()
  await exhibit.expectPhase('attract')
  await exhibit.becomeStaff()
  await exhibit.key('Back to the exhibit').click()
  await exhibit.expectPhase('attract')
  await exhibit.makeGesture()
  for (let wrong = 1; wrong <= 5; wrong++) {
    await exhibit.enterPin('135790')
    await expect(
      exhibit.page.getByText(wrong < 5 ? `Wrong entries so far: ${wrong}` : /Too many wrong entries/),
    ).toBeVisible()
  }
  await expect(exhibit.page.locator('[data-locked]')).toBeAttached()

  await exhibit.running.stop()
  const again = await launch({ dataDir: exhibit.dataDir })
  await again.expectPhase('attract')
  await again.makeGesture()
  await expect(again.page.locator('[data-locked]')).toBeAttached()
  await expect(again.page.locator('[data-view]')).toHaveCount(0)
})

test('the keyboard has its own way to the staff menu', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.expectPhase('attract')
  const { keyboard } = exhibit.page
  await keyboard.down('Control')
  await keyboard.down('Alt')
  await keyboard.down('KeyS')
  await exhibit.page.waitForTimeout(1_700)
  for (const key of ['KeyS', 'Alt', 'Control']) await keyboard.up(key)
  await exhibit.expectPhase('staff')
  await expect(exhibit.page.locator('[data-pin=choose]')).toBeAttached()
})

test('an easy PIN is refused', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.expectPhase('attract')
  await exhibit.makeGesture()
  await exhibit.enterPin('111111')
  await expect(exhibit.page.getByText(/too easy to guess/)).toBeVisible()
})

test('the first language that staff set is the one the next visit begins in', async ({ launch }) => {
  const exhibit = await launch({ settings: { defaultLanguage: 'tr' }, language: undefined })
  await exhibit.expectPhase('attract')
  await expect(exhibit.frame).toHaveAttribute('lang', 'tr')
})
