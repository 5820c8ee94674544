// @ts-check
/** A strip of film with photographed pages; then the frames go dark, one after the other. Who held its end is not proven. */
import { DATUM, polyline } from '../lib/format.mjs'
import { distance, lengthOf, mix, smooth, stretch } from '../lib/geometry.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const HALF = 74
const FRAMES = 13
const FIRST = 2
const START = 130
const HOLES = 8

/** Half a turn, for the long bends. @param {number} x @param {number} y @param {number} r @param {1 | -1} side @returns {Point[]} */
const bend = (x, y, r, side) =>
  Array.from({ length: 7 }, (_, i) => [
    x + side * Math.cos((i / 6 - 0.5) * Math.PI) * r,
    y + Math.sin((i / 6 - 0.5) * Math.PI) * r,
  ])

/** The middle of the strip. */
const course = smooth(
  [
    [START, DATUM],
    [START + 60, 431],
    [270, 408],
    [372, 330],
    [490, 240],
    [650, 182],
    ...bend(838, 338, 164, 1),
    [680, 520],
    ...bend(440, 686, 148, -1),
    [620, 838],
    [790, 812],
    [910, 752],
  ],
  12,
)
const LENGTH = lengthOf(course)

/** The point at a distance along the strip, moved across it. @param {number} along @param {number} across @returns {Point} */
function on(along, across) {
  const [a, b] = [stretch(course, along - 3, along).at(0), stretch(course, along, along + 3).at(-1)]
  const from = /** @type {Point} */ (a)
  const to = /** @type {Point} */ (b)
  const length = distance(from, to) || 1
  const [nx, ny] = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length]
  return [(from[0] + to[0]) / 2 + nx * across, (from[1] + to[1]) / 2 + ny * across]
}

/** A patch of the strip that bends with it. @param {number} from @param {number} to @param {number} inner @param {number} outer */
function patch(from, to, inner, outer) {
  const count = Math.max(1, Math.round((to - from) / 14))
  const along = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count)
  return polyline([...along.map((s) => on(s, inner)), ...along.reverse().map((s) => on(s, outer))], true)
}

/** @type {import('../registry.mjs').Drawing} */
export const neutralCity3 = {
  name: 'neutral-city-3',
  hasWords: true,
  draw(plate) {
    plate.enter(START + 4)
    plate.path('film', patch(4, LENGTH - 8, -HALF, HALF))
    const pitch = (LENGTH - FIRST - 26) / FRAMES
    let holes = ''
    for (let s = 16; s < LENGTH - 26; s += pitch / HOLES)
      for (const side of [-1, 1]) holes += patch(s, s + 9, side * (HALF - 6), side * (HALF - 18))
    plate.path('film-hole', holes)

    for (let frame = 0; frame < FRAMES; frame++) {
      const [from, to] = [FIRST + 22 + frame * pitch, FIRST + 22 + (frame + 1) * pitch - 16]
      plate.at(mix(0, 3, frame / FRAMES), () => {
        plate.path('sheet', patch(from, to, -HALF + 26, HALF - 26))
        let writing = ''
        for (let row = 0; row < 5; row++) {
          const across = -HALF + 42 + row * 16
          const [start, end] = [
            from + 16,
            row === 4 ? from + (to - from) * 0.55 : to - 16 - ((row * 37 + frame * 13) % 22),
          ]
          const line = Array.from({ length: 6 }, (_, i) => on(start + ((end - start) * i) / 5, across))
          writing += polyline(line)
        }
        plate.path('writing', writing)
      })
    }
    /** Dark again. */
    for (let frame = 0; frame < FRAMES; frame++) {
      const [from, to] = [FIRST + 22 + frame * pitch, FIRST + 22 + (frame + 1) * pitch - 16]
      plate.at(3 + frame / FRAMES, () => plate.path('film-dark', patch(from - 1, to + 1, -HALF + 25, HALF - 25)))
    }
    const end = on(LENGTH - 4, 0)
    plate.at(4, () => {
      plate.circle('disputed', end[0] + 58, end[1] - 30, 24)
      plate.text('label note', 1150, end[1] + 74, plate.words('run by MAH?', 'MAH mı yönetti?'), 'end')
      plate.text('label note', 1150, end[1] + 108, plate.words('unproven', 'kanıtlanmadı'), 'end')
    })
    plate.leave()
    plate.at(1 + plate.when(9 / 10, 3 / 6), () => plate.text('caption', 60, 96, '“Cicero”'))
    plate.at(2, () => plate.text('label note', 60, 140, plate.words('Oct 1943 – early 1944', 'Ekim 1943 – 1944 başı')))
  },
}
