// @ts-check
/** The line comes in and is a telegraph tape: the words of 16 March 1920, then nothing. */
import { DATUM, polyline } from '../lib/format.mjs'
import { mix } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const LEFT = 128
const RIGHT = 1092
const TOP = 96
const PITCH = 128
const FALL = 34
const HALF = 36
const RUNS = 6
/** Where in the narration each length of tape comes out, and where the words on it are told. */
const unrolls = [0, 2.5, 3, 3.5, 4, 5]
const written = [2, 2.5, 3, 3.5]

/** The tape winds round and round: bright where it faces us, in shade where it goes back behind. @param {number} run @param {number} t @returns {Point} */
const front = (run, t) => [mix(LEFT, RIGHT, t), TOP + run * PITCH + FALL * t]
/** @param {number} run @param {number} t @returns {Point} */
const behind = (run, t) => [mix(RIGHT, LEFT, t), TOP + run * PITCH + FALL + (PITCH - FALL) * t]

/** Printed in Nutuk (fact sheet P2); the English is our translation. */
const telegram = {
  en: [
    'This morning the English raided the Music post at',
    'Şehzadebaşı and fought with the soldiers there;',
    'as a result they are now putting Istanbul',
    'under occupation. Reported for information.',
  ],
  tr: [
    'Bu sabah, Şehzadebaşı’ndaki Muzika Karakolu’nu',
    'İngilizler basıp, oradaki askerlerle İngilizler',
    'müsaademe ederek, neticede şimdi İstanbul’u işgal',
    'altına alıyorlar. Berâ-yı ma’lumât ma’rûzdur.',
  ],
}

/** @type {import('../registry.mjs').Drawing} */
export const underground3 = {
  name: 'underground-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(16)
    const turn = (Math.atan2(FALL, RIGHT - LEFT) * 180) / Math.PI

    plate.path('line', `M0 ${DATUM}C58 ${DATUM} 62 400 62 330L62 190C62 120 74 ${TOP} ${LEFT + 4} ${TOP}`)
    for (let run = 0; run < RUNS - 1; run++)
      plate.at(/** @type {number} */ (unrolls[run + 1]), () =>
        plate.path('sheet-back', band(behind(run, 0), [behind(run, 1)]), { opacity: 0.42 }),
      )
    for (let run = 0; run < RUNS; run++) {
      const isLast = run === RUNS - 1
      plate.at(/** @type {number} */ (unrolls[run]), () =>
        plate.path(
          'sheet',
          isLast ? torn(front(run, 0), front(run, 0.58), random) : band(front(run, 0), [front(run, 1)]),
        ),
      )
      const words = telegram[plate.language ?? 'en'][run]
      if (!words) continue
      const [x, y] = front(run, 0.5)
      plate.at(/** @type {number} */ (written[run]), () =>
        plate.text('caption tape on-sheet', x, y + 12, words, 'middle', {
          transform: `rotate(${turn.toFixed(1)} ${Math.round(x)} ${Math.round(y)})`,
        }),
      )
    }
    plate.leave()
    /** A quotation is not shown without its source. */
    plate.at(2, () => {
      const [who, where] = [
        plate.words('Manastırlı Hamdi Efendi, 16 Mar 1920,', 'Manastırlı Hamdi Efendi, 16.3.1920,'),
        plate.words('as printed in Nutuk (1927); our translation', 'Nutuk’ta (1927) basıldığı gibi'),
      ]
      plate.text('label note', 1150, 844, who, 'end')
      plate.text('label note', 1150, 882, where, 'end')
    })
  },
}

/** @param {Point} p @param {number} dy @returns {Point} */
const shift = (p, dy) => [p[0], p[1] + dy]

/** A length of tape. @param {Point} from @param {Point[]} to */
const band = (from, to) =>
  polyline(
    [
      shift(from, -HALF),
      ...to.map((p) => shift(p, -HALF)),
      ...to.map((p) => shift(p, HALF)).reverse(),
      shift(from, HALF),
    ],
    true,
  )

/** The last length, torn off. @param {Point} from @param {Point} to @param {import('../lib/random.mjs').Random} random */
const torn = (from, to, random) =>
  polyline(
    [
      shift(from, -HALF),
      ...Array.from(
        { length: 12 },
        (_, i) => /** @type {Point} */ ([to[0] + random.jitter(20), to[1] + mix(-HALF, HALF, i / 11)]),
      ),
      shift(from, HALF),
    ],
    true,
  )
