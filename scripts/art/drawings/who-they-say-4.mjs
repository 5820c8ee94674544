// @ts-check
/** One ember: a single dot of lamp light with nothing round it, where the line would be. */
import { DATUM } from '../lib/format.mjs'

/** @type {import('../registry.mjs').Drawing} */
export const whoTheySay4 = {
  name: 'who-they-say-4',
  hasWords: true,
  draw(plate) {
    plate.enter(50)
    plate.circle('lamp', 520, DATUM, 13)
    plate.leave()
  },
}
