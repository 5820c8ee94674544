/** The cipher desk: three messages read by touch and by keys, with and without hints. */
import type { Locator } from '@playwright/test'
import type { Exhibit } from '../support/exhibit.ts'
import { fingersOn, line } from '../support/fingers.ts'
import { faultsOf, mmPerPxOn, targetsOn } from '../support/targets.ts'
import { expect, test } from '../support/test.ts'

class Desk {
  readonly exhibit: Exhibit

  constructor(exhibit: Exhibit) {
    this.exhibit = exhibit
  }

  static async open(exhibit: Exhibit, scene?: number): Promise<Desk> {
    await exhibit.open('Cipher Desk|Şifre Masası')
    if (scene !== undefined) await exhibit.key(new RegExp(`^Scene ${scene}:`)).click()
    await exhibit.key(/^(Try it yourself|Siz deneyin)/).click()
    await expect(exhibit.page.locator('[data-desk=cipher]')).toBeVisible()
    return new Desk(exhibit)
  }

  get #root(): Locator {
    return this.exhibit.page.locator('.cipher')
  }

  /** What stands above the line, as it is said to those who do not see it. */
  get reading(): Locator {
    return this.#root.locator('p.unseen[aria-live]')
  }

  get note(): Locator {
    return this.#root.locator('.note')
  }

  column(letter: string): Locator {
    return this.#root.locator(`[data-letter="${letter}"]`)
  }

  entry(number: string): Locator {
    return this.#root.locator(`[data-number="${number}"]`)
  }

  slot(slot: number): Locator {
    return this.#root.locator(`[data-slot="${slot}"]`)
  }

  async go(message: number): Promise<void> {
    await this.#root.locator(`[data-to-message="${message - 1}"]`).click()
    await this.expectMessage(message)
  }

  async expectMessage(message: number): Promise<void> {
    await expect(this.#root).toHaveAttribute('data-message', String(message - 1))
  }

  async expectSolved(isSolved = true): Promise<void> {
    await expect(this.#root).toHaveAttribute('data-solved', String(isSolved))
  }
}

test('the three messages are read by touch', async ({ launch }) => {
  const exhibit = await launch()
  const desk = await Desk.open(exhibit)
  await expect(desk.reading).toContainText('ERDWV DW QLJKW')
  await exhibit.key('One on').click()
  await expect(desk.reading).toContainText('1 step between the two alphabets. It reads: DQCVU CV PKIJV')
  await exhibit.key('One back').click()
  for (let step = 0; step < 3; step++) await exhibit.key('One on').click()
  await desk.expectSolved()
  await expect(desk.reading).toContainText('BOATS AT NIGHT')
  await expect(desk.note).toContainText('patience')
  await expect(exhibit.key('One on')).toHaveAttribute('aria-disabled', 'true')

  await exhibit.key('Next message').click()
  await desk.expectMessage(2)
  await exhibit.key('ANKARA').click()
  await expect(exhibit.key('ANKARA')).toHaveAttribute('aria-pressed', 'true')
  await desk.expectSolved(false)
  await exhibit.key('YILDIZ').click()
  await expect(desk.reading).toContainText('WAIT FOR THE CARTS')
  await desk.expectSolved()

  await exhibit.key('Next message').click()
  await desk.entry('14').click()
  await expect(desk.note).toContainText('In the book CARTS is 14; the one you need is 31.')
  await exhibit.key('Take back').click()
  await expect(desk.reading).toContainText('31, no word yet')
  await desk.entry('31').click()
  await desk.slot(3).click()
  await desk.entry('52').click()
  await desk.entry('46').click()
  await desk.entry('27').click()
  await desk.expectSolved()
  await expect(desk.note).toContainText('Mücâhid')
  await expect(exhibit.page.getByText('You have read every message.')).toBeVisible()
  await expect(exhibit.key('Next message')).toHaveCount(0)
  await expect(exhibit.key(/^Message \d, read$/)).toHaveCount(3)

  await exhibit.key('Again').click()
  await desk.expectSolved(false)
  await expect(exhibit.key(/^Message \d, read$/)).toHaveCount(2)
})

test('in Turkish everything can be done with keys alone, on hints', async ({ launch }) => {
  const exhibit = await launch({ language: 'tr' })
  const { page } = exhibit
  await exhibit.expectPhase('attract')
  await page.keyboard.press('Enter')
  await exhibit.expectPhase('explore')
  await exhibit.key(/Şifre Masası/).focus()
  await page.keyboard.press('Enter')
  await exhibit.key('Siz deneyin').focus()
  await page.keyboard.press('Enter')
  const desk = new Desk(exhibit)
  await expect(page.getByRole('heading', { name: 'Sözcükler belirene dek çarkı çevirin.' })).toBeFocused()

  const pressUntil = async (key: string, target: Locator) => {
    for (let presses = 0; presses < 30; presses++) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return
      await page.keyboard.press(key)
    }
    await expect(target).toBeFocused()
  }
  const tabTo = (target: Locator) => pressUntil('Tab', target)
  await tabTo(exhibit.key(/^İpucu/))
  for (const said of [/İki harfli/, /İlk sözcük açıldı/, /Anahtar ayarlandı/]) {
    await page.keyboard.press('Enter')
    await expect(desk.note).toContainText(said)
  }
  await expect(desk.reading).toContainText('KAYIKLAR BU … Alt satırda I harfini arayın.')

  // One column takes part in Tab; arrows go on from it.
  await page.keyboard.press('Shift+Tab')
  await tabTo(desk.column('A'))
  await page.keyboard.press('Enter')
  await expect(desk.note).toContainText('A sütununun altında Ç var. Aradığınız sütunun altında I duruyor.')
  for (const [letter, arrow] of [
    ['G', 'ArrowRight'],
    ['E', 'ArrowLeft'],
    ['C', 'ArrowLeft'],
    ['E', 'ArrowRight'],
  ] as const) {
    await pressUntil(arrow, desk.column(letter))
    await page.keyboard.press('Enter')
  }
  await desk.expectSolved()
  await expect(desk.reading).toContainText('KAYIKLAR BU GECE')

  // What comes next has the focus, since the key that was pressed is gone.
  await expect(exhibit.key('Sonraki mesaj')).toBeFocused()
  await page.keyboard.press('Enter')
  await desk.expectMessage(2)
  await tabTo(exhibit.key('YILDIZ'))
  await page.keyboard.press(' ')
  await expect(desk.reading).toContainText('KAĞNILARI BEKLEYİN')
  await tabTo(exhibit.key('Sonraki mesaj'))
  await page.keyboard.press('Enter')
  for (const number of ['27', '85', '14', '46']) {
    await tabTo(desk.entry(number))
    await page.keyboard.press('Enter')
  }
  await desk.expectSolved()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-desk]')).toHaveCount(0)
  await exhibit.expectPhase('panel')
})

test('what was done waits through the question of the idle reset, and is gone with the visit', async ({ launch }) => {
  const exhibit = await launch({ settings: { idleSeconds: 5, warningSeconds: 20 } })
  const desk = await Desk.open(exhibit)
  for (let step = 0; step < 3; step++) await exhibit.key('One on').click()
  await desk.go(3)
  await desk.entry('31').click()
  await exhibit.expectPhase('warning')
  await exhibit.key('Go on').click()
  await desk.expectMessage(3)
  await expect(desk.reading).toContainText('31, KEYS')
  await expect(exhibit.key('Message 1, read')).toBeVisible()
  await exhibit.expectPhase('warning')
  await exhibit.key('Start again').click()
  const next = await Desk.open(exhibit)
  await expect(exhibit.key(/read$/)).toHaveCount(0)
  await next.expectMessage(1)
})

test('the desk opens at the message of the scene, and each language has its own', async ({ launch }) => {
  const exhibit = await launch()
  const desk = await Desk.open(exhibit, 2)
  await desk.expectMessage(2)
  await expect(desk.reading).toContainText('UYER AMP RCZ LYPRQ')
  await exhibit.key('YILDIZ').click()
  await desk.expectSolved()
  await exhibit.key('Türkçe').click()
  await expect(desk.reading).toContainText('HYÇKFİYÖF IAHİAÜGK')
  await desk.expectSolved(false)
  await exhibit.key('English').click()
  await desk.expectSolved()
})

test('a finger draws the lower alphabet along', async ({ launch }) => {
  const exhibit = await launch()
  const desk = await Desk.open(exhibit)
  const row = await exhibit.page.locator('.columns').boundingBox()
  if (!row) throw new Error('no alphabets')
  const letterPx = row.width / 26
  const from = { x: row.x + 10 * letterPx, y: row.y + row.height / 2 }
  const fingers = await fingersOn(exhibit.page)
  await fingers.draw(line(from, { x: from.x - 1.5 * letterPx, y: from.y }))
  await expect(desk.reading).toContainText('1 step between')
  await fingers.draw(line(from, { x: from.x - 2.5 * letterPx, y: from.y }))
  await expect(desk.reading).toContainText('BOATS AT NIGHT')
  await desk.expectSolved()
})

for (const inches of [32, 24, 21.5] as const) {
  test(`on ${inches} inches every key of the desk has room`, async ({ launch }) => {
    const mmPerPx = { 32: 0.369, 24: 0.2767, 21.5: 0.2479 }[inches]
    const exhibit = await launch({ language: 'tr', settings: { mmPerPx } })
    const desk = await Desk.open(exhibit)
    // The columns of the alphabets lie side by side, as one thing; each is wide enough by itself.
    const expectRoom = async (where: string) => {
      const targets = await targetsOn(exhibit.page)
      const columns = targets.filter(({ name }) => name.includes(', altında '))
      const keys = targets.filter((target) => !columns.includes(target))
      expect(faultsOf(keys, await mmPerPxOn(exhibit.page)), where).toEqual([])
      for (const column of columns) expect(faultsOf([column], await mmPerPxOn(exhibit.page)), where).toEqual([])
      return columns.length
    }
    await expectRoom('the wheel')
    for (let hint = 0; hint < 3; hint++) await exhibit.key(/^İpucu/).click()
    expect(await expectRoom('the columns')).toBe(29)
    await desk.go(2)
    await expectRoom('the key word')
    await desk.go(3)
    await expectRoom('the codebook')
  })
}

test('within low reach the numbers and the book lie in the lower half', async ({ launch }) => {
  const exhibit = await launch()
  const desk = await Desk.open(exhibit)
  await exhibit.key('Display').click()
  await exhibit.key(/^Low$/).click()
  await exhibit.key(/^Close$/).click()
  const { height } = await exhibit.size()
  for (const message of [1, 2, 3]) {
    await desk.go(message)
    const high = (await targetsOn(exhibit.page)).filter(({ top }) => top < height / 2 - 1)
    expect(high, `message ${message}`).toEqual([])
  }
})
