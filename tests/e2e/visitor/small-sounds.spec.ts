import type { Exhibit } from '../support/exhibit.ts'
import { expect, test } from '../support/test.ts'

/** How long the sounds are (scripts/narrate/sounds/effects.mjs), by which they are known here. */
const pencilS = 0.36
const endS = 1.9

const heard = async (exhibit: Exhibit, lengthS: number): Promise<number> =>
  (await exhibit.startedSounds()).filter((seconds) => Math.abs(seconds - lengthS) < 0.03).length

const stepsDrawn = (exhibit: Exhibit) => exhibit.page.locator('[data-picture] [data-at]:not(.later)').count()

test('a pencil is heard while a drawing appears step by step, once a step at most', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.listen()
  await exhibit.key(/İnebolu Road/).click()
  await exhibit.expectPhase('panel')
  await expect.poll(() => heard(exhibit, pencilS), { timeout: 20_000 }).toBeGreaterThan(1)
  // Counted first: a step may come in between.
  const strokes = await heard(exhibit, pencilS)
  expect(strokes).toBeLessThanOrEqual(await stepsDrawn(exhibit))
})

test('no pencil is heard in the scenes of 1915, though their drawing appears step by step', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.key(/Special Organization/).click()
  await exhibit.expectPhase('panel')
  await exhibit.key(/^Scene 4:/).click()
  await expect(exhibit.page.locator('main[data-scene-index]')).toHaveAttribute('data-scene-index', '3')
  await exhibit.listen()
  await expect.poll(() => stepsDrawn(exhibit), { timeout: 30_000 }).toBeGreaterThan(2)
  expect(await heard(exhibit, pencilS)).toBe(0)
})

test('one low note is heard when nobody answers, and then nothing', async ({ launch }) => {
  const exhibit = await launch({ settings: { idleSeconds: 5, warningSeconds: 20, volumePercent: 60 } })
  await exhibit.wake()
  await exhibit.listen()
  await exhibit.expectPhase('warning')
  expect(await heard(exhibit, endS)).toBe(0)
  await exhibit.expectPhase('attract', 30_000)
  await expect.poll(() => heard(exhibit, endS)).toBe(1)
})
