/** The desk of the intelligence cycle: a made-up case, from the first question to the record. */
import AxeBuilder from '@axe-core/playwright'
import type { Exhibit } from '../support/exhibit.ts'
import { faultsOf, mmPerPxOn, targetsOn } from '../support/targets.ts'
import { expect, test } from '../support/test.ts'

const tileEn = /Three Reports/
const tileTr = /Fırtınadan Önce/

async function openDesk(exhibit: Exhibit, tile = tileEn) {
  await exhibit.wake()
  await exhibit.key(tile).click()
  await exhibit.expectPhase('panel')
  await exhibit.key(/^(Try it yourself|Siz deneyin)$/).click()
  await expect(exhibit.page.locator('[data-desk=cycle]')).toBeVisible()
}

const title = (exhibit: Exhibit) => exhibit.page.getByRole('heading', { level: 1 })
const record = (exhibit: Exhibit) => exhibit.page.locator('[data-record]')
const slip = (exhibit: Exhibit, id: string) => exhibit.page.locator(`[data-report=${id}]`)

async function press(exhibit: Exhibit, ...names: string[]) {
  for (const name of names) await exhibit.page.getByRole('button', { name, exact: true }).click()
}

test('the case is worked through by touch, from the vague question to the record', async ({ launch }) => {
  const exhibit = await launch()
  await openDesk(exhibit)
  await expect(exhibit.page.getByText('A made-up case')).toBeVisible()
  await expect(title(exhibit)).toHaveText('First, what exactly is the question?')
  await expect(exhibit.key('Go on')).toHaveAttribute('aria-disabled', 'true')

  await press(exhibit, 'Will it storm?')
  await expect(exhibit.page.getByText('“When? Where?” he asks back.')).toBeVisible()
  await expect(exhibit.key('Go on')).toHaveAttribute('aria-disabled', 'true')
  await press(exhibit, 'Can the ferry cross at six?', 'Go on')

  await expect(title(exhibit)).toHaveText('There is time for one more call.')
  await expect(slip(exhibit, 'second-barometer')).toHaveCount(0)
  await press(exhibit, 'A second barometer')
  await expect(slip(exhibit, 'second-barometer')).toContainText('Falling slowly.')
  await press(exhibit, 'Go on')

  await expect(title(exhibit)).toHaveText('Weigh the source, then the news.')
  await expect(exhibit.page.getByText('His cargo is waiting; every hour costs him.')).toBeVisible()
  await press(exhibit, 'Cannot say')
  await expect(exhibit.page.getByText('Only heard, and he wants to leave.')).toBeVisible()
  await press(exhibit, 'Next report', 'Likely', 'Next report', 'Likely', 'Next report', 'Certain')
  await expect(slip(exhibit, 'captain')).toContainText('Cannot say')
  await expect(slip(exhibit, 'fisherman')).toHaveAttribute('data-level', '0')
  await press(exhibit, 'Go on')

  await expect(title(exhibit)).toHaveText('He decides; you say how sure you are.')
  await press(exhibit, 'Sail', 'Go on')
  await expect(title(exhibit)).toHaveText('“How sure are you?” he asks.')
  await press(exhibit, 'Likely')
  await expect(exhibit.page.getByText('At six the pilot boat tries, and turns back.')).toBeVisible()
  await press(exhibit, 'Go on')

  await expect(exhibit.page.getByText('Swell at six, calm at nine: the same night for every answer.')).toBeVisible()
  await expect(exhibit.page.locator('[data-picture=drawing]')).toBeVisible()
  await press(exhibit, 'Read the record')

  await expect(record(exhibit)).toContainText('Will it storm?')
  await expect(record(exhibit)).toContainText('Can the ferry cross at six?')
  await expect(record(exhibit)).toContainText('A second barometer')
  await expect(record(exhibit).locator('li')).toHaveText([
    /^A captain\s*Cannot say$/,
    /^The next harbour\s*Likely$/,
    /^Second barometer\s*Likely$/,
    /^A fisherman\s*Certain$/,
  ])
  await expect(record(exhibit)).toContainText('turns back. The ferry sails at nine. Swell at six')
  await expect(record(exhibit)).toContainText('The first question named no time and no place.')
  await expect(record(exhibit)).toContainText('The lighthouse was not rung.')
  await expect(record(exhibit)).not.toContainText('No second barometer was read.')
  await expect(record(exhibit)).toContainText('The record tells them apart.')
  await expect(record(exhibit)).toContainText('A made-up case')

  await press(exhibit, 'Begin again')
  await expect(title(exhibit)).toHaveText('First, what exactly is the question?')
  await expect(exhibit.page.locator('[data-step=call]')).toHaveText('Phase 2 Collection')
})

test('an answer can be changed, and what hangs on it changes too', async ({ launch }) => {
  const exhibit = await launch()
  await openDesk(exhibit)
  await press(exhibit, 'Can the ferry cross at six?', 'Go on', 'The lighthouse', 'Go on')
  await exhibit.page.locator('[data-step=call]').click()
  await press(exhibit, 'The captain again')
  await expect(slip(exhibit, 'lighthouse')).toHaveCount(0)
  await expect(slip(exhibit, 'captain-again')).toContainText('My office told me.')
  await exhibit.page.locator('[data-step=answer]').click()
  await press(exhibit, 'Cannot say', 'Go on')
  await expect(title(exhibit)).toHaveText('At eight he asks again. The sea is going down.')
  await press(exhibit, 'Sail at nine', 'Go on', 'Read the record')
  await expect(record(exhibit).getByText('left open')).toHaveCount(4)
  await press(exhibit, 'Change an answer', 'Wait', 'Go on', 'Certain', 'Go on', 'Read the record')
  await expect(record(exhibit)).not.toContainText('Cannot say')
  await expect(record(exhibit)).toContainText('Wait')
})

test('a slip can be taken up, and drawn to its level', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.key(tileEn).click()
  await exhibit.key(/^Scene 3:/).click()
  await press(exhibit, 'Try it yourself')
  await expect(title(exhibit)).toHaveText('Weigh the source, then the news.')
  const fisherman = slip(exhibit, 'fisherman').getByRole('button')
  await fisherman.click()
  await expect(fisherman).toHaveAttribute('aria-pressed', 'true')
  await expect(exhibit.page.getByText('He gains nothing by it.')).toBeVisible()

  const levels = exhibit.page.locator('.level')
  for (const level of [2, 0, 1]) {
    const from = await fisherman.boundingBox()
    const to = await levels.nth(level).boundingBox()
    if (!from || !to) throw new Error('not in sight')
    const x = from.x + from.width / 2
    const { mouse } = exhibit.page
    await mouse.move(x, from.y + 40)
    await mouse.down()
    await mouse.move(x, to.y + 44, { steps: 6 })
    await mouse.up()
    await expect(slip(exhibit, 'fisherman')).toHaveAttribute('data-level', String(level))
    await expect.poll(async () => Math.abs(((await fisherman.boundingBox())?.y ?? 0) - to.y)).toBeLessThan(3)
  }
})

test('the case is worked through by keys alone, in Turkish', async ({ launch }) => {
  const exhibit = await launch({ language: 'tr' })
  await openDesk(exhibit, tileTr)
  const { keyboard } = exhibit.page
  await expect(title(exhibit)).toBeFocused()
  /** Tabs to the key of that name, as one does who cannot see where it lies. */
  const choose = async (...names: string[]) => {
    for (const name of names) {
      const key = exhibit.page.getByRole('button', { name, exact: true }).first()
      await expect(key).toBeVisible()
      for (let tabs = 0; tabs < 25; tabs++) {
        if (await key.evaluate((element) => element === document.activeElement)) break
        await keyboard.press('Tab')
      }
      await expect(key).toBeFocused()
      await keyboard.press('Enter')
    }
  }
  await choose('Vapur altıda geçebilir mi?', 'Devam et')
  await expect(title(exhibit)).toBeFocused()
  await choose('Deniz feneri', 'Devam et')
  await choose(
    'Söylenemez',
    'Sonraki haber',
    'Olası',
    'Sonraki haber',
    'Söylenemez',
    'Sonraki haber',
    'Kesin',
    'Devam et',
  )
  await expect(title(exhibit)).toHaveText('Kararı o verir; ne kadar emin olduğunuzu siz söylersiniz.')
  await choose('Beklesin', 'Devam et', 'Olası', 'Devam et', 'Kaydı oku')
  await expect(record(exhibit)).toContainText('Deniz feneri')
  await expect(record(exhibit)).toContainText('Dokuza on kala görülen kabarık deniz.')
  await expect(record(exhibit)).toContainText('İkisini ayıran kayıttır.')
  await keyboard.press('Escape')
  await expect(exhibit.narration).toBeVisible()
})

test('what was decided survives the question of the idle reset, and goes with the visitor', async ({ launch }) => {
  const exhibit = await launch({ settings: { idleSeconds: 5, warningSeconds: 20 } })
  await openDesk(exhibit)
  await press(exhibit, 'Can the ferry cross at six?', 'Go on', 'The lighthouse')
  await exhibit.expectPhase('warning')
  await press(exhibit, 'Go on')
  await exhibit.expectPhase('panel')
  await expect(title(exhibit)).toHaveText('There is time for one more call.')
  await expect(slip(exhibit, 'lighthouse')).toContainText('Swell at the harbour mouth.')
  await exhibit.expectPhase('warning')
  await press(exhibit, 'Start again')
  await openDesk(exhibit)
  await expect(title(exhibit)).toHaveText('First, what exactly is the question?')
  await expect(slip(exhibit, 'lighthouse')).toHaveCount(0)
})

/** Calls `look` at every kind of screen that the case has. */
async function eachScreen(exhibit: Exhibit, look: (where: string) => Promise<void>) {
  await look('question')
  await press(exhibit, 'Can the ferry cross at six?', 'Go on', 'The lighthouse', 'Go on')
  await look('weighing')
  await press(exhibit, 'Likely', 'Next report', 'Likely', 'Next report', 'Likely', 'Next report', 'Likely')
  await look('weighed')
  await press(exhibit, 'Go on', 'Wait', 'Go on', 'Likely')
  await look('answer')
  await press(exhibit, 'Go on')
  await look('outcome')
  await press(exhibit, 'Read the record')
  await look('record')
}

test('no screen of the case has a violation, and every key has room', async ({ launch }) => {
  const exhibit = await launch()
  await openDesk(exhibit)
  await eachScreen(exhibit, async (where) => {
    await exhibit.page.waitForTimeout(700)
    const { violations } = await new AxeBuilder({ page: exhibit.page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      where,
    ).toEqual([])
    expect(faultsOf(await targetsOn(exhibit.page), await mmPerPxOn(exhibit.page)), where).toEqual([])
  })
})

test('within low reach every key of the case lies in the lower half, and Back leads to every report', async ({
  launch,
}) => {
  const exhibit = await launch({ settings: { mmPerPx: 0.2479 } })
  await openDesk(exhibit)
  await press(exhibit, 'Display', 'Low', 'Close')
  const { height } = await exhibit.size()
  await eachScreen(exhibit, async (where) => {
    const targets = await targetsOn(exhibit.page)
    expect(
      targets.filter(({ top }) => top < height / 2 - 1).map(({ name }) => name),
      where,
    ).toEqual([])
    expect(faultsOf(targets, await mmPerPxOn(exhibit.page)), where).toEqual([])
  })
  await press(exhibit, 'Change an answer', 'Back')
  const weighed = () => exhibit.page.locator('.who b').textContent()
  const seen = [await weighed()]
  for (let report = 1; report < 4; report++) {
    await press(exhibit, 'Back')
    seen.push(await weighed())
  }
  expect(seen).toEqual(['The lighthouse', 'A fisherman', 'The next harbour', 'A captain'])
})
