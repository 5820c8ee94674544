import { spokenAt } from '../../../shared/captions.ts'
import { cuesOf, type SoundAndMark } from '../support/exhibit.ts'
import { expect, test } from '../support/test.ts'

/** The audio clock and the page are read one after the other; around a cue's edge either side may be seen. */
const edgeMs = 150

async function expectMarkFollows({ file, atMs, sentence }: SoundAndMark) {
  const cues = await cuesOf(file)
  const near = [atMs - edgeMs, atMs, atMs + edgeMs].map((ms) => Math.max(0, spokenAt(cues, ms).cue))
  expect(near).toContain(sentence)
}

test('a touch opens a panel whose narration sounds, and the marked sentence is the one being spoken', async ({
  launch,
}) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.listen()
  await exhibit.key(/İnebolu Road/).click()
  await exhibit.expectPhase('panel')

  await expect.poll(async () => (await exhibit.soundAndMark()).length).toBe(1)
  const samples: SoundAndMark[] = []
  for (let sample = 0; sample < 12; sample++) {
    const sounding = await exhibit.soundAndMark()
    expect(sounding).toHaveLength(1)
    samples.push(...sounding)
    await exhibit.page.waitForTimeout(900)
  }
  const times = samples.map(({ atMs }) => atMs)
  expect(times.every((atMs, index) => index === 0 || atMs > (times[index - 1] ?? 0))).toBe(true)
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(8_000)
  expect(samples[0]?.file).toMatch(/audio\/en\/inebolu-beach\.webm$/)
  expect(samples[0]?.volume).toBeGreaterThan(0)
  for (const sample of samples) await expectMarkFollows(sample)
  expect(new Set(samples.map(({ sentence }) => sentence)).size).toBeGreaterThan(1)
})

test('touching a sentence lets the narration go on from there', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.listen()
  await exhibit.key(/İnebolu Road/).click()
  await expect.poll(async () => (await exhibit.soundAndMark())[0]?.atMs ?? 0).toBeGreaterThan(300)
  await exhibit.narration.getByRole('button', { name: /^From here the way led/ }).click()
  await expect(exhibit.currentSentence).toHaveText(/^From here the way led/)
  const cues = await cuesOf('/audio/en/inebolu-beach.webm')
  await expect
    .poll(async () => (await exhibit.soundAndMark())[0]?.atMs ?? 0)
    .toBeGreaterThan(cues[2]?.startMs ?? Infinity)
})

test('pause holds sound and mark, and play goes on', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.listen()
  await exhibit.key(/İnebolu Road/).click()
  await expect.poll(async () => (await exhibit.soundAndMark())[0]?.atMs ?? 0).toBeGreaterThan(500)
  await exhibit.key(/^Pause$/).click()
  await expect.poll(() => exhibit.soundAndMark()).toEqual([])
  const held = await exhibit.narration.getAttribute('data-sentence')
  await exhibit.page.waitForTimeout(1_500)
  expect(await exhibit.soundAndMark()).toEqual([])
  expect(await exhibit.narration.getAttribute('data-sentence')).toBe(held)
  await exhibit.key(/^Play$/).click()
  await expect.poll(async () => (await exhibit.soundAndMark()).length).toBe(1)
})

test('next, back and the numbered segments move between scenes; home leads back and the sound fades', async ({
  launch,
}) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.listen()
  await exhibit.key(/İnebolu Road/).click()
  await expect(exhibit.narration).toContainText('no sheltered harbour')
  await exhibit.key('Next').click()
  await expect(exhibit.narration).toContainText('On land the load went by')
  await exhibit.key(/Scene 4/).click()
  await expect(exhibit.narration).toContainText('1,680 lira')
  await exhibit.key('Back').click()
  await expect(exhibit.narration).toContainText('Greek ships bombarded')
  await expect
    .poll(async () => (await exhibit.soundAndMark()).map(({ file }) => file))
    .toEqual([expect.stringMatching(/inebolu-guns\.webm$/)])
  await exhibit.key(/chapters/i).click()
  await exhibit.expectPhase('explore')
  await expect.poll(() => exhibit.soundAndMark()).toEqual([])
})

test('the language changes in the middle of a scene, which goes on in the other voice', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.listen()
  await exhibit.key(/İnebolu Road/).click()
  await expect.poll(async () => (await exhibit.soundAndMark()).length).toBe(1)
  await exhibit.key('Türkçe').click()
  await expect(exhibit.frame).toHaveAttribute('lang', 'tr')
  await expect(exhibit.page.getByRole('heading', { name: 'Denizden Ankara’ya' })).toBeVisible()
  await expect(exhibit.narration).toContainText('korunaklı bir limanı yoktu')
  await expect
    .poll(async () => (await exhibit.soundAndMark()).map(({ file }) => file))
    .toEqual([expect.stringMatching(/audio\/tr\/inebolu-beach\.webm$/)])
})

test('sources, full text and the two views open in place and close again', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('İnebolu Road')
  await exhibit.key(/^Sources/).click()
  await expect(exhibit.page.getByRole('dialog')).toContainText('İstiklal Yolu')
  await exhibit.key('Close').click()
  await expect(exhibit.page.getByRole('dialog')).toHaveCount(0)
  await exhibit.key('Full text').click()
  await expect(exhibit.page.getByRole('dialog')).toContainText('transport point')
  await exhibit.page.keyboard.press('Escape')
  await expect(exhibit.page.getByRole('dialog')).toHaveCount(0)
  await exhibit.expectPhase('panel')
})

test('the volume is set by touch', async ({ launch }) => {
  const exhibit = await launch({ settings: { volumePercent: 70 } })
  await exhibit.wake()
  await exhibit.listen()
  await exhibit.key(/İnebolu Road/).click()
  await expect.poll(async () => (await exhibit.soundAndMark()).length).toBe(1)
  const [{ volume: before } = { volume: 0 }] = await exhibit.soundAndMark()
  await exhibit.key('Sound').click()
  await exhibit.key('Louder').click()
  await exhibit.key('Louder').click()
  await expect.poll(async () => (await exhibit.soundAndMark())[0]?.volume ?? 0).toBeGreaterThan(before)
})

test('Tab goes round: after the last key comes what stands first, and back again', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('İnebolu Road')
  await exhibit.key('All chapters').focus()
  await exhibit.page.keyboard.press('Tab')
  await expect(exhibit.narration.getByRole('button').first()).toBeFocused()
  await exhibit.page.keyboard.press('Shift+Tab')
  await expect(exhibit.key('All chapters')).toBeFocused()
})

test('arrows lead from the heading of a sheet to its keys, and closing it leads back', async ({ launch }) => {
  const exhibit = await launch()
  const { keyboard } = exhibit.page
  await exhibit.open('İnebolu Road')
  await exhibit.key(/^Sources/).focus()
  await keyboard.press('Enter')
  await expect(exhibit.page.getByRole('heading', { name: 'Sources' })).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(exhibit.page.getByRole('dialog').getByRole('button').first()).toBeFocused()
  await exhibit.page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus()
  await keyboard.press('Enter')
  await expect(exhibit.key(/^Sources/)).toBeFocused()
})
