/** The player is not the exhibit: packs on other subjects, with a look, a language and a direction of their own, are at home in it. */
import { fileURLToPath } from 'node:url'
import type { Locator } from '@playwright/test'
import { expectClean } from '../support/axe.ts'
import type { Exhibit } from '../support/exhibit.ts'
import { fingersOn, line } from '../support/fingers.ts'
import { copyPack, editPack } from '../support/packs.ts'
import { expect, test, type LaunchOptions } from '../support/test.ts'

const packDir = (id: string): string => fileURLToPath(new URL(`../../packs/${id}`, import.meta.url))

const dyes: LaunchOptions = { packDir: packDir('dyes') }
const inGerman: LaunchOptions = { ...dyes, language: undefined, settings: { defaultLanguage: 'de' } }
const inArabic: LaunchOptions = {
  packDir: packDir('water-wheels'),
  language: undefined,
  settings: { defaultLanguage: 'ar', attractSeconds: 120 },
}

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('is not on screen')
  return { ...box, right: box.x + box.width }
}
const styleOf = (locator: Locator, property: string): Promise<string> =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

/** Attract, the choice of panels, the second panel. */
async function openSecond(exhibit: Exhibit) {
  await exhibit.wake()
  await exhibit.page.locator('[data-panel-id]').nth(1).click()
  await exhibit.expectPhase('panel')
}

/** The families that the page has loaded. */
const facesOf = (exhibit: Exhibit) =>
  exhibit.page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', ''))
  })

test.describe('a pack with a look of its own', () => {
  test('brings its colours, its line and its type to every screen', async ({ launch }) => {
    const exhibit = await launch(dyes)
    await exhibit.expectPhase('attract')
    const { page } = exhibit
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toBeVisible()
    expect(await styleOf(page.locator('html'), 'background-color')).toBe('rgb(244, 238, 226)')
    expect(await styleOf(exhibit.frame, 'background-color')).toBe('rgb(244, 238, 226)')
    expect(await styleOf(title, 'color')).toBe('rgb(33, 38, 46)')
    expect(await styleOf(title, 'font-family')).toMatch(/^"Pack title"/)
    expect(await facesOf(exhibit)).toEqual(expect.arrayContaining(['Pack title', 'Pack text']))

    await openSecond(exhibit)
    const thread = page.locator('.thread').first()
    expect(await styleOf(thread, 'background-color')).toBe('rgb(34, 70, 138)')
    const { height } = await exhibit.size()
    expect((await boxOf(thread)).height).toBeCloseTo((5 * height) / 1080, 0)
    await exhibit.key(/^Sources/).click()
    expect(await styleOf(page.getByRole('dialog'), 'background-color')).toBe('rgb(33, 38, 46)')
  })

  test('sets each letter in the first of its fonts that has it', async ({ launch }) => {
    const exhibit = await launch({ ...dyes, language: 'tr' })
    await exhibit.expectPhase('attract')
    await facesOf(exhibit)
    // The second file alone has ğ. A letter that the pack's fonts lack would be as wide as in the player's own.
    const widths = await exhibit.page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d')
      if (!context) throw new Error('no canvas')
      return ['"Pack title", "Literata Variable"', '"Literata Variable"'].map((family) => {
        context.font = `500 200px ${family}`
        return ['a', 'ğ'].map((letter) => context.measureText(letter).width)
      })
    })
    expect(widths[0]?.[0]).not.toBe(widths[1]?.[0])
    expect(widths[0]?.[1]).not.toBe(widths[1]?.[1])
  })

  test('gives way to high contrast, which keeps the colours of the player', async ({ launch }) => {
    const exhibit = await launch(dyes)
    await openSecond(exhibit)
    await exhibit.key('Display').click()
    await exhibit.key('High').click()
    expect(await styleOf(exhibit.frame, 'background-color')).toBe('rgb(0, 0, 0)')
    expect(await styleOf(exhibit.currentSentence, 'color')).toBe('rgb(255, 255, 255)')
  })

  test('shows its hooks as they are, and none of the default exhibit', async ({ launch }) => {
    const exhibit = await launch(dyes)
    await exhibit.expectPhase('attract')
    const hook = exhibit.page.locator('[data-hook]')
    await expect(hook).toHaveAttribute('data-hook', 'clear')
    await expect(hook).toHaveText(/before your eyes\.$/)
    await openSecond(exhibit)
    await expect(exhibit.page.locator('.plate')).toHaveCount(0)
    await expect(exhibit.page.locator('img')).toHaveCount(1)
  })

  test('has scholars who disagree, since nobody there is a historian', async ({ launch }) => {
    const exhibit = await launch(dyes)
    await openSecond(exhibit)
    await exhibit.key(/^Scene 2/).click()
    await exhibit.key('Scholars disagree').click()
    await expect(exhibit.page.getByRole('dialog')).toContainText('Where was Turkey red first made?')
  })
})

test('a look that cannot be read is named, and the player’s own is worn', async ({ launch, tempDir }) => {
  const dir = await copyPack(tempDir, packDir('dyes'))
  await editPack(dir, (json) => {
    Object.assign(json, { look: { colours: { lamp: '#d8cfa8', ink: '#f4eee2', paper: '#21262e' } } })
  })
  const exhibit = await launch({ packDir: dir })
  await exhibit.expectPhase('attract')
  expect(await styleOf(exhibit.frame, 'background-color')).toBe('rgb(12, 23, 27)')
  await exhibit.becomeStaff()
  expect((await exhibit.staffMessages()).join('\n')).toMatch(
    /look\/colours\/lamp: "lamp" on "ink" has a contrast of 1\.\d+:1/,
  )
})

test('a language without narration is told by the clock, and stays in its language', async ({ launch }) => {
  const exhibit = await launch(inGerman)
  await openSecond(exhibit)
  await expect(exhibit.currentSentence).toContainText('Krapp ist eine Pflanze')
  await expect(exhibit.narration).toHaveAttribute('data-sounding', 'silent')
  await expect(exhibit.narration).toHaveAttribute('data-sentence', '1', { timeout: 15_000 })
  await expect(exhibit.frame).toHaveAttribute('lang', 'de')
  await expect(exhibit.key('Pause').locator('[lang=en]')).toHaveText('Pause')
})

test.describe('photographs', () => {
  test('fill their place whatever their ratio, beside the text and not under it', async ({ launch }) => {
    const exhibit = await launch(dyes)
    await exhibit.wake()
    const { width } = await exhibit.size()
    for (const index of [0, 1, 3]) {
      await exhibit.page.locator('[data-panel-id]').nth(index).click()
      await exhibit.expectPhase('panel')
      const picture = await boxOf(exhibit.page.locator('img'))
      const text = await boxOf(exhibit.narration)
      expect(picture.right).toBeCloseTo(width, 0)
      expect(text.right).toBeLessThanOrEqual(picture.x)
      const bar = await boxOf(exhibit.page.locator('footer.bar'))
      expect(picture.y + picture.height).toBeLessThanOrEqual(bar.y + 1)
      await exhibit.key('All chapters').click()
      await exhibit.expectPhase('explore')
    }
  })

  test('that are to be seen whole are not cropped, and hang in the line', async ({ launch }) => {
    const exhibit = await launch(dyes)
    await exhibit.wake()
    await exhibit.page.locator('[data-panel-id]').nth(2).click()
    const image = exhibit.page.locator('img')
    expect(await styleOf(image, 'object-fit')).toBe('contain')
    const picture = await boxOf(image)
    const thread = await boxOf(exhibit.page.locator('.thread').first())
    expect(picture.y + picture.height / 2).toBeCloseTo(thread.y + thread.height / 2, 0)
  })
})

test.describe('a right-to-left language', () => {
  test('mirrors columns, line, progress and keys, and never a picture', async ({ launch }) => {
    const exhibit = await launch(inArabic)
    const { page } = exhibit
    await exhibit.expectPhase('attract')
    await expect(exhibit.frame).toHaveAttribute('dir', 'rtl')
    await expect(page.locator('[data-hook]')).toHaveAttribute('data-hook', 'clear')
    const { width } = await exhibit.size()

    await exhibit.wake()
    const tiles = page.locator('[data-panel-id]')
    expect((await boxOf(tiles.first())).x).toBeGreaterThan((await boxOf(tiles.nth(1))).x)

    await tiles.nth(1).click()
    await exhibit.expectPhase('panel')
    const thread = page.locator('.thread').first()
    await expect(page.locator('.plate')).toBeVisible()
    await expect.poll(async () => (await boxOf(thread)).right).toBeCloseTo(width, 0)
    const stage = await boxOf(page.locator('.stage'))
    const text = await boxOf(exhibit.narration)
    expect(stage.x).toBeCloseTo(0, 0)
    expect(text.x).toBeGreaterThanOrEqual(stage.right)
    await expect.poll(async () => (await boxOf(thread)).x).toBeLessThanOrEqual(stage.right)
    expect((await boxOf(exhibit.key('Pause'))).x).toBeGreaterThan((await boxOf(exhibit.key('All chapters'))).x)
    expect((await boxOf(exhibit.key(/^Back/))).x).toBeGreaterThan((await boxOf(exhibit.key(/^Next/))).x)

    expect(await styleOf(page.locator('.plate'), 'direction')).toBe('ltr')
    expect(await styleOf(page.locator('.plate'), 'transform')).toBe('none')
    const label = await boxOf(page.locator('.plate .caption'))
    expect(label.x).toBeGreaterThan(0)
  })

  test('sets its letters in the font that the pack brings, and leaves English words to the player', async ({
    launch,
  }) => {
    const exhibit = await launch(inArabic)
    await openSecond(exhibit)
    expect(await facesOf(exhibit)).toEqual(expect.arrayContaining(['Pack title', 'Pack text', 'Pack keys']))
    const widths = await exhibit.page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d')
      if (!context) throw new Error('no canvas')
      const widthIn = (family: string, text: string) => {
        context.font = `400 200px ${family}`
        return context.measureText(text).width
      }
      const both = '"Pack text", "Literata Variable"'
      return {
        arabic: [widthIn(both, 'ناعورة'), widthIn('"Literata Variable"', 'ناعورة')],
        english: [widthIn(both, 'Wheels and water'), widthIn('"Literata Variable"', 'Wheels and water')],
      }
    })
    expect(widths.arabic[0]).not.toBe(widths.arabic[1])
    expect(widths.english[0]).toBe(widths.english[1])
  })

  test('lets the English words of the interface run from left to right, at the edge of the page', async ({
    launch,
  }) => {
    const exhibit = await launch(inArabic)
    await openSecond(exhibit)
    await expect(exhibit.key('Pause').locator('[dir=ltr]')).toHaveText('Pause')
    await exhibit.key(/^Sources/).click()
    const dialog = exhibit.page.getByRole('dialog')
    const heading = dialog.getByRole('heading', { name: 'Sources' })
    await expect(heading).toHaveAttribute('dir', 'ltr')
    expect(await styleOf(heading, 'text-align')).toBe('right')
    const close = await boxOf(exhibit.key('Close'))
    expect(close.right).toBeLessThan((await boxOf(heading)).right)
  })

  test('goes on with a swipe to the right', async ({ launch }) => {
    const exhibit = await launch(inArabic)
    await exhibit.wake()
    await exhibit.page.locator('[data-panel-id]').first().click()
    await exhibit.expectPhase('panel')
    const fingers = await fingersOn(exhibit.page)
    const { width, height } = await exhibit.size()
    const y = height * 0.3
    await fingers.draw(line({ x: width * 0.2, y }, { x: width * 0.4, y }))
    await expect(exhibit.scene).toHaveAttribute('data-scene-index', '1')
    await fingers.draw(line({ x: width * 0.4, y }, { x: width * 0.2, y }))
    await expect(exhibit.scene).toHaveAttribute('data-scene-index', '0')
  })

  test('turns back for the staff, who read Turkish or English', async ({ launch }) => {
    const exhibit = await launch(inArabic)
    await exhibit.expectPhase('attract')
    await exhibit.becomeStaff()
    await expect(exhibit.frame).toHaveAttribute('dir', 'ltr')
  })
})

for (const [name, options] of [
  ['a light look', dyes],
  ['a right-to-left language', inArabic],
] as const) {
  test(`no screen has a violation in ${name}`, async ({ launch }) => {
    const exhibit = await launch(options)
    await exhibit.expectPhase('attract')
    await expectClean(exhibit)
    await openSecond(exhibit)
    await expectClean(exhibit)
    await exhibit.key('Pause').click()
    for (const key of [/^Sources/, 'Full text', 'Display', 'Sound']) {
      await exhibit.key(key).click()
      await expect(exhibit.page.getByRole('dialog')).toBeVisible()
      await exhibit.page.waitForTimeout(400)
      await expectClean(exhibit)
      await exhibit.key('Close').click()
    }
    await exhibit.key('All chapters').click()
    await exhibit.expectPhase('explore')
    await expectClean(exhibit)
  })

  test(`warning and staff screens have no violation in ${name}`, async ({ launch }) => {
    const exhibit = await launch({ ...options, settings: { ...options.settings, idleSeconds: 5 } })
    await openSecond(exhibit)
    await exhibit.key('Pause').click()
    await exhibit.expectPhase('warning')
    await expectClean(exhibit)
    await exhibit.makeGesture()
    await exhibit.expectPhase('staff')
    await expectClean(exhibit)
  })
}
