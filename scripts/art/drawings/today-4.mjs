// @ts-check
/** The line went to one desk; now it passes over it to another. What is left of the old way is dotted. */
import { DATUM, box, disc, segment } from '../lib/format.mjs'
import { dashes, smooth } from '../lib/geometry.mjs'
import { DRAWERS, TOP, deskTop } from '../shapes/desk.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const desks = /** @type {const} */ ([
  { x: 360, y: 600, en: 'Prime Minister', tr: 'Başbakan' },
  { x: 872, y: 600, en: 'President', tr: 'Cumhurbaşkanı' },
])
const [WIDE, FOOT] = [420, 830]
const TURN = 360
const TIP = 104

/** @type {import('../registry.mjs').Drawing} */
export const today4 = {
  name: 'today-4',
  hasWords: true,
  draw(plate) {
    const [first, second] = desks
    for (const { x, y, en, tr } of desks) {
      deskTop(plate, x, y, WIDE)
      for (const side of [-1, 1])
        plate.path('figure', box(x + side * (WIDE / 2 - 44) - 7, y + TOP + DRAWERS + 2, 14, FOOT - y - TOP - DRAWERS))
      plate.text('caption', x, FOOT + 58, plate.words(en, tr), 'middle')
    }
    plate.path('axis', segment(110, FOOT + 3, 1122, FOOT + 3))

    plate.enter(TURN - 60)
    /** The way until 2017. */
    plate.path('line', `M${TURN - 62} ${DATUM}C${TURN - 18} ${DATUM} ${TURN} 450 ${TURN} 494V${first.y - 22}`)
    plate.path('lamp', disc(TURN, first.y - 12, 12))
    plate.at(0, () => {
      plate.stop(TIP, DATUM, 17)
      plate.text('label', 60, DATUM - 48, plate.words('15 Jul 2016', '15.7.2016'))
    })
    /** Not the day but what became of the warning is argued. */
    plate.at(2, () => {
      plate.circle('disputed', TIP + 98, DATUM, 22)
      plate.text('label note', TIP + 98, DATUM + 62, plate.words('the tip', 'ihbar'), 'middle')
    })

    /** It is taken away, and dots stay. */
    const moved = 3 + plate.when(8 / 13, 8 / 11)
    plate.at(moved, () => {
      plate.path('figure-gap', box(TURN - 14, first.y - 28, 28, 28))
      plate.path('line-bed', `M${TURN - 62} ${DATUM}C${TURN - 18} ${DATUM} ${TURN} 450 ${TURN} 494V${first.y - 14}`)
      /** @type {Point[]} */
      const old = [
        [TURN - 18, 443],
        [TURN - 5, 458],
        [TURN, 480],
        [TURN, first.y - 8],
      ]
      plate.path('figure-line', dashes(smooth(old, 5), 1, 12))
      plate.path('line', segment(TURN - 100, DATUM, 560, DATUM))
    })
    plate.at(moved + 0.1, () => {
      plate.path(
        'line',
        `M560 ${DATUM}H${second.x - 62}C${second.x - 18} ${DATUM} ${second.x} 450 ${second.x} 494V${second.y - 22}`,
      )
      plate.path('lamp', disc(second.x, second.y - 12, 12))
    })
    plate.at(3, () => plate.text('label', 486, DATUM - 48, plate.words('25 Aug 2017: KHK 694', '25.8.2017: KHK 694')))
    plate.leave()
  },
}
