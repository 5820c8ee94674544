/** Ways through every screen of the exhibit, in any language: a spec looks at each as it comes by. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Pack } from '../../../shared/pack/schema-v1.ts'
import { dictionaries } from '../../../renderer/words/words.ts'
import type { Words } from '../../../renderer/words/words.ts'
import { pin, type Exhibit } from './exhibit.ts'
import { timeIn } from './hours.ts'
import { readDefaultPack } from './packs.ts'
import type { LaunchOptions } from './test.ts'

/** Called with the screen's name at every stop; `alike` when it is built like the one before and only its words are others. */
export type Look = (screen: string, alike?: 'alike') => Promise<void>

export interface Visitor {
  readonly exhibit: Exhibit
  readonly words: Words
  readonly pack: Pack
  readonly look: Look
  /** The choices a visitor makes under Display before going on. */
  readonly isLarge: boolean
}

export interface Way {
  readonly name: string
  readonly launch: (tempDir: string) => LaunchOptions | Promise<LaunchOptions>
  readonly walk: (visitor: Visitor) => Promise<void>
  /** Whether large text changes it. */
  readonly hasViews: boolean
}

const patient = { idleSeconds: 600, attractSeconds: 120 }

const key = ({ exhibit }: Visitor, name: string) => exhibit.page.getByRole('button', { name, exact: true })

export const visitorOf = async (exhibit: Exhibit, language: 'en' | 'tr', isLarge: boolean, look: Look) => ({
  exhibit,
  words: dictionaries[language],
  pack: await readDefaultPack(),
  look,
  isLarge,
})

/** From attract to the choice, with still pictures and the visitor's text size. */
export async function settle(visitor: Visitor) {
  const { exhibit, words, isLarge } = visitor
  await exhibit.wake()
  await exhibit.key(words.display).click()
  const sheet = exhibit.page.getByRole('dialog')
  await sheet.getByRole('button', { name: words.still, exact: true }).click()
  if (isLarge) await sheet.getByRole('button', { name: words.large, exact: true }).first().click()
  await sheet.getByRole('button', { name: words.close, exact: true }).click()
}

/** Looks at what is open, page by page. */
async function lookThrough({ exhibit, look }: Visitor, screen: string) {
  const later = exhibit.page.getByRole('dialog').locator('[data-page=later]')
  await look(screen)
  for (let page = 2; page < 40; page++) {
    if ((await later.count()) === 0 || (await later.getAttribute('aria-disabled')) === 'true') return
    await later.click()
    await look(`${screen}, page ${page}`, 'alike')
  }
}

export async function openPanel(visitor: Visitor, panelId: string) {
  const { exhibit, words } = visitor
  const tile = exhibit.page.locator(`[data-panel-id="${panelId}"]`)
  for (const direction of [words.later, words.earlier]) {
    const turn = key(visitor, direction)
    while ((await tile.count()) === 0 && (await turn.getAttribute('aria-disabled')) !== 'true') await turn.click()
  }
  await tile.click()
  await exhibit.expectPhase('panel')
  await key(visitor, words.pause).click()
}

async function leave({ exhibit }: Visitor) {
  await exhibit.page.keyboard.press('Escape')
  await exhibit.expectPhase('explore')
}

export async function openDesk(visitor: Visitor, panelId: string) {
  await openPanel(visitor, panelId)
  await key(visitor, visitor.words.tryIt).click()
  await expect(visitor.exhibit.page.locator('[data-desk]')).toBeVisible()
}

async function walkAttract({ exhibit, look, pack }: Visitor) {
  const seen = new Set<string>()
  const poster = exhibit.page.locator('main.attract')
  while (seen.size < Math.min(4, pack.panels.length)) {
    const id = (await poster.getAttribute('data-panel')) ?? ''
    if (!seen.has(id)) await look(`attract: ${id}`)
    seen.add(id)
    await expect(poster).not.toHaveAttribute('data-panel', id, { timeout: 15_000 })
  }
}

async function walkPanels(visitor: Visitor) {
  const { exhibit, pack, look, words } = visitor
  await settle(visitor)
  await look('explore')
  for (const later = key(visitor, words.later); (await later.count()) > 0;) {
    if ((await later.getAttribute('aria-disabled')) === 'true') break
    await later.click()
    await look('explore, later')
  }
  for (const { id, scenes } of pack.panels) {
    await openPanel(visitor, id)
    for (const [index, scene] of scenes.entries()) {
      if (index > 0) {
        await exhibit.page.locator(`.progress [data-scene-index="${index}"]`).click()
        await key(visitor, words.pause).click()
      }
      await look(`${id}/${scene.id}`, index > 0 ? 'alike' : undefined)
    }
    await leave(visitor)
  }
}

async function walkSheets(visitor: Visitor) {
  const { exhibit, words, pack, isLarge } = visitor
  await settle(visitor)
  await exhibit.key(words.display).click()
  await lookThrough(visitor, 'display')
  const sheet = exhibit.page.getByRole('dialog')
  const close = () => sheet.getByRole('button', { name: words.close, exact: true }).click()
  await close()
  const bar = exhibit.page.locator('.bar')
  for (const panelId of ['underground', 'law']) {
    await openPanel(visitor, panelId)
    const panel = pack.panels.find(({ id }) => id === panelId)
    for (const index of panel?.scenes.keys() ?? []) {
      if (index > 0) {
        await exhibit.page.locator(`.progress [data-scene-index="${index}"]`).click()
        await key(visitor, words.pause).click()
      }
      await bar.getByRole('button', { name: new RegExp(`^${words.sources}`) }).click()
      await lookThrough(visitor, `${panelId} ${index + 1}: sources`)
      await close()
      await bar.getByRole('button', { name: new RegExp(`^${words.glossary}`) }).click()
      await lookThrough(visitor, `${panelId} ${index + 1}: words`)
      await close()
    }
    await leave(visitor)
  }
  await openPanel(visitor, 'underground')
  await bar.getByRole('button', { name: new RegExp(`^${words.glossary}`) }).click()
  await sheet.getByRole('button', { name: new RegExp(`^${words.all} `) }).click()
  await lookThrough(visitor, 'all words')
  await close()
  await bar.getByRole('button', { name: words.display }).click()
  await lookThrough(visitor, 'display in a panel')
  if (!isLarge) await close()
  await (isLarge ? sheet : bar).getByRole('button', { name: words.fullText }).click()
  await lookThrough(visitor, 'full text')
  await sheet.getByRole('button', { name: words.takeAlong }).click()
  await lookThrough(visitor, 'take along')
  await close()
  if (!isLarge) {
    await bar.getByRole('button', { name: words.sound }).click()
    await lookThrough(visitor, 'sound')
    await close()
  }
  await key(visitor, words.play).click()
  const dispute = exhibit.page.locator('.dispute')
  await dispute.waitFor({ timeout: 60_000 })
  await dispute.click()
  await lookThrough(visitor, 'dispute')
}

async function walkDesks(visitor: Visitor) {
  const { exhibit, words, look, isLarge } = visitor
  const { page } = exhibit
  await settle(visitor)

  await openDesk(visitor, 'timeline')
  await look('timeline: main dates')
  if (isLarge) await key(visitor, words.timeline.whichDates).click()
  for (const amount of [words.timeline.amounts.headline, words.timeline.amounts.all]) {
    await key(visitor, amount).click()
    await look(`timeline: ${amount}`)
  }
  await key(visitor, words.timeline.disputed).click()
  await look('timeline: disputed')
  await exhibit.key(new RegExp(`^${words.sources}`)).click()
  await look('timeline: sources')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await leave(visitor)

  await openDesk(visitor, 'cipher-desk')
  const messages = page.locator('[data-to-message]')
  for (let message = 0; message < (await messages.count()); message++) {
    await messages.nth(message).click()
    await look(`cipher: message ${message + 1}`)
    for (let hint = 1; hint <= 3; hint++) {
      const more = exhibit.key(new RegExp(`^${words.cipher.hint}`))
      if ((await more.count()) === 0 || (await more.getAttribute('aria-disabled')) === 'true') break
      await more.click()
      await look(`cipher: message ${message + 1}, hint ${hint}`, 'alike')
    }
  }
  await page.keyboard.press('Escape')
  await leave(visitor)

  await openDesk(visitor, 'cycle')
  const onward = page.locator('[data-onward]')
  const answers = page.locator('[data-answer], [data-verdict]')
  const record = page.locator('[data-record]')
  for (let step = 1, tried = 0; (await record.count()) === 0; step++) {
    expect(step, 'the case comes to its end').toBeLessThan(40)
    await look(`cycle: step ${step}`)
    if ((await onward.getAttribute('aria-disabled')) === 'true') {
      await answers.nth(tried++ % (await answers.count())).click()
    } else {
      await onward.click()
      tried = 0
    }
  }
  await look('cycle: record')
}

async function walkWarning(visitor: Visitor) {
  await settle(visitor)
  await visitor.exhibit.expectPhase('warning', 20_000)
  await visitor.look('warning')
  await visitor.exhibit.page.waitForTimeout(10_000)
  await visitor.look('warning, second half')
}

async function walkClosedAndStaff(visitor: Visitor) {
  const { exhibit, words, look } = visitor
  await exhibit.expectPhase('closed')
  await look('closed')
  await exhibit.makeGesture()
  await exhibit.expectPhase('staff')
  await look('staff: PIN')
  for (const step of ['choose', 'repeat']) {
    await expect(exhibit.page.locator(`[data-pin=${step}]`)).toBeAttached()
    for (const digit of pin) await key(visitor, digit).click()
    await key(visitor, words.staff.enter).click()
  }
  await expect(exhibit.page.locator('[data-view=settings]')).toBeAttached()
  await look('staff: settings')
  await exhibit.key(new RegExp(`^${words.staff.messages}`)).click()
  await look('staff: messages')
  await key(visitor, words.staff.quit).click()
  await look('staff: quit')
}

async function walkFault({ exhibit, look }: Visitor) {
  await exhibit.expectPhase('fault')
  await look('fault')
}

export const ways: readonly Way[] = [
  { name: 'attract', launch: () => ({ settings: { attractSeconds: 6 } }), walk: walkAttract, hasViews: false },
  { name: 'explore and every scene', launch: () => ({ settings: patient }), walk: walkPanels, hasViews: true },
  { name: 'every sheet', launch: () => ({ settings: patient }), walk: walkSheets, hasViews: true },
  { name: 'every desk', launch: () => ({ settings: patient }), walk: walkDesks, hasViews: true },
  { name: 'the warning', launch: () => ({ settings: { idleSeconds: 5 } }), walk: walkWarning, hasViews: true },
  {
    name: 'closed, and the staff screens',
    launch: () => ({ settings: { hours: { opens: timeIn(2), closes: timeIn(3) } } }),
    walk: walkClosedAndStaff,
    hasViews: false,
  },
  { name: 'the fault', launch: emptyPack, walk: walkFault, hasViews: false },
]

async function emptyPack(tempDir: string): Promise<LaunchOptions> {
  const packDir = join(tempDir, 'empty')
  await mkdir(packDir)
  return { packDir }
}
