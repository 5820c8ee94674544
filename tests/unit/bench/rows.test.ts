import { expect, it } from 'vitest'
import { roundNames } from '../../../scripts/bench/rounds.mjs'
import { rows } from '../../../scripts/bench/rows.mjs'
import { shareAbove } from '../../../scripts/bench/rounds/frames.mjs'

it('holds the exhibit against the bars that were set for it', () => {
  const bars = Object.fromEntries(rows(1_000).map(({ title, bar }) => [title, `${bar.of} ${bar.max}`]))
  expect(bars).toEqual({
    'start → painted': 'ratio 1.3',
    'kill → painted': 'p95 2000',
    'attract: memory (PSS)': 'ratio 1.3',
    'attract: processor': 'median 6',
    'touch → visible answer': 'p95 100',
    'the same, to a bare button': 'ratio of p95 2',
    'touch → narration, preloaded': 'p95 50',
    'touch → narration, cold': 'p95 200',
    // A control that drops nothing gives no ratio: that is judged where it does, on a screen four times as large.
    'panel change: long frames': 'mean 0.5',
    'the same on a 4K screen, to a cross-fade': 'ratio of means 1.15',
    '1000 panel changes: DOM nodes': 'change 5',
    '1000 panel changes: listeners': 'change 5',
    '1000 panel changes: memory (PSS)': 'ratio 1.05',
  })
})

it('takes every row from a round that there is', () => {
  expect(new Set(rows(1_000).map(({ round }) => round))).toEqual(new Set(roundNames))
})

it('counts a frame as long when one was left out before it', () => {
  expect(shareAbove([16.7, 16.7, 33.3, 25], 25)).toBe(0.25)
})
