/** Every screen under the rules of WCAG 2.2 AA. */
import { expectClean } from '../support/axe.ts'
import { expect, test } from '../support/test.ts'

for (const language of ['en', 'tr'] as const) {
  test(`attract, explore, panel and its sheets have no violation in ${language}`, async ({ launch }) => {
    const exhibit = await launch({ language, settings: { attractSeconds: 120 } })
    await exhibit.expectPhase('attract')
    await exhibit.page.waitForTimeout(3_000)
    await expectClean(exhibit)
    await exhibit.wake()
    await expectClean(exhibit)
    await exhibit.page.getByRole('button', { name: /İnebolu|Ankara’ya/ }).click()
    await exhibit.expectPhase('panel')
    await expectClean(exhibit)
    await exhibit.key(/^(Sources|Kaynaklar)/).click()
    await expect(exhibit.page.getByRole('dialog')).toBeVisible()
    await exhibit.page.waitForTimeout(400)
    await expectClean(exhibit)
    await exhibit.key(/^(Words|Sözlük)/).click()
    await expect(exhibit.page.locator('[data-sheet=glossary]')).toBeVisible()
    await exhibit.page.waitForTimeout(400)
    await expectClean(exhibit)
    await exhibit.key(/^(All|Tümü) \d/).click()
    await expectClean(exhibit)
  })

  test(`the cipher desk has no violation in ${language}, whatever is in front`, async ({ launch }) => {
    const exhibit = await launch({ language })
    await exhibit.open('Cipher Desk|Şifre Masası')
    await exhibit.key(/^(Try it yourself|Siz deneyin)/).click()
    await expect(exhibit.page.locator('[data-desk=cipher]')).toBeVisible()
    await expectClean(exhibit)
    for (let hint = 0; hint < 3; hint++) await exhibit.key(/^(Hint|İpucu)/).click()
    await exhibit.page.locator('[data-letter=A]').click()
    await expectClean(exhibit)
    await exhibit.page.locator('[data-to-message="1"]').click()
    await exhibit.key('YILDIZ').click()
    await expectClean(exhibit)
    await exhibit.page.locator('[data-to-message="2"]').click()
    await exhibit.page.locator('[data-number="68"]').click()
    await expectClean(exhibit)
  })

  test(`warning and staff screens have no violation in ${language}`, async ({ launch }) => {
    const exhibit = await launch({ language, settings: { idleSeconds: 5 } })
    await exhibit.wake()
    await exhibit.expectPhase('warning')
    await expectClean(exhibit)
    await exhibit.makeGesture()
    await exhibit.expectPhase('staff')
    await expectClean(exhibit)
  })
}
