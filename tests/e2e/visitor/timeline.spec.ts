import AxeBuilder from '@axe-core/playwright'
import type { Exhibit } from '../support/exhibit.ts'
import { fingersOn, line } from '../support/fingers.ts'
import { faultsOf, mmPerPxOn, targetsOn } from '../support/targets.ts'
import { expect, test } from '../support/test.ts'

const heading = (exhibit: Exhibit, name: string | RegExp) => exhibit.page.getByRole('heading', { level: 1, name })
const dates = (exhibit: Exhibit) => exhibit.page.locator('[data-date]')
const date = (exhibit: Exhibit, id: string) => exhibit.page.locator(`[data-date="${id}"]`)
const period = (exhibit: Exhibit, id: string) => exhibit.page.locator(`[data-period="${id}"]`)

async function openDesk(exhibit: Exhibit, title = 'Fifty Dates') {
  await exhibit.open(title)
  await exhibit.key(/^(Try it yourself|Siz deneyin)$/).click()
  await expect(exhibit.page.locator('[data-desk=timeline]')).toBeVisible()
}

/** As far as Tab goes; fails when it never gets there. */
async function tabTo(exhibit: Exhibit, name: RegExp) {
  const wanted = exhibit.key(name).first()
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await exhibit.page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${name}`)
}

test('by touch: from date to date, into a period, to fewer or more dates, to what is disputed', async ({ launch }) => {
  const exhibit = await launch()
  await openDesk(exhibit)
  await expect(heading(exhibit, 'Reports to Yıldız')).toBeVisible()
  await expect(exhibit.key('Earlier')).toHaveAttribute('aria-disabled', 'true')

  await exhibit.key('Later').click()
  await expect(heading(exhibit, 'The network is closed')).toBeVisible()
  await expect(exhibit.page.locator('.when')).toContainText('29 July 1908')
  await expect(date(exhibit, 'network-closed')).toHaveAttribute('aria-current', 'true')
  await exhibit.key('Earlier').click()
  await expect(heading(exhibit, 'Reports to Yıldız')).toBeVisible()

  await date(exhibit, 'special-organization').click()
  await expect(exhibit.page.locator('.when')).toContainText('disputed')
  await period(exhibit, '1918-1924').click()
  await expect(heading(exhibit, 'Armistice of Mudros')).toBeVisible()

  await exhibit.key('Headlines').click()
  await expect(dates(exhibit)).toHaveCount(11)
  await expect(period(exhibit, '1942-1960')).toHaveAttribute('aria-disabled', 'true')
  await exhibit.key(/^All$/).click()
  await expect(exhibit.page.locator('.position')).toContainText('of 50')
  await exhibit.key(/^Disputed$/).click()
  await expect(dates(exhibit)).toHaveCount(6)
  await expect(exhibit.page.locator('.position')).toContainText('3 more are always shown')
  await exhibit.key(/^Disputed$/).click()
  await expect(exhibit.page.locator('.position')).toContainText('of 50')
})

test('the founding is never shown as one year alone, and what is ahead is said to be so', async ({ launch }) => {
  const exhibit = await launch()
  await openDesk(exhibit)
  await exhibit.key('Headlines').click()
  await date(exhibit, 'the-order').click()
  await expect(exhibit.page.locator('.when')).toContainText('together with 6 January 1927')
  await date(exhibit, 'ahead').click()
  await expect(heading(exhibit, 'A hundred years, as MİT counts')).toBeVisible()
  await expect(exhibit.key('Later')).toHaveAttribute('aria-disabled', 'true')
})

test('a date opens its sources, and the scene that tells more; the desk is found as it was left', async ({
  launch,
}) => {
  const exhibit = await launch()
  await openDesk(exhibit)
  await exhibit.key('Headlines').click()
  await date(exhibit, 'deportation-law').click()
  await expect(exhibit.page.locator('.text')).toContainText('a term the Republic of Türkiye does not accept')
  await exhibit.key(/^Sources/).click()
  const sheet = exhibit.page.getByRole('dialog')
  await expect(sheet).toContainText('several independent sources agree')
  await expect(sheet).toContainText('Revisiting the Armenian Genocide')
  await exhibit.page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)

  await exhibit.key('More in the chapter').click()
  await expect(exhibit.page.locator('[data-panel=mahsusa][data-scene=deportation]')).toBeVisible()
  await exhibit.key('All chapters').click()
  await exhibit.key(/Fifty Dates/).click()
  await exhibit.key('Try it yourself').click()
  await expect(heading(exhibit, 'The deportation law')).toBeVisible()
})

test('opened from the scene that follows the papers, the desk follows them too', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('Fifty Dates')
  await exhibit.key(/^Scene 3/).click()
  await exhibit.key('Try it yourself').click()
  await expect(exhibit.key('Follow the papers')).toHaveAttribute('aria-pressed', 'true')
  await expect(heading(exhibit, 'The order')).toBeVisible()
  for (const title of ['The secret decree', 'At work', 'Law 644', 'Law 2937', 'Law 6532']) {
    await exhibit.key('Later').click()
    await expect(heading(exhibit, title)).toBeVisible()
  }
  await exhibit.key(/^Fifty Dates$/).click()
  await expect(exhibit.page.locator('[data-panel=timeline][data-scene=papers]')).toBeVisible()
})

test('by keys alone, in Turkish', async ({ launch }) => {
  const exhibit = await launch({ language: 'tr' })
  const { keyboard } = exhibit.page
  await exhibit.expectPhase('attract')
  await keyboard.press('Enter')
  await exhibit.expectPhase('explore')
  await tabTo(exhibit, /Elli Tarih/)
  await keyboard.press('Enter')
  await exhibit.expectPhase('panel')
  await keyboard.press('ArrowUp')
  await expect(exhibit.key('Siz deneyin')).toBeFocused()
  await keyboard.press('Enter')
  await expect(heading(exhibit, 'Yıldız’a giden jurnaller')).toBeFocused()

  await tabTo(exhibit, /^yakl\. 1880: Yıldız’a giden jurnaller \(tartışmalı\)$/)
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(heading(exhibit, 'Trablusgarp Savaşı')).toBeVisible()
  await expect(exhibit.page.locator('.when')).toContainText('29 Eylül 1911')
  await tabTo(exhibit, /^Sonraki$/)
  await keyboard.press('Enter')
  await expect(heading(exhibit, 'Batı Trakya')).toBeVisible()
  await tabTo(exhibit, /^Kâğıtların izini sürün$/)
  await keyboard.press(' ')
  await expect(heading(exhibit, 'Kuruluş emri')).toBeVisible()
  await tabTo(exhibit, /^2014 – 2024:/)
  await keyboard.press('Enter')
  await expect(heading(exhibit, '6532 sayılı Kanun')).toBeVisible()
  await keyboard.press('Escape')
  await expect(exhibit.page.locator('[data-panel=timeline][data-scene=edges]')).toBeVisible()
})

test('what was chosen survives the question of the idle reset', async ({ launch }) => {
  const exhibit = await launch({ settings: { idleSeconds: 5, warningSeconds: 20, defaultLanguage: 'en' } })
  await openDesk(exhibit)
  await exhibit.key('People, cases').click()
  await exhibit.key('Later').click()
  const title = await exhibit.page.getByRole('heading', { level: 1 }).textContent()
  await exhibit.expectPhase('warning')
  await exhibit.touchAt(0.5, 0.3)
  await expect(heading(exhibit, title ?? '')).toBeVisible()
  await expect(exhibit.key('People, cases')).toHaveAttribute('aria-pressed', 'true')
})

test('a finger drawn along the line leads to the next date', async ({ launch }) => {
  const exhibit = await launch()
  await openDesk(exhibit)
  const { width, height } = await exhibit.size()
  const fingers = await fingersOn(exhibit.page)
  await fingers.draw(line({ x: width * 0.6, y: height * 0.3 }, { x: width * 0.3, y: height * 0.3 }))
  await expect(heading(exhibit, 'The network is closed')).toBeVisible()
})

for (const language of ['en', 'tr'] as const) {
  test(`all dates fit, and nothing is wrong for assistive technology, in ${language}`, async ({ launch }) => {
    const exhibit = await launch({ language })
    await openDesk(exhibit, language === 'en' ? 'Fifty Dates' : 'Elli Tarih')
    await exhibit.page.locator('[data-amount=all]').click()
    for (let count = 0; count < 51; count++) {
      const cut = await exhibit.page.evaluate(() =>
        ['.title', '.text'].filter((selector) => {
          const element = document.querySelector<HTMLElement>(`.told ${selector}`)
          if (!element) return true
          const allowedPx = parseFloat(getComputedStyle(element).maxHeight)
          element.style.maxHeight = 'none'
          const isCut = element.offsetHeight > allowedPx + 1 || element.scrollWidth > element.clientWidth + 1
          element.style.maxHeight = ''
          return isCut
        }),
      )
      expect(cut, `${count + 1}`).toEqual([])
      if (count < 50) await exhibit.page.locator('[data-step=later]').click()
    }
    // In legacy mode axe opens no page of its own, which Electron would refuse.
    const { violations } = await new AxeBuilder({ page: exhibit.page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  })
}

for (const mmPerPx of [undefined, 0.2767, 0.2479]) {
  test(`every key has room for a finger at ${mmPerPx ?? 'the usual'} mm a pixel`, async ({ launch }) => {
    const exhibit = await launch({ settings: mmPerPx === undefined ? {} : { mmPerPx } })
    await openDesk(exhibit)
    await exhibit.key(/^All$/).click()
    expect(faultsOf(await targetsOn(exhibit.page), await mmPerPxOn(exhibit.page))).toEqual([])
  })
}

test('within low reach nothing above the middle needs to be touched', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.key('Display').click()
  await exhibit.key(/^Low$/).click()
  await exhibit.key(/^Close$/).click()
  while (!(await exhibit.key(/Fifty Dates/).isVisible())) await exhibit.key('Later').click()
  await exhibit.key(/Fifty Dates/).click()
  await exhibit.key('Try it yourself').click()
  await expect(heading(exhibit, 'Reports to Yıldız')).toBeVisible()
  const { height } = await exhibit.size()
  const targets = await targetsOn(exhibit.page)
  expect(targets.length).toBeGreaterThan(10)
  expect(targets.filter(({ top }) => top < height / 2 - 1)).toEqual([])
})
