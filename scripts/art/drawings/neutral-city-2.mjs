// @ts-check
/** A clock that stands at ten. Below it one line ends, and one goes on. */
import { DATUM, disc, numbers, polyline, segment } from '../lib/format.mjs'
import { placer } from '../lib/geometry.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const [X, Y] = [470, DATUM]
const RIM = 322
const RING = 1000
const LIVES = [836, 884]

/** @param {number} minute @param {number} r @returns {Point} */
const on = (minute, r) => [X + Math.sin((minute * Math.PI) / 30) * r, Y - Math.cos((minute * Math.PI) / 30) * r]

/** A hand that narrows. @param {number} minute @param {number} length @param {number} wide */
const hand = (minute, length, wide) => {
  const put = placer({ x: X, y: Y, turn: minute * 6 })
  return polyline([put([-wide, 62]), put([wide, 62]), put([wide * 0.34, -length]), put([-wide * 0.34, -length])], true)
}

/** @type {import('../registry.mjs').Drawing} */
export const neutralCity2 = {
  name: 'neutral-city-2',
  hasWords: true,
  draw(plate) {
    plate.enter(X - RIM - 18)
    for (const r of [RIM, RIM - 10, RIM - 46]) plate.circle('dial', X, Y, r)
    let [minutes, fifths, hours] = ['', '', '']
    for (let i = 0; i < 240; i++)
      if (i % 4) fifths += `M${numbers(on(i / 4, RIM - 20))}L${numbers(on(i / 4, RIM - 36))}`
    for (let i = 0; i < 60; i++)
      if (i % 5) minutes += `M${numbers(on(i, RIM - 12))}L${numbers(on(i, RIM - 44))}`
      else if (i !== 50) {
        const put = placer({ x: X, y: Y, turn: i * 6 })
        const wide = i % 15 ? 4 : 7
        hours += polyline(
          [put([-wide, -RIM + 60]), put([wide, -RIM + 60]), put([wide, -RIM + 116]), put([-wide, -RIM + 116])],
          true,
        )
      }
    plate.path('ray alternate', fifths)
    plate.path('hatch', minutes)
    plate.path('figure', hours)
    const ten = on(50, RIM - 90)
    plate.text('caption date', ten[0], ten[1] + 22, '10', 'middle')
    plate.path('lamp', hand(50, 176, 11) + hand(60, 250, 8))
    plate.circle('stop', X, Y, 17)

    plate.at(1, () => {
      plate.text('caption', 842, 148, plate.words('24 Feb 1942', '24.2.1942'))
      plate.text('label', 842, 194, plate.words('Atatürk Boulevard,', 'Atatürk Bulvarı,'))
      plate.text('label', 842, 234, 'Ankara', 'start', { lang: 'tr' })
    })
    /** From the left to the moment; the other on to the edge. */
    plate.at(0, () => {
      plate.path('figure-line', segment(84, LIVES[0] ?? 0, X, LIVES[0] ?? 0))
      plate.path('figure', disc(X, LIVES[0] ?? 0, 8))
    })
    plate.at(2 + plate.when(3 / 14, 1 / 11), () =>
      plate.text('label', X + 26, (LIVES[0] ?? 0) + 10, 'Ömer Tokat', 'start', { lang: 'tr' }),
    )
    plate.at(2 + plate.when(10 / 14, 7 / 11), () => {
      plate.path('figure-line', segment(84, LIVES[1] ?? 0, 1200, LIVES[1] ?? 0))
      plate.text('label halo', 842, (LIVES[1] ?? 0) + 10, 'Franz von Papen')
    })
    plate.at(3, () => {
      plate.path('line', segment(X + RIM + 18, Y, RING - 34, Y))
      plate.text('label note', 842, Y - 70, plate.words('a Turkish court:', 'Türk mahkemesi:'))
      plate.text('label note', 842, Y - 36, plate.words('alleged Soviet organisers', 'suçlanan Sovyet sanıklar'))
    })
    plate.at(3 + plate.when(7 / 17, 10 / 18), () => {
      plate.circle('disputed', RING, Y, 24)
      plate.text('label note', 842, Y + 62, plate.words('who ordered it: not', 'emri kimin verdiği'))
      plate.text('label note', 842, Y + 96, plate.words('proven beyond dispute', 'kanıtlanmış değil'))
    })
    plate.leave()
  },
}
