import { expect, it } from 'vitest'
import { parseOptions } from '../../../scripts/bench/options.mjs'

it('measures in full unless asked otherwise', () => {
  expect(parseOptions([])).toEqual({ quick: false, self: false, help: false, only: undefined, out: undefined })
  expect(parseOptions(['--quick', '--out', 'a.json'])).toMatchObject({ quick: true, out: 'a.json' })
})

it('can take one round alone', () => {
  expect(parseOptions(['--only', 'touch'])).toMatchObject({ only: 'touch' })
})

it.each([[['--only', 'tuoch']], [['--fast']], [['--out']], [['a.json']], [['--quick=yes']]])(
  'refuses %j in one line',
  (args) => {
    expect(() => parseOptions(args)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/^.+; see --help$/) }),
    )
  },
)
