// @ts-check
/** An in-tray of two tiers, one for each year. Both are empty; the line does not arrive. */
import { polyline, segment } from '../lib/format.mjs'
import { between } from '../lib/geometry.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [LEFT, RIGHT, INSET, DEEP] = [226, 990, 104, 168]
const [LIP, BACK] = [62, 46]
const END = 148

/** @param {import('../lib/plate.mjs').Plate} plate @param {number} y its lower front edge */
function tier(plate, y) {
  /** @type {Point[]} */
  const floor = [
    [LEFT, y],
    [RIGHT, y],
    [RIGHT - INSET, y - DEEP],
    [LEFT + INSET, y - DEEP],
  ]
  const [a, b, c, d] = /** @type {[Point, Point, Point, Point]} */ (floor)
  plate.path('hollow', polyline([d, c, [c[0], c[1] - BACK], [d[0], d[1] - BACK]], true))
  plate.path('hollow', polyline(floor, true))
  /** Nothing lies on it: its boards run through from side to side. */
  for (let i = 1; i < 16; i++) {
    const t = Math.pow(i / 16, 0.82)
    const [from, to] = [between(d, a, t), between(c, b, t)]
    plate.path(i % 2 ? 'water' : 'water alternate', segment(from[0] + 8, from[1], to[0] - 8, to[1]), {
      opacity: 0.45 + 0.5 * t,
    })
  }
  for (const [near, far, side] of /** @type {const} */ ([
    [a, d, 1],
    [b, c, -1],
  ])) {
    plate.path('hollow', polyline([near, far, [far[0], far[1] - BACK], [near[0], near[1] - LIP]], true))
    let shade = ''
    for (let i = 1; i < 13; i++) {
      const p = between(near, far, i / 13)
      const height = LIP + ((BACK - LIP) * i) / 13
      shade += segment(p[0] + side, p[1] - 6, p[0] + side, p[1] - height + 6)
    }
    plate.path('hatch', shade, { opacity: 0.5 })
  }
  const [one, two] = [LEFT + 300, RIGHT - 300]
  plate.path(
    'hollow',
    `M${LEFT} ${y - LIP}H${one - 34}C${one + 2} ${y - LIP} ${one} ${y - 20} ${one + 40} ${y - 20}H${two - 40}C${two} ${y - 20} ${two - 2} ${y - LIP} ${two + 34} ${y - LIP}H${RIGHT}V${y}H${LEFT}z`,
  )
}

/** @type {import('../registry.mjs').Drawing} */
export const law2 = {
  name: 'law-2',
  hasWords: true,
  draw(plate) {
    const [upper, lower] = [462, 806]
    const dates = [plate.words('12 Mar 1971', '12.3.1971'), plate.words('12 Sep 1980', '12.9.1980')]
    plate.enter(END)
    /** Posts at the back, then the lower tier, posts at the front, the upper tier. */
    plate.path(
      'figure-line',
      [LEFT + INSET + 10, RIGHT - INSET - 10]
        .map(
          (x) => segment(x - 5, upper - DEEP, x - 5, lower - DEEP) + segment(x + 5, upper - DEEP, x + 5, lower - DEEP),
        )
        .join(''),
    )
    tier(plate, lower)
    for (const x of [LEFT + 4, RIGHT - 16]) plate.path('hollow', `M${x} ${upper}h12V${lower - LIP}h-12z`)
    tier(plate, upper)
    ;[upper, lower].forEach((y, i) =>
      plate.at(plate.when(i ? 3 / 10 : 1 / 10, i ? 4 / 8 : 2 / 8), () => {
        plate.path(
          'sheet',
          polyline(
            [
              [LEFT + 26, y - 52],
              [LEFT + 232, y - 52],
              [LEFT + 232, y - 10],
              [LEFT + 26, y - 10],
            ],
            true,
          ),
        )
        plate.text('label on-sheet', LEFT + 129, y - 21, /** @type {string} */ (dates[i]), 'middle')
      }),
    )
    /** What was said and answered later. */
    plate.at(1, () =>
      plate.text(
        'label note',
        RIGHT,
        lower + 62,
        plate.words(
          'no warning, by later testimony and court replies',
          'sonraki tanıklık ve mahkeme yanıtlarına göre uyarı yok',
        ),
        'end',
      ),
    )
    plate.at(3, () => plate.circle('disputed', END, 432, 24))
    plate.leave()
  },
}
