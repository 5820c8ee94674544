/** axe over a screen, with the rules that WCAG 2.2 AA names and its target size. */
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Exhibit } from './exhibit.ts'

export async function expectClean(exhibit: Exhibit) {
  // In legacy mode axe opens no page of its own, which Electron would refuse.
  const { violations } = await new AxeBuilder({ page: exhibit.page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([])
}
