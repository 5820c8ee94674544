import { timeIn } from '../support/hours.ts'
import { expect, test } from '../support/test.ts'

test('outside opening hours the exhibit is closed, says when it opens, and staff still get in', async ({ launch }) => {
  const exhibit = await launch({ settings: { hours: { opens: timeIn(2), closes: timeIn(4) } } })
  await exhibit.expectPhase('closed')
  await expect(exhibit.page.getByText(`The exhibit opens again at ${timeIn(2)}.`)).toBeVisible()
  await expect(exhibit.page.getByText(/yeniden açılır/)).toBeVisible()
  await exhibit.touchAt(0.5, 0.5)
  await exhibit.page.waitForTimeout(500)
  await exhibit.expectPhase('closed')

  await exhibit.becomeStaff()
  await exhibit.key('Always open').click()
  await exhibit.key('Save').click()
  await expect(exhibit.page.getByText('Saved.')).toBeVisible()
  await exhibit.key('Back to the exhibit').click()
  await exhibit.expectPhase('attract')
})
