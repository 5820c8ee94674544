import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inchesOf, mmPerPxOf, ScreenSize, segmentsFor } from '../../../renderer/state/screen-size.svelte.ts'
import { defaultSettings } from '../../../shared/settings.ts'
import { runs } from '../../fuzz/runs.ts'

const fullHd = { widthPx: 1920, heightPx: 1080 }
const portrait4k = { widthPx: 2160, heightPx: 3840 }

const windowOf = ({ widthPx, heightPx }: typeof fullHd) =>
  Object.assign(new EventTarget(), { innerWidth: widthPx, innerHeight: heightPx }) as unknown as Window

describe('the size of a pixel', () => {
  test('is 0.369 mm on 32 inches of full HD, half of that in 4K, whichever way it is turned', () => {
    expect(mmPerPxOf(32, fullHd)).toBeCloseTo(0.369, 3)
    expect(mmPerPxOf(32, portrait4k)).toBeCloseTo(0.1845, 4)
  })

  test('gives the diagonal back', () => {
    fc.assert(
      fc.property(fc.double({ min: 7, max: 100, noNaN: true }), (inches) => {
        expect(inchesOf(mmPerPxOf(inches, fullHd), fullHd)).toBeCloseTo(inches, 6)
      }),
      runs(100),
    )
  })

  test('is that of 32 inches until staff have set it', () => {
    expect(new ScreenSize(windowOf(fullHd), () => defaultSettings).mmPerPx).toBeCloseTo(0.369, 3)
    expect(new ScreenSize(windowOf(fullHd), () => ({ ...defaultSettings, mmPerPx: 0.5 })).mmPerPx).toBe(0.5)
  })

  test('follows the screen when it is turned or exchanged', () => {
    const window = windowOf(fullHd)
    const screen = new ScreenSize(window, () => defaultSettings)
    Object.assign(window, { innerWidth: 2160, innerHeight: 3840 })
    window.dispatchEvent(new Event('resize'))
    expect(screen.pixels).toEqual(portrait4k)
  })
})

describe('scene segments', () => {
  test.each([
    [55, 6],
    [32, 6],
    [24, 4],
    [21.5, 4],
    [15, 3],
  ])('on %s inches of full HD: %s at once, so that each is 20 mm wide', (inches, count) => {
    expect(segmentsFor(mmPerPxOf(inches, fullHd), fullHd)).toBe(count)
  })
})
