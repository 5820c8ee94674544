// @ts-check
/** Three hundred and thirty crates in three rows; half of them fade to outline. The line ended before they were stacked. */
import { DATUM, box, segment } from '../lib/format.mjs'
import { mix } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'

const CRATES = 330
const [LEFT, STACKS, PITCH] = [232, 22, 41]
const [W, H, RISE] = [33, 30, 34]
const floors = [DATUM, 660, 888]
/** In how many steps a row is stacked, one row a sentence; and in how many half of them fade. */
const ROW_STEPS = [4, 3, 5]
const FADING = 8

/** A crate from the front: boards and battens. @param {number} x @param {number} y its lower edge */
const boards = (x, y) =>
  segment(x + 2, y - H * 0.66, x + W - 2, y - H * 0.66) +
  segment(x + 2, y - H * 0.33, x + W - 2, y - H * 0.33) +
  segment(x + 8, y - H + 2, x + 8, y - 2) +
  segment(x + W - 8, y - H + 2, x + W - 8, y - 2)

/** @type {import('../registry.mjs').Drawing} */
export const yildiz3 = {
  name: 'yildiz-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(330)
    /** @type {{ x: number, y: number, row: number, stack: number, order: number }[]} */
    const crates = []
    floors.forEach((floor, row) => {
      /** Heights of the stacks: five on average, never two alike in a long run. */
      const heights = random.shuffle([4, 6, 5, 5, 4, 6, 5, 5, 4, 6, 5, 5, 4, 6, 5, 5, 4, 6, 5, 5, 5, 5])
      heights.forEach((height, stack) => {
        for (let level = 0; level < height; level++)
          crates.push({
            x: LEFT + stack * PITCH + random.jitter(4),
            y: floor - 5 - level * RISE,
            row,
            stack,
            order: stack / STACKS + random.jitter(0.62),
          })
      })
    })
    if (crates.length !== CRATES) throw new Error(`${crates.length} crates`)

    plate.enter(196)
    plate.leave()
    plate.path('axis', floors.map((floor) => segment(LEFT - 4, floor, LEFT + STACKS * PITCH - 4, floor)).join(''))
    ROW_STEPS.forEach((steps, row) => {
      for (let n = 0; n < steps; n++) {
        const here = crates.filter((c) => c.row === row && Math.floor((c.stack * steps) / STACKS) === n)
        plate.at(row + n / steps, () => {
          plate.path('figure', here.map(({ x, y }) => box(x, y - H, W, H)).join(''))
          plate.path('figure-gap-line', here.map(({ x, y }) => boards(x, y)).join(''))
        })
      }
    })
    const fading = crates
      .toSorted((a, b) => b.order - a.order)
      .slice(0, CRATES / 2)
      .toSorted((a, b) => b.order - a.order)
    for (let n = 0; n < FADING; n++) {
      const here = fading.slice(
        Math.round((n * fading.length) / FADING),
        Math.round(((n + 1) * fading.length) / FADING),
      )
      plate.at(mix(3.6, 3.94, n / (FADING - 1)), () => {
        plate.path('figure-gap', here.map(({ x, y }) => box(x - 2, y - H - 2, W + 4, H + 4)).join(''))
        plate.path('crate', here.map(({ x, y }) => box(x, y - H, W, H)).join(''))
        plate.path('crate alternate', here.map(({ x, y }) => boards(x, y)).join(''))
      })
    }
    plate.at(3 + plate.when(5 / 20, 7 / 18), () => {
      plate.text('caption', LEFT, 112, plate.words('about 330 crates', '330 kadar sandık'))
      plate.text('label note', LEFT, 156, plate.words('kept, by one account', 'bir anlatıma göre saklandı'))
    })
    plate.at(3 + plate.when(15 / 20, 14 / 18), () => {
      const right = LEFT + STACKS * PITCH - 8
      plate.text('caption', right, 112, plate.words('hundreds of thousands', 'yüz binlercesi'), 'end')
      plate.text('label note', right, 156, plate.words('burned, by others', 'başkalarına göre yakıldı'), 'end')
    })
    plate.at(0, () => plate.text('label', 34, DATUM + 52, plate.words('29 Jul 1908', '29.7.1908')))
  },
}
