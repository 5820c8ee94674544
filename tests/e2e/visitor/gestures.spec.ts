/** One finger is all that is needed, and nothing else does anything. */
import { fingersOn, line } from '../support/fingers.ts'
import { expect, test } from '../support/test.ts'

test('a swipe goes from scene to scene and back, and never out of the panel', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('İnebolu Road')
  const { page } = exhibit
  const fingers = await fingersOn(page)
  const left = line({ x: 1500, y: 500 }, { x: 1100, y: 510 })
  const right = [...left].reverse()
  await fingers.draw(right)
  await expect(exhibit.scene).toHaveAttribute('data-scene-index', '0')
  for (const index of ['1', '2', '3', '3']) {
    await fingers.draw(left)
    await expect(exhibit.scene).toHaveAttribute('data-scene-index', index)
  }
  await fingers.draw(right)
  await expect(exhibit.scene).toHaveAttribute('data-scene-index', '2')
  await exhibit.expectPhase('panel')
})

test('a swipe that begins on a sentence does not let it be heard', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('İnebolu Road')
  const fingers = await fingersOn(exhibit.page)
  const sentence = exhibit.narration.getByRole('button', { name: /^From here the way led/ })
  const box = await sentence.boundingBox()
  if (!box) throw new Error('the sentence is not on the screen')
  const y = box.y + box.height / 2
  await fingers.draw(line({ x: box.x + box.width - 10, y }, { x: box.x + box.width - 250, y }))
  await expect(exhibit.scene).toHaveAttribute('data-scene-index', '1')
  await expect(exhibit.narration).toHaveAttribute('data-sentence', '0')
})

test('drawing up or down, two fingers apart, and a long press do nothing', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('İnebolu Road')
  const { page } = exhibit
  const fingers = await fingersOn(page)
  await page.evaluate(() => {
    window.addEventListener('contextmenu', (event) => {
      document.body.dataset['menu'] = String(event.defaultPrevented)
    })
  })
  const lookOf = () =>
    page.evaluate(() => ({
      scale: window.visualViewport?.scale,
      scrolled: [window.scrollX, window.scrollY, document.scrollingElement?.scrollTop],
      selection: window.getSelection()?.toString(),
      menu: document.body.dataset['menu'] ?? 'true',
      phase: document.querySelector<HTMLElement>('.frame')?.dataset['phase'],
      scene: document.querySelector<HTMLElement>('[data-scene-index]')?.dataset['sceneIndex'],
    }))
  const before = await lookOf()
  await fingers.draw(line({ x: 1300, y: 800 }, { x: 1310, y: 300 }))
  await fingers.draw(line({ x: 1200, y: 500 }, { x: 900, y: 500 }), line({ x: 1300, y: 500 }, { x: 1700, y: 500 }))
  await fingers.hold({ x: 1300, y: 500 }, 1_200)
  await fingers.hold({ x: 200, y: 520 }, 1_200)
  const after = await lookOf()
  expect(before).toMatchObject({ scale: 1, scrolled: [0, 0, 0], selection: '' })
  expect(after).toEqual(before)
})
