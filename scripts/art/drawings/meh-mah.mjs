// @ts-check
/** Key image: a map drawn in pencil on the only sheet of paper; the lamp line turns to graphite and joins five branches. */
import { DATUM, polyline } from '../lib/format.mjs'
import { anatolia, branches, onMap } from '../lib/anatolia.mjs'
import { shoreRings, shoreRuns, waterLines } from '../lib/coast.mjs'
import { handRing, strokePasses, tremble } from '../lib/pencil.mjs'
import { places } from '../lib/places.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [LEFT, TOP, RIGHT, BOTTOM] = [60, 166, 1140, 908]
const page = `M${LEFT} ${TOP + 6}L${RIGHT - 4} ${TOP}L${RIGHT} ${BOTTOM - 5}L${LEFT + 5} ${BOTTOM}z`

/** @type {Record<string, [number, number, 'start' | 'middle' | 'end']>} */
const labels = {
  İstanbul: [4, -30, 'middle'],
  İzmir: [18, 48, 'middle'],
  Adana: [0, 50, 'middle'],
  Diyarbakır: [16, 48, 'middle'],
  Kars: [-6, -30, 'middle'],
}

/** @type {import('../registry.mjs').Drawing} */
export const mehMah = {
  name: 'meh-mah',
  hasWords: true,
  draw(plate) {
    const random = seeded(26)
    const ankara = onMap(places.ankara)
    plate.enter(LEFT)
    plate.leave(RIGHT - 2)
    plate.path('sheet', page)
    plate.clip(page, () => {
      plate.path('fold', `M${LEFT + 540} ${TOP}L${LEFT + 543} ${BOTTOM}M${LEFT} 540L${RIGHT} 538`)
      const rings = shoreRings(anatolia, '10m')
      const runs = shoreRuns(rings, { gapPx: 5, speckPx: 9 })
      for (const opacity of [0.8, 0.55])
        plate.path('pencil-faint', runs.map((run) => tremble(run, random, 1.9)).join(''), { opacity })
      plate.strokes(
        'pencil-faint',
        waterLines(rings, { levels: [3, 6.5, 10.5, 15], onLand: ankara }).map(({ points, opacity }) => ({
          d: polyline(points),
          opacity: opacity * 0.75,
        })),
        12,
      )

      branches.forEach(({ name, en, place }, i) => {
        const at = onMap(place)
        plate.step(i + 2, () => {
          plate.path('pencil', strokePasses(ankara, at, random, { passes: 5, spread: 6 }).join(''))
          plate.path('pencil', handRing(at, 12, random, 3))
          const [dx, dy, anchor] = /** @type {[number, number, 'start']} */ (labels[name])
          plate.text('label on-sheet halo', at[0] + dx, at[1] + dy, plate.words(en, name), anchor)
        })
      })
      plate.path(
        'pencil-line',
        `M${LEFT} ${DATUM}C${LEFT + 150} ${DATUM} ${Math.round(ankara[0]) - 240} ${DATUM + 6} ${Math.round(ankara[0]) - 22} ${Math.round(ankara[1])}` +
          `M${Math.round(ankara[0]) + 22} ${Math.round(ankara[1])}C${Math.round(ankara[0]) + 200} ${Math.round(ankara[1]) - 20} ${RIGHT - 200} ${DATUM} ${RIGHT} ${DATUM}`,
      )
      plate.step(1, () => {
        plate.path('pencil', handRing(ankara, 20, random, 5))
        plate.text('caption on-sheet halo', ankara[0] + 2, ankara[1] - 44, 'Ankara', 'middle', { lang: 'tr' })
      })
    })
  },
}
