// @ts-check
/** A gate, and beside it a plate with nothing on it. The line is the rail. */
import { edge, fading } from '../lib/edge.mjs'
import { DATUM, WIDTH, box, disc, numbers, segment } from '../lib/format.mjs'
import { seeded } from '../lib/random.mjs'

const FOOT = 818
/** Left and right edges of the two pillars. */
const pillars = /** @type {const} */ ([
  [330, 424],
  [812, 906],
])
const PILLAR_TOP = 236
const [SIGN_X, SIGN_Y, SIGN_W, SIGN_H] = [104, 526, 168, 108]

/** The upper edge of the gate: two leaves that rise to the middle. @param {number} x */
const gateTop = (x) => 306 - 62 * Math.sin((Math.PI * (x - 424)) / (812 - 424))

/** Courses of stone: joints, and now and then a stone in shade. @param {number} from @param {number} to @param {number} top @param {import('../lib/random.mjs').Random} random @param {number} [course] */
function masonry(from, to, top, random, course = 32) {
  /** @type {{ d: string, opacity: number, fades: boolean }[]} */
  const joints = []
  /** @type {{ d: string, opacity: number, fades: boolean }[]} */
  const shade = []
  for (let y = top, row = 0; y < FOOT - 4; y += course, row++) {
    const height = Math.min(course, FOOT - y)
    let x = from + (row % 2 ? 34 : 0)
    while (x < to) {
      const w = Math.min(random.between(52, 104), to - x)
      const kept = edge(x + w / 2)
      if (row > 0) joints.push({ d: segment(x + 3, y, x + w - 3, y), opacity: 0.75 * kept, fades: kept < 1 })
      if (x > from)
        joints.push({ d: segment(x, y + 4, x, y + height - 4), opacity: 0.75 * edge(x), fades: edge(x) < 1 })
      if (random.next() < 0.34) {
        let d = ''
        for (let line = 6; line < height - 4; line += 5)
          d += segment(x + 6 + random.next() * 6, y + line, x + w - 7, y + line)
        shade.push({ d, opacity: 0.8 * kept, fades: kept < 1 })
      }
      x += w
    }
  }
  return { joints: joints.filter(({ opacity }) => opacity > 0), shade }
}

/** @type {import('../registry.mjs').Drawing} */
export const law1 = {
  name: 'law-1',
  hasWords: true,
  draw(plate) {
    const random = seeded(644)
    const walls = [masonry(0, pillars[0][0], DATUM + 16, random), masonry(pillars[1][1], WIDTH, DATUM + 16, random)]
    walls.forEach(({ joints, shade }, i) =>
      plate.at(1 + i / 2, () => {
        plate.strokes('coast', joints, 12)
        plate.strokes('water', shade, 12)
      }),
    )
    const ground = fading([
      [0, FOOT],
      [pillars[0][1], FOOT],
    ])
    plate.strokes('coast', [...ground, { d: segment(pillars[1][0], FOOT, WIDTH, FOOT), opacity: 1, fades: false }])

    /** The two leaves, bar by bar from the pillars to the middle. */
    const bars = Array.from({ length: 15 }, (_, i) => 424 + 24.25 * (i + 1))
    for (const [n, group] of [bars.slice(0, 4), bars.slice(4, 7), bars.slice(8, 11), bars.slice(11)].entries()) {
      const x1 = /** @type {number} */ (group[0])
      const x2 = /** @type {number} */ (group.at(-1))
      plate.at(2 + n / 4, () => {
        plate.path(
          'figure-line',
          group.map((x) => segment(x, gateTop(x) - 12, x, FOOT - 14)).join('') +
            segment(x1 - 24, 770, x2 + 12, 770) +
            segment(x1 - 24, 778, x2 + 12, 778),
        )
        plate.path('figure', group.map((x) => disc(x, gateTop(x) - 18, 5)).join(''))
      })
    }
    plate.at(3, () => {
      const arc = Array.from({ length: 33 }, (_, i) => 424 + (388 * i) / 32)
      plate.path('figure-line', `M${arc.map((x) => numbers([x, gateTop(x) + 16])).join('L')}`)
      plate.path('figure', box(608, 262, 8, FOOT - 276) + box(620, 262, 8, FOOT - 276))
      plate.path('figure', box(596, 520, 44, 66))
      plate.path('figure-gap', disc(618, 544, 6.5) + box(615.5, 546, 5, 22))
    })
    for (const [left, right] of pillars) {
      plate.path('hollow', box(left, PILLAR_TOP, right - left, FOOT - PILLAR_TOP))
      let shade = ''
      for (let y = PILLAR_TOP + 8; y < FOOT - 4; y += 6.4)
        shade += segment(right - 30 - random.next() * 12, y, right - 5, y)
      plate.path('hatch', shade, { opacity: 0.6 })
      plate.path(
        'hollow',
        box(left - 12, PILLAR_TOP - 20, right - left + 24, 20) +
          `M${left - 2} ${PILLAR_TOP - 20}L${(left + right) / 2} ${PILLAR_TOP - 56}L${right + 2} ${PILLAR_TOP - 20}z`,
      )
    }
    plate.enter(WIDTH)

    plate.at(4 + plate.when(8 / 16, 5 / 11), () => {
      plate.path('figure-gap', box(SIGN_X - 13, SIGN_Y - 13, SIGN_W + 26, SIGN_H + 26))
      plate.path('sheet', box(SIGN_X, SIGN_Y, SIGN_W, SIGN_H))
      plate.path(
        'written',
        [12, SIGN_W - 12].map((x) => [12, SIGN_H - 12].map((y) => disc(SIGN_X + x, SIGN_Y + y, 3.6)).join('')).join(''),
      )
    })
    plate.at(4, () => {
      plate.text(
        'label',
        60,
        872,
        plate.words(
          'Yenimahalle, from 1970: no sign until November 2000',
          'Yenimahalle, 1970’ten sonra: Kasım 2000’e kadar tabelasız',
        ),
      )
    })
    plate.at(plate.when(4 / 12, 3 / 10), () =>
      plate.text('caption', 60, 118, plate.words('Law 644', '644 sayılı Kanun')),
    )
    plate.at(0, () => plate.text('label', 60, 164, plate.words('6 Jul 1965', '6.7.1965')))
    plate.text('label note', 1150, 118, plate.words('The gate is imagined', 'Kapı temsilîdir'), 'end')
  },
}
