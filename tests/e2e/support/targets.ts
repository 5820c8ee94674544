/** What can be touched on the screen, measured in millimetres of the configured screen. */
import type { Page } from '@playwright/test'

export interface Target {
  readonly name: string
  /** Text first, and a target only besides. */
  readonly isSentence: boolean
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Every key in sight, in CSS pixels. What lies under an open sheet cannot be touched and does not count. */
export const targetsOn = (page: Page): Promise<Target[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button')].flatMap((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect()
      const isDrawn = button.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      if (!isDrawn || !hit || !button.contains(hit)) return []
      const name = button.getAttribute('aria-label') ?? button.textContent?.trim().slice(0, 40) ?? ''
      return [{ name, isSentence: button.matches('.sentence'), left, right, top, bottom }]
    }),
  )

export const mmPerPxOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const frame = document.querySelector('.frame')
    if (!frame) throw new Error('no exhibit')
    return 1 / parseFloat(getComputedStyle(frame).getPropertyValue('--mm'))
  })

/** Half a pixel of rounding. */
const slackPx = 0.5

/** One line for each target that is too small, or too near to another. */
export function faultsOf(targets: readonly Target[], mmPerPx: number): string[] {
  const fingerPx = 20 / mmPerPx - slackPx
  const gapPx = 2 / mmPerPx - slackPx
  const mm = (px: number) => (px * mmPerPx).toFixed(1)
  const small = targets
    .filter(({ left, right, top, bottom }) => right - left < fingerPx || bottom - top < fingerPx)
    .map(({ name, left, right, top, bottom }) => `"${name}" is ${mm(right - left)} × ${mm(bottom - top)} mm`)
  const near = targets.flatMap((a, index) =>
    targets.slice(index + 1).flatMap((b) => {
      const across = Math.max(b.left - a.right, a.left - b.right)
      const down = Math.max(b.top - a.bottom, a.top - b.bottom)
      const px = Math.max(across, down)
      return px < gapPx ? [`"${a.name}" and "${b.name}" are ${mm(px)} mm apart`] : []
    }),
  )
  return [...small, ...near]
}
