import { expect, it } from 'vitest'
import { turns } from '../../../scripts/bench/order.mjs'

it('takes pairs in the order exhibit, blank, blank, exhibit', () => {
  const order = turns(3).map(({ pair, name }) => `${name} ${pair}`)
  expect(order).toEqual(['exhibit 0', 'blank 0', 'blank 1', 'exhibit 1', 'exhibit 2', 'blank 2'])
})
