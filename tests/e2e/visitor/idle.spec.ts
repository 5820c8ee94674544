import { expect, test } from '../support/test.ts'

const settings = {
  idleSeconds: 5,
  warningSeconds: 20,
  attractSeconds: 6,
  defaultLanguage: 'en',
  volumePercent: 60,
} as const

test('a visitor who has gone is asked, and then the exhibit begins anew', async ({ launch }) => {
  test.setTimeout(90_000)
  const exhibit = await launch({ settings })
  await exhibit.wake()
  await exhibit.key('Türkçe').click()
  await expect(exhibit.frame).toHaveAttribute('lang', 'tr')
  await exhibit.expectPhase('warning')
  const number = exhibit.page.locator('[data-seconds]')
  await expect(number).toHaveText('')
  await expect(exhibit.key('Devam et')).toBeFocused()
  await expect(number).toHaveText(/^(10|9)$/, { timeout: 15_000 })
  await expect(number).toHaveText('3', { timeout: 15_000 })
  await exhibit.expectPhase('attract', 15_000)
  await expect(exhibit.frame).toHaveAttribute('lang', 'en')
})

test('one touch anywhere goes on, and presses nothing', async ({ launch }) => {
  const exhibit = await launch({ settings })
  await exhibit.wake()
  await exhibit.expectPhase('warning')
  await exhibit.touchAt(0.2, 0.35)
  await exhibit.expectPhase('explore')
  await exhibit.page.waitForTimeout(700)
  await exhibit.expectPhase('explore')
})

test('the warning is spoken', async ({ launch }) => {
  const exhibit = await launch({ settings })
  await exhibit.wake()
  await exhibit.listen()
  await exhibit.expectPhase('warning')
  await expect.poll(async () => Math.max(0, ...(await exhibit.startedSounds()))).toBeGreaterThan(2)
})

test('start again begins anew at once', async ({ launch }) => {
  const exhibit = await launch({ settings })
  await exhibit.wake()
  await exhibit.expectPhase('warning')
  await exhibit.key('Start again').click()
  await exhibit.expectPhase('attract')
})

test('narration that plays holds the timer', async ({ launch }) => {
  const exhibit = await launch({ settings })
  await exhibit.open('İnebolu Road')
  await exhibit.page.waitForTimeout(9_000)
  await exhibit.expectPhase('panel')
  await exhibit.key('Pause').click()
  await exhibit.expectPhase('warning')
})

test('a wheel and a key count as much as a touch', async ({ launch }) => {
  const exhibit = await launch({ settings })
  await exhibit.wake()
  for (let second = 0; second < 9; second++) {
    if (second % 2 === 0) await exhibit.page.mouse.wheel(0, 5)
    else await exhibit.page.keyboard.press('Shift')
    await exhibit.page.waitForTimeout(1_000)
    await exhibit.expectPhase('explore')
  }
})
