/** Everything that can be touched is at least 20 mm wide and high and 2 mm from the next, on the screen that staff have set. */
import type { Exhibit } from '../support/exhibit.ts'
import { faultsOf, mmPerPxOn, targetsOn } from '../support/targets.ts'
import { expect, test } from '../support/test.ts'

/** Diagonals of a full HD screen; 43 inches and more only give more room. */
const screens = [
  { inches: 32, mmPerPx: undefined },
  { inches: 24, mmPerPx: 0.2767 },
  { inches: 21.5, mmPerPx: 0.2479 },
] as const

async function expectRoom(exhibit: Exhibit, where: string) {
  const targets = await targetsOn(exhibit.page)
  expect(targets.length, where).toBeGreaterThan(0)
  expect(faultsOf(targets, await mmPerPxOn(exhibit.page)), where).toEqual([])
}

/** Sentences stand where they are read; what they do can be done in the full text, which lies low. */
test('within low reach every key lies in the lower half, whatever is open', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.wake()
  await exhibit.key('Display').click()
  await exhibit.key(/^Low$/).click()
  const { height } = await exhibit.size()
  const expectLow = async (where: string) => {
    const high = (await targetsOn(exhibit.page)).filter(({ top, isSentence }) => !isSentence && top < height / 2 - 1)
    expect(high, where).toEqual([])
  }
  await expectLow('display')
  await exhibit.key(/^Close$/).click()
  await expectLow('explore')
  await exhibit.key('Later').click()
  await exhibit.key(/Written into Law/).click()
  for (const sheet of [/^Sources/, /^Words/, 'Full text', 'Sound']) {
    await exhibit.key(sheet).click()
    await expect(exhibit.page.getByRole('dialog')).toBeVisible()
    await expectLow(String(sheet))
    await exhibit.key(/^Close$/).click()
  }
})

for (const { inches, mmPerPx } of screens) {
  test(`on ${inches} inches every key of every screen has room`, async ({ launch }) => {
    const exhibit = await launch({ settings: mmPerPx === undefined ? {} : { mmPerPx } })
    await exhibit.wake()
    await expectRoom(exhibit, 'explore')
    await exhibit.key(/Occupied City/).click()
    for (const scene of [1, 2, 3]) {
      await exhibit.key(new RegExp(`^Scene ${scene}:`)).click()
      await expectRoom(exhibit, `scene ${scene}`)
    }
    for (const sheet of [/^Sources/, /^Words/, 'Full text', 'Display', 'Sound']) {
      await exhibit.key(sheet).click()
      await expect(exhibit.page.getByRole('dialog')).toBeVisible()
      await expectRoom(exhibit, String(sheet))
      await exhibit.key(/^Close$/).click()
    }
    await exhibit.makeGesture()
    await exhibit.expectPhase('staff')
    await expectRoom(exhibit, 'PIN')
    await exhibit.key(/Back to the exhibit/).click()
    await exhibit.becomeStaff()
    await expectRoom(exhibit, 'settings')
  })
}
