import { expect, it } from 'vitest'
import { judge, type Sample } from '../../../scripts/bench/judge.mjs'
import { loadLineOf, tableOf } from '../../../scripts/bench/report.mjs'
import { rows } from '../../../scripts/bench/rows.mjs'

const values = { startMs: 600, recoverMs: 150, pssMb: 300, cpuPercent: 2.5 }

const samples: Sample[] = [0, 1].flatMap((pair) =>
  (['start', 'attract'] as const).flatMap((round) =>
    (['exhibit', 'blank'] as const).map((name) => ({
      round,
      name,
      pair,
      values,
      load: { load1: 0.5, pressurePercent: undefined, othersPercent: 3, twins: 0 },
      isSpoilt: false,
      isRepeated: false,
      isCounted: true,
    })),
  ),
)

it('shows each row with its figures, its bar and its verdict', () => {
  const [heading, ...lines] = tableOf(rows.map((row) => judge(row, samples))).split('\n')
  expect(heading).toMatch(/exhibit +blank +ratio .* verdict$/)
  expect(lines).toHaveLength(rows.length)
  expect(lines[0]).toMatch(/^start → painted +600 ms +600 ms +1\.00 × .* ≤ 1\.5 × +1\.00 × \(1\.00-1\.00\) +met$/)
})

it('says what else the machine was doing', () => {
  expect(loadLineOf(samples)).toMatch(/^Load average 0\.5 .*others had 3\.0 .*0 spoilt samples taken again/)
})
