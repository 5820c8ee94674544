import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest, type Box } from '../../../renderer/input/spatial.ts'
import { paginate } from '../../../renderer/overlays/paginate.ts'
import { layOutNarration, layOutSingly, pageWithinPx, type Block } from '../../../renderer/panels/narration-layout.ts'
import { segmentWindow } from '../../../renderer/panels/segment-window.ts'

const blocksOf = (heights: readonly number[], gap = 10): Block[] => {
  let topPx = 0
  return heights.map((heightPx) => {
    const block = { topPx, heightPx }
    topPx += heightPx + gap
    return block
  })
}
const heights = fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 1, maxLength: 14 })

describe('narration', () => {
  test('stands still while everything fits', () => {
    expect(layOutNarration(blocksOf([50, 50, 50]), 400, 2)).toEqual({ first: 0, last: 2, shiftPx: 0 })
  })

  test('keeps the sentence before the spoken one in sight', () => {
    expect(layOutNarration(blocksOf([100, 100, 100, 100, 100]), 330, 2)).toEqual({ first: 1, last: 3, shiftPx: 110 })
  })

  test('moves up no further than the end needs', () => {
    expect(layOutNarration(blocksOf([100, 100, 100, 100]), 330, 3)).toMatchObject({ first: 1, last: 3 })
  })

  test('the spoken sentence is always complete, and nothing shown is cut', () => {
    fc.assert(
      fc.property(heights, fc.nat(13), (list, at) => {
        const blocks = blocksOf(list)
        const current = Math.min(at, blocks.length - 1)
        const windowPx = 260
        const { first, last, shiftPx } = layOutNarration(blocks, windowPx, current)
        expect(first).toBeLessThanOrEqual(current)
        expect(last).toBeGreaterThanOrEqual(current)
        const bottom = (blocks[last]?.topPx ?? 0) + (blocks[last]?.heightPx ?? 0) - shiftPx
        expect(bottom).toBeLessThanOrEqual(windowPx + 1)
      }),
    )
  })

  test('steps up only, sentence by sentence', () => {
    fc.assert(
      fc.property(heights, (list) => {
        const firsts = list.map((_, current) => layOutNarration(blocksOf(list), 260, current).first)
        expect([...firsts].sort((a, b) => a - b)).toEqual(firsts)
      }),
    )
  })

  test('large text shows one at a time', () => {
    expect(layOutSingly(blocksOf([50, 70, 90]), 1)).toEqual({ first: 1, last: 1, shiftPx: 60 })
  })

  test('a sentence taller than the window is turned over by whole lines', () => {
    expect(pageWithinPx(0, 90, 430)).toBe(0)
    expect(pageWithinPx(270, 90, 430)).toBe(0)
    expect(pageWithinPx(360, 90, 430)).toBe(360)
    expect(pageWithinPx(358, 90, 430)).toBe(360)
  })
})

describe('pages', () => {
  test('hold every item once, in order, and no more than fits', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 100, max: 900 }), (list, availablePx) => {
        const pages = paginate(list, 20, availablePx)
        const items = pages.flatMap(({ first, last }) => list.slice(first, last + 1))
        expect(items).toEqual(list)
        for (const { first, last } of pages) {
          const page = list.slice(first, last + 1)
          const usedPx = page.reduce((sum, heightPx) => sum + heightPx, 0) + 20 * (page.length - 1)
          if (page.length > 1) expect(usedPx).toBeLessThanOrEqual(availablePx + 1)
        }
      }),
    )
  })

  test('nothing has no page', () => {
    expect(paginate([], 20, 500)).toEqual([])
  })
})

test('scene segments: all up to six, then six around the present one', () => {
  expect(segmentWindow(4, 3)).toEqual({ first: 0, last: 3 })
  expect(segmentWindow(12, 0)).toEqual({ first: 0, last: 5 })
  expect(segmentWindow(12, 6)).toEqual({ first: 4, last: 9 })
  expect(segmentWindow(12, 11)).toEqual({ first: 6, last: 11 })
})

describe('arrows', () => {
  const box = (left: number, top: number, width = 100, height = 50): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  })

  test('go to the nearest key in their direction', () => {
    const keys = [box(110, 0), box(220, 0), box(0, 60), box(110, 60)]
    expect(nearest(box(0, 0), keys, 'right')).toBe(0)
    expect(nearest(box(0, 0), keys, 'down')).toBe(2)
    expect(nearest(box(110, 0), [box(0, 60), box(110, 60)], 'down')).toBe(1)
  })

  test('go nowhere when nothing lies ahead', () => {
    expect(nearest(box(0, 0), [box(110, 0)], 'left')).toBe(-1)
    expect(nearest(box(0, 0), [], 'up')).toBe(-1)
  })
})
