// @ts-check
/** Key image: a hill of lit windows over water. The line is the quay. The same city with all windows dark is the closed screen. */
import { DATUM, HEIGHT, WIDTH, box, numbers } from '../lib/format.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {{ x: number, y: number, width: number, isBright: boolean }} Lit */

const TIERS = 9
/** Windows are lit, and go out, in groups of about this many. */
const GROUP = 8

/** How high the city climbs; at the inner edge it begins low. @param {number} x */
const hill = (x) =>
  (0.34 +
    0.66 * Math.exp(-(((x - 430) / 290) ** 2)) +
    0.36 * Math.exp(-(((x - 980) / 190) ** 2)) -
    0.08 * Math.exp(-(((x - 740) / 90) ** 2))) *
  Math.min(1, 0.3 + x / 280)

/** The city, tier by tier from the back: houses, dark windows, lit windows. @param {import('../lib/random.mjs').Random} random */
function city(random) {
  /** @type {{ houses: string, windows: string, lit: Lit[] }[]} */
  const tiers = []
  for (let tier = TIERS - 1; tier >= 0; tier--) {
    let [houses, windows] = ['', '']
    /** @type {Lit[]} */
    const lit = []
    let x = 14 + ((tier * 37) % 60)
    while (x < WIDTH + 20) {
      const width = random.between(46, 112)
      const rise = hill(x + width / 2)
      if (rise * TIERS * 0.94 < tier) {
        x += width
        continue
      }
      const top = DATUM - tier * 44 * rise * 0.9 - random.between(46, 110) * (1 - 0.025 * tier)
      const roof = random.next()
      houses += `M${numbers([x, DATUM])}L${numbers([x, top])}`
      if (roof < 0.4) houses += `L${numbers([x + width / 2, top - 13])}`
      else if (roof < 0.5) houses += `L${numbers([x + width * 0.3, top])}v-12h${numbers([width * 0.25])}v12`
      houses += `L${numbers([x + width, top])}V${DATUM}z`

      const pitch = random.between(15, 20)
      const columns = Math.max(2, Math.floor((width - 10) / pitch))
      const floors = Math.max(1, Math.floor((Math.min(DATUM - tier * 44 * rise * 0.9 - top, 70) - 4) / 22))
      const margin = (width - columns * pitch) / 2 + pitch * 0.24
      const share = random.between(0.12, 0.46)
      for (let column = 0; column < columns; column++)
        for (let floor = 0; floor < floors; floor++) {
          const [wx, wy] = [x + margin + column * pitch, top + 9 + floor * 22]
          windows += box(wx, wy, pitch * 0.5, 13)
          if (random.next() < share) lit.push({ x: wx, y: wy, width: pitch * 0.5, isBright: random.next() < 0.16 })
        }
      x += width + (random.next() < 0.25 ? 4 : 0)
    }
    tiers.push({ houses, windows, lit })
  }
  return tiers
}

/** A light on the water: short bars that widen and fade towards us. @param {Lit} window @param {import('../lib/random.mjs').Random} random */
function reflection({ x, y, width }, random) {
  const middle = x + width / 2
  const start = DATUM + 12 + (DATUM - y) * 0.3
  const length = 70 + Math.pow(random.next(), 1.5) * 470
  /** @type {{ d: string, opacity: number, every: number }[]} */
  const bars = []
  let at = start
  for (let every = 0; at < start + length && at < HEIGHT - 10; every++) {
    const near = (at - DATUM) / (HEIGHT - DATUM)
    const bar = 5 + random.next() * (4 + near * 14)
    bars.push({
      d: box(middle - bar / 2 + random.jitter(2 + near * 16), at, bar, 2.6 + near * 2.6),
      opacity: 0.95 * (1 - (at - start) / (length + 30)),
      every,
    })
    at += 8 + (at - DATUM) * 0.03
  }
  return bars
}

/** @param {import('../lib/plate.mjs').Plate} plate @param {boolean} isLit */
function draw(plate, isLit) {
  const random = seeded(1943)
  const tiers = city(random)
  const groups = tiers.reduce((sum, tier) => sum + Math.ceil(tier.lit.length / GROUP), 0)
  /** All over the hill, not tier by tier. */
  const order = random.shuffle(Array.from({ length: groups }, (_, i) => i + 1))
  /** @type {{ step: number, window: Lit }[]} */
  const mirrored = []
  tiers.forEach(({ houses, windows, lit }, i) => {
    plate.path('house', houses)
    plate.path('window', windows)
    const shuffled = random.shuffle(lit)
    for (let from = 0; from < shuffled.length; from += GROUP) {
      const step = /** @type {number} */ (order.pop())
      const members = shuffled.slice(from, from + GROUP)
      if (isLit)
        plate.step(step, () => {
          for (const bright of [false, true])
            plate.path(
              bright ? 'window-bright' : 'window-lit',
              members
                .filter((w) => w.isBright === bright)
                .map((w) => box(w.x, w.y, w.width, 13))
                .join(''),
            )
        })
      const tier = TIERS - 1 - i
      if (tier < 5)
        for (const window of members)
          if (window.x > 4 && window.x < WIDTH - 4 && random.next() > 0.3 + tier * 0.12) mirrored.push({ step, window })
    }
  })
  if (!isLit) {
    /** What is left on the water when the windows are dark. */
    const rest = mirrored.flatMap((m) =>
      reflection(m.window, random).filter((bar) => bar.every % 2 === 0 && bar.opacity > 0.2),
    )
    plate.path('reflection', rest.map((bar) => bar.d).join(''), { opacity: 0.07 })
  }
  for (const step of isLit ? new Set(mirrored.map((m) => m.step)) : []) {
    const bars = mirrored.filter((m) => m.step === step).flatMap((m) => reflection(m.window, random))
    plate.step(step, () =>
      plate.strokes(
        'reflection',
        bars.map((bar) => ({ ...bar, every: step })),
        4,
      ),
    )
  }
  plate.enter(WIDTH)
}

/**
 * The same city, lit; a third of its windows go out, in groups, at the given places of the narration, and stay out.
 * @param {import('../lib/plate.mjs').Plate} plate @param {{ dark: readonly number[], reflectionEnd: number }} options
 */
export function drawCity(plate, { dark: places, reflectionEnd }) {
  const random = seeded(1943)
  const tiers = city(random)
  const lit = tiers.flatMap((tier, i) => tier.lit.map((window) => ({ window, tier: TIERS - 1 - i })))
  const order = seeded(1955).shuffle(lit.map((_, i) => i))
  const going = order.slice(0, Math.round(lit.length / 3))
  /** @type {Map<number, number>} */
  const placeOf = new Map(
    going.map((index, i) => [index, /** @type {number} */ (places[Math.floor((i * places.length) / going.length)])]),
  )
  let index = 0
  for (const { houses, windows, lit: here } of tiers) {
    plate.path('house', houses)
    plate.path('window', windows)
    /** @type {Map<number, string>} */
    const dark = new Map()
    for (const bright of [false, true])
      plate.path(
        bright ? 'window-bright' : 'window-lit',
        here
          .filter((w) => w.isBright === bright)
          .map((w) => box(w.x, w.y, w.width, 13))
          .join(''),
      )
    for (const w of here) {
      const place = placeOf.get(index++)
      if (place !== undefined) dark.set(place, (dark.get(place) ?? '') + box(w.x - 0.6, w.y - 0.6, w.width + 1.2, 14.2))
    }
    for (const [place, d] of [...dark].sort(([a], [b]) => a - b)) plate.at(place, () => plate.path('window-out', d))
  }
  /** On the water only what stays. */
  const bars = lit.flatMap(({ window, tier }, i) =>
    tier < 5 && !placeOf.has(i) && window.x > 4 && window.x < WIDTH - 4 && random.next() > 0.3 + tier * 0.12
      ? reflection(window, random).filter((bar) => Number(/M\S+ (\S+?)h/.exec(bar.d)?.[1]) < reflectionEnd)
      : [],
  )
  plate.strokes('reflection', bars, 4)
}

/** @type {import('../registry.mjs').Drawing} */
export const neutralCity = { name: 'neutral-city', hasWords: false, draw: (plate) => draw(plate, true) }

/** @type {import('../registry.mjs').Drawing} */
export const closed = { name: 'closed', hasWords: false, draw: (plate) => draw(plate, false) }
