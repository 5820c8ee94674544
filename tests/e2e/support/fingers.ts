/** Real touches, as a touchscreen sends them, through the browser's own input. */
import type { Page } from '@playwright/test'

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Fingers {
  /** Puts fingers down, moves each to its next place in turn, and lifts them. */
  draw(...paths: readonly (readonly Spot[])[]): Promise<void>
  hold(spot: Spot, forMs: number): Promise<void>
}

export async function fingersOn(page: Page): Promise<Fingers> {
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: spots.map((spot, id) => ({ ...spot, id })) })
  return {
    async draw(...paths) {
      const length = Math.max(...paths.map((path) => path.length))
      const at = (step: number) => paths.map((path) => path[Math.min(step, path.length - 1)] as Spot)
      await send('touchStart', at(0))
      for (let step = 1; step < length; step++) await send('touchMove', at(step))
      await send('touchEnd', [])
    },
    async hold(spot, forMs) {
      await send('touchStart', [spot])
      await page.waitForTimeout(forMs)
      await send('touchEnd', [])
    },
  }
}

/** Points on the straight way between two spots. */
export const line = (from: Spot, to: Spot, steps = 8): Spot[] =>
  Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps,
    y: from.y + ((to.y - from.y) * step) / steps,
  }))
