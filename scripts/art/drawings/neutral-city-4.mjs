// @ts-check
/** Two wires over three posts: a heavy cable, and the line. */
import { fading } from '../lib/edge.mjs'
import { DATUM, WIDTH, box, disc, polyline } from '../lib/format.mjs'
import { lengthOf, place, stretch } from '../lib/geometry.mjs'
import { hachures } from '../lib/hatch.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const posts = [196, 600, 1004]
const CABLE = 268
const GROUND = 812

/** A wire that hangs between two points. @param {number} from @param {number} to @param {number} y @param {number} sag @returns {Point[]} */
const hanging = (from, to, y, sag) =>
  Array.from({ length: 25 }, (_, i) => {
    const t = i / 24
    return [from + (to - from) * t, y + sag * 4 * t * (1 - t)]
  })

/** Half a span, from its lowest point at the edge up to a post. @param {number} edge @param {number} post @param {number} y @param {number} sag @returns {Point[]} */
const half = (edge, post, y, sag) =>
  Array.from({ length: 13 }, (_, i) => [edge + ((post - edge) * i) / 12, y + sag * (1 - (i / 12) ** 2)])

/** @type {import('../registry.mjs').Drawing} */
export const neutralCity4 = {
  name: 'neutral-city-4',
  hasWords: true,
  draw(plate) {
    const random = seeded(1945)
    const ground = (/** @type {number} */ x) => GROUND + 7 * Math.sin(x / 130) + 4 * Math.sin(x / 47 + 1)
    plate.strokes(
      'hatch',
      hachures({
        from: 4,
        to: WIDTH,
        spacing: 5.4,
        ridge: ground,
        slope: (x) => (ground(x + 12) - ground(x - 12)) * 3 - 6,
        depth: () => 150,
        fade: () => 0.55,
        random,
      }),
    )
    const earth = Array.from({ length: 101 }, (_, i) => /** @type {Point} */ ([i * 12, ground(i * 12)]))
    plate.strokes('coast', fading(earth, 0.55))

    /** Posts with two arms; cups of porcelain on the arms. */
    const cup = 'M-13 0L-17 -10L-9 -14L-11 -28L11 -28L9 -14L17 -10L13 0Z'
    let [solid, gaps] = ['', '']
    for (const x of posts) {
      solid += `M${x - 11} ${Math.round(ground(x)) + 8}L${x - 8} 176L${x} 164L${x + 8} 176L${x + 11} ${Math.round(ground(x)) + 8}z`
      solid += box(x - 78, CABLE + 34, 156, 15) + box(x - 56, DATUM + 34, 112, 13)
      solid +=
        place(cup, { x: x - 46, y: CABLE + 34, scale: 1.35 }) + place(cup, { x: x + 46, y: CABLE + 34, scale: 1.35 })
      solid += place(cup, { x: x - 34, y: DATUM + 34 }) + place(cup, { x: x + 34, y: DATUM + 34 })
      gaps += disc(x, CABLE + 41, 3.5) + disc(x, DATUM + 40, 3.5)
    }
    plate.path('figure', solid)
    plate.path('figure-gap', gaps)

    const [a = 0, b = 0, c = 0] = posts
    const stand = 46
    const y = CABLE - 6
    /** Over the cups of a post; every span takes both its ends along, so that no seam shows. @param {number} x @returns {Point[]} */
    const over = (x) => [
      [x - stand, y],
      [x + stand, y],
    ]
    const spans = [
      [...over(a), ...hanging(a + stand, b - stand, y, 58), ...over(b)],
      [...over(b), ...hanging(b + stand, c - stand, y, 58), ...over(c)],
      [...over(c), ...half(WIDTH + 20, c + stand, y, 40).reverse()],
    ].map((points) => polyline(points))
    /** From the left it comes in lengths that grow: nothing but the line crosses that edge. */
    const coming = half(24, a - stand, y, 40)
    const whole = polyline([...stretch(coming, 48, lengthOf(coming)), ...over(a)])
    spans.unshift(polyline(stretch(coming, 0, 8)) + polyline(stretch(coming, 20, 36)) + whole)
    spans.forEach((d, i) => plate.at(i / 4, () => plate.path('cable', d)))

    const hold = 34
    plate.enter(a + hold)
    plate.at(0.5, () =>
      plate.path('line', polyline(hanging(a + hold, b - hold, DATUM, 34)) + `M${b - hold} ${DATUM}H${b + hold}`),
    )
    plate.at(0.75, () =>
      plate.path('line', polyline(hanging(b + hold, c - hold, DATUM, 34)) + `M${c - hold} ${DATUM}H${c + hold}`),
    )
    plate.leave(c + hold)

    /** What a witness said, tied to the cable. */
    plate.at(3, () => {
      const x = 800
      const y = CABLE + 52
      plate.path('figure-line', `M${x} ${y}C${x - 8} ${y + 14} ${x + 4} ${y + 24} ${x} ${y + 34}`)
      plate.path(
        'sheet',
        polyline(
          [
            [x - 8, y + 32],
            [x + 8, y + 32],
            [x + 84, y + 52],
            [x + 82, y + 118],
            [x - 84, y + 116],
            [x - 82, y + 52],
          ],
          true,
        ),
      )
    })
    plate.at(3, () => plate.text('label on-sheet', 800, CABLE + 148, '1960–61', 'middle'))
    plate.at(4, () => {
      plate.circle('disputed', (a + b) / 2, DATUM + 34, 24)
      const words = plate.words('its own judgement: debated', 'kendi yargısı: tartışılıyor')
      plate.text('label note halo', (a + b) / 2, 596, words, 'middle')
    })
    plate.at(0, () => plate.text('caption', a + hold, 132, plate.words('after 1945', '1945’ten sonra')))
    plate.at(1, () =>
      plate.text('label note halo', (a + b) / 2, 560, plate.words('close, unequal', 'yakın, eşitsiz'), 'middle'),
    )
  },
}
