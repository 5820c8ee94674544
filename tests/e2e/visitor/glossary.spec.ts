import type { Exhibit } from '../support/exhibit.ts'
import { expect, test } from '../support/test.ts'

const sheet = (exhibit: Exhibit) => exhibit.page.getByRole('dialog')
const entries = (exhibit: Exhibit) => sheet(exhibit).locator('[data-entry]')
const term = (exhibit: Exhibit, id: string) => exhibit.narration.locator(`[data-term=${id}]`)

async function isPlaying(exhibit: Exhibit): Promise<boolean> {
  return (await exhibit.narration.getAttribute('data-status')) === 'playing'
}

/** Where a word of the narration stands on the screen. */
const middleOf = (exhibit: Exhibit, word: string): Promise<[x: number, y: number]> =>
  exhibit.narration.evaluate((narration, wanted) => {
    const texts = document.createTreeWalker(narration, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      const at = text.data.indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + wanted.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return [x + width / 2, y + height / 2]
    }
    throw new Error(`not in the narration: ${wanted}`)
  }, word)

test('a touched term opens at its meaning; the narration goes on, and closing loses no place', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('İnebolu Road')
  await exhibit.key('Next').click()
  const run = await exhibit.narration.getAttribute('data-run')
  await expect(term(exhibit, 'kagni')).toHaveAttribute('lang', 'tr')
  await term(exhibit, 'kagni').click()
  await expect(entries(exhibit).first()).toContainText('kağnı')
  await expect(entries(exhibit).first()).toContainText('[kaːˈnɯ]')
  await expect(entries(exhibit).first()).toContainText('ox-cart with solid wheels')
  await exhibit.key('Close').click()
  await expect(sheet(exhibit)).toHaveCount(0)
  await expect(exhibit.page.locator('[data-scene]')).toHaveAttribute('data-scene', 'mountains')
  expect(await exhibit.narration.getAttribute('data-run')).toBe(run)
  expect(await isPlaying(exhibit)).toBe(true)
})

test('a scene that is paused stays paused, and the rest of its sentence still plays from there', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('Palace Listens')
  await exhibit.key('Pause').click()
  const run = await exhibit.narration.getAttribute('data-run')
  await term(exhibit, 'hafiye').click()
  await expect(entries(exhibit).first()).toContainText('Someone who secretly watched others')
  await term(exhibit, 'yildiz').click()
  await expect(entries(exhibit).first()).toContainText('the palace in Istanbul')
  await exhibit.key('Close').click()
  await expect(exhibit.narration).toHaveAttribute('data-status', 'paused')
  expect(await exhibit.narration.getAttribute('data-run')).toBe(run)
  await exhibit.page.mouse.click(...(await middleOf(exhibit, 'network')))
  await expect(exhibit.narration).toHaveAttribute('data-status', 'playing')
  expect(await exhibit.narration.getAttribute('data-run')).not.toBe(run)
  await expect(sheet(exhibit)).toHaveCount(0)
})

test('by keys: from the bar to the words of the scene, to all words, and back to the key', async ({ launch }) => {
  const exhibit = await launch()
  const { keyboard } = exhibit.page
  await exhibit.open('İnebolu Road')
  await exhibit.key('Pause').click()
  const count = await exhibit.narration.locator('[data-term]').count()
  const opener = exhibit.key(/^Words/)
  await expect(opener).toHaveText(`Words ${count}`)
  await opener.focus()
  await keyboard.press('Enter')
  await expect(sheet(exhibit).getByRole('heading', { name: 'Words in this scene' })).toBeFocused()
  await expect(entries(exhibit)).toHaveCount(count)
  await exhibit.key(/^All \d/).focus()
  await keyboard.press('Enter')
  await expect(sheet(exhibit).getByRole('heading', { name: 'All words' })).toBeVisible()
  await expect(exhibit.key(/^This scene/)).toBeFocused()
  await expect(entries(exhibit).first()).toContainText('armed (müsellâh)')
  await exhibit.key('Later').focus()
  await keyboard.press('Enter')
  await expect(sheet(exhibit)).toContainText(/2 of \d+/)
  await exhibit.key(/^This scene/).focus()
  await keyboard.press('Enter')
  await expect(entries(exhibit)).toHaveCount(count)
  await keyboard.press('Escape')
  await expect(sheet(exhibit)).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('a scene without a term leads to all words', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('Neutral Ground')
  await expect(exhibit.narration.locator('[data-term]')).toHaveCount(0)
  await expect(exhibit.key('Words')).toHaveText('Words')
  await exhibit.key('Words').click()
  await expect(sheet(exhibit).getByRole('heading', { name: 'All words' })).toBeVisible()
  await expect(exhibit.key(/^(All \d|This scene)/)).toHaveCount(0)
})

test('in Turkish a term is found with its ending, and all words stand in Turkish order', async ({ launch }) => {
  const exhibit = await launch({ language: 'tr' })
  await exhibit.open('Denizden Ankara’ya')
  await expect(term(exhibit, 'inebolu')).toHaveText('İnebolu’nun')
  await term(exhibit, 'inebolu').click()
  await expect(entries(exhibit).first()).toContainText('korunaklı limanı olmayan ilçe')
  await exhibit.key(/^Tümü/).click()
  const ids = await entries(exhibit).evaluateAll((list) => list.map((entry) => entry.getAttribute('data-entry')))
  const place = (id: string) => ids.indexOf(id)
  expect(place('askeri-polis')).toBe(0)
  expect(place('cete')).toBeLessThan(place('divan-i-harb'))
  expect(place('hamza')).toBeLessThan(place('ikinci-sube'))
  expect(ids.slice(-2)).toEqual(['yildiz', 'zabitan'])
})

test('another language while the glossary lies open shows the same term in it', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('Palace Listens')
  await term(exhibit, 'jurnal').click()
  await expect(entries(exhibit).first()).toContainText('the word comes from French')
  await exhibit.key('Türkçe').click()
  await expect(entries(exhibit).first()).toContainText('sözcük Fransızcadan gelir')
})

/** Screens of 16:9, 16:10, 3:2, 4:3 and portrait; on a small one keys need more of it. */
const screens = [
  { width: 1920, height: 1080, inches: 32 },
  { width: 1920, height: 1080, inches: 21.5 },
  { width: 1280, height: 800, inches: 32 },
  { width: 1920, height: 1200, inches: 24 },
  { width: 1200, height: 800, inches: 32 },
  { width: 1024, height: 768, inches: 32 },
  { width: 1080, height: 1920, inches: 32 },
]

for (const language of ['en', 'tr'] as const) {
  test(`the keys of a panel fit every screen in ${language}, with counts of two digits`, async ({ launch }) => {
    const exhibit = await launch({ language })
    await exhibit.wake()
    await exhibit.key(/By Its Own Account|Kendi Anlatısıyla/).click()
    await exhibit.expectPhase('panel')
    for (const screen of screens) {
      for (const look of ['', 'large', 'contrast', 'large contrast']) {
        const beyond = await exhibit.frame.evaluate(keysBeyondTheBar, { ...screen, look })
        expect(beyond, `${screen.width} × ${screen.height}, ${screen.inches} inches, ${look}`).toEqual([])
      }
    }
  })
}

/** Lays the frame out for a screen of that size and names the keys that its bar does not hold. */
function keysBeyondTheBar(
  frame: HTMLElement | SVGElement,
  { width, height, inches, look }: { width: number; height: number; inches: number; look: string },
): string[] {
  Object.assign(frame.style, { right: 'auto', bottom: 'auto', width: `${width}px`, height: `${height}px` })
  frame.style.setProperty('--mm', `${Math.hypot(width, height) / (inches * 25.4)}px`)
  for (const name of ['large', 'contrast']) frame.classList.toggle(name, look.split(' ').includes(name))
  const bar = frame.querySelector('footer')
  if (!bar) return ['there is no bar']
  for (const count of bar.querySelectorAll('.count')) count.textContent = '12'
  const marginPx = parseFloat(getComputedStyle(bar).paddingRight)
  return [...bar.querySelectorAll('button')]
    .filter((key) => key.getBoundingClientRect().right > width - marginPx + 1)
    .map((key) => key.textContent.trim())
}
