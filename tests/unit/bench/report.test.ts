import { expect, it } from 'vitest'
import { judge, type Sample } from '../../../scripts/bench/judge.mjs'
import { loadLineOf, tableOf } from '../../../scripts/bench/report.mjs'
import { rows } from '../../../scripts/bench/rows.mjs'

const ofRound = {
  start: { startMs: 600, recoverMs: 150 },
  attract: { pssMb: 300, cpuPercent: 2.5 },
  changes: { nodes: 12_430, nodesBefore: 12_428, listeners: 136, listenersBefore: 136, pssMb: 306, pssMbBefore: 300 },
}
const wanted = rows(1_000).filter(({ round }) => round in ofRound)

const samples: Sample[] = [0, 1].flatMap((pair) =>
  (['start', 'attract', 'changes'] as const).flatMap((round) =>
    (['exhibit', 'blank'] as const).map((name) => ({
      round,
      name,
      pair,
      values: ofRound[round],
      load: { load1: 0.5, pressurePercent: undefined, othersPercent: 3, twins: 0 },
      isSpoilt: false,
      isRepeated: false,
      isCounted: true,
    })),
  ),
)

const table = () => tableOf(wanted.map((row) => judge(row, samples))).split('\n')

it('shows each row with its figures, its bar and its verdict', () => {
  const [heading, ...lines] = table()
  expect(heading).toMatch(/exhibit +control +ratio .* verdict$/)
  expect(lines).toHaveLength(wanted.length)
  expect(lines[0]).toMatch(/^start → painted +600 ms +600 ms +1\.00 × .* ≤ 1\.3 × +1\.00 × \(1\.00-1\.00\) +met$/)
})

it('shows what was counted before and after', () => {
  const [nodes, , memory] = table().filter((line) => line.startsWith('1000 panel changes'))
  expect(nodes).toMatch(/DOM nodes +12430 +12428 +1\.00 × .* ± 5 +2 \(2-2\) +met$/)
  expect(memory).toMatch(/memory \(PSS\) +306 MB +300 MB +1\.02 × .* ≤ 1\.05 × +1\.02 × \(1\.02-1\.02\) +met$/)
})

it('says what else the machine was doing', () => {
  expect(loadLineOf(samples)).toMatch(/^Load average 0\.5 .*others had 3\.0 .*0 spoilt samples taken again/)
})
