// @ts-check
/** A slip becomes a page: raw news on the left, and step by step what has been weighed. */
import { DATUM, polyline } from '../lib/format.mjs'
import { mix } from '../lib/geometry.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet } from '../shapes/sheet.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const STATES = 8

/** @type {import('../registry.mjs').Drawing} */
export const whoTheySay2 = {
  name: 'who-they-say-2',
  hasWords: true,
  draw(plate) {
    const random = seeded(8)
    const pages = Array.from({ length: STATES }, (_, i) => {
      const t = i / (STATES - 1)
      const grown = Math.pow(t, 1.25)
      return {
        t,
        page: sheet({
          x: mix(146, 872, Math.pow(t, 0.92)),
          y: DATUM + 14 * grown + (i % 2 ? -1 : 1) * 10 * (1 - t),
          width: mix(112, 452, grown),
          height: mix(66, 628, grown),
          turn: (1 - t) * (i % 2 ? 9 : -11),
        }),
      }
    })
    plate.enter(pages[0]?.page.at(0, 33)[0] ?? 0)
    plate.leave(Math.round(pages.at(-1)?.page.at(452, 300)[0] ?? 0))
    pages.forEach(({ t, page }, i) => {
      const isLast = i === STATES - 1
      plate.at(mix(0, 5, i / STATES), () => {
        /** Each covers the one before it: an edge of ink keeps them apart. */
        plate.path('sheet-cut', page.d)
        if (!isLast) plate.path('sheet-shade', page.d, { opacity: mix(0.34, 0.1, t) })
        const rows = Math.max(2, Math.round(mix(2, 13, Math.pow(t, 1.25))))
        const margin = mix(14, 46, t)
        const top = mix(22, 142, Math.pow(t, 1.4))
        const pitch = (page.height - top - margin * 0.7) / rows
        for (let row = 0; row < rows; row++) {
          const v = top + row * pitch
          const end = page.width - margin - (row % 5 === 4 ? page.width * 0.3 : 0)
          /** A scrawl that calms down. */
          const unrest = Math.pow(1 - t, 1.5) * 11
          if (t < 0.62) {
            const count = Math.round((end - margin) / 7)
            plate.path(
              'pencil',
              polyline(
                Array.from({ length: count }, (_, k) =>
                  page.at(
                    mix(margin, end, k / (count - 1)),
                    v + random.jitter(unrest) + (k % 2 ? unrest : -unrest) * 0.5,
                  ),
                ),
              ),
            )
          } else
            plate.path('writing', wordBars(page.at(margin, v), page.at(end, v), random, { word: [26, 92], gap: 13 }))
        }
        if (isLast) {
          const [a, b] = [page.at(46, 84), page.at(250, 84)]
          plate.path('pencil-line', polyline([a, b]))
        }
      })
    })
    plate.at(5 + plate.when(7 / 17, 6 / 11), () => {
      plate.text('caption', 60, 560, 'haber', 'start', { lang: 'tr' })
      plate.text('label note', 60, 600, plate.words('raw news', 'ham bilgi'))
    })
    plate.at(5 + plate.when(11 / 17, 8 / 11), () => {
      plate.text('caption', 1098, 832, 'istihbarat', 'end', { lang: 'tr' })
      plate.text('label note', 1098, 872, plate.words('what has been weighed', 'tartılmış bilgi'), 'end')
    })
  },
}
