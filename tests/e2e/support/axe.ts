/** axe over a screen, with the rules that WCAG 2.2 AA names and its target size. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Exhibit } from './exhibit.ts'

export const expectClean = async ({ page }: Exhibit) => expect(await violationsOn(page)).toEqual([])

export async function violationsOn(page: Page): Promise<string[]> {
  // In legacy mode axe opens no page of its own, which Electron would refuse.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
