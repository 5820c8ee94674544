// @ts-check
/** M.M.: a net of code names, with gaps left where no name is known. The line is its head rope. */
import { DATUM, numbers, polyline } from '../lib/format.mjs'
import { alongQuadratic, bow } from '../lib/geometry.mjs'
import { seeded } from '../lib/random.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

const COLUMNS = 10
const ROWS = 9
const ROPE_ROW = 4
/** Knots that came undone: the net has holes. */
const missing = new Set('0,0 3,0 8,1 5,0 0,3 5,3 8,3 9,5 2,7 6,6 6,7 7,6 0,8 4,8 9,8 9,0'.split(' '))
/** Places for names that nobody wrote down. */
const gaps = '1,1 4,1 8,2 2,3 6,4 0,5 4,6 8,7 3,8 8,5'.split(' ')

/** Where the names are tied. */
const named = ['2,4', '1,6', '5,2']

/** @type {import('../registry.mjs').Drawing} */
export const underground5 = {
  name: 'underground-5',
  hasWords: true,
  draw(plate) {
    const random = seeded(46)
    /** @type {Map<string, Point>} */
    const knots = new Map()
    for (let row = 0; row < ROWS; row++)
      for (let column = 0; column < COLUMNS; column++) {
        const x = 44 + column * 116 + (row % 2 ? 58 : 0)
        const y = DATUM + (row - ROPE_ROW) * 92
        const sag = 20 * Math.sin(column * 0.8 + row * 0.5)
        knots.set(
          `${column},${row}`,
          row === ROPE_ROW ? [x, DATUM] : [x + random.jitter(22), y + sag + random.jitter(16)],
        )
      }
    /** @param {string} key @returns {Point} */
    const at = (key) => /** @type {Point} */ (knots.get(key))

    /** Where a name is written no knot is tied and no strand runs. @param {Point} p @param {string} own */
    const isWritten = ([x, y], own) =>
      named.some((key) => key !== own && x > at(key)[0] && x < at(key)[0] + 270 && Math.abs(y - at(key)[1]) < 58)
    const tied = new Set([...knots.keys()].filter((key) => !missing.has(key) && !isWritten(at(key), key)))

    const strands = ['', '', '', '']
    let ends = ''
    for (const [key, a] of knots) {
      const [column = 0, row = 0] = key.split(',').map(Number)
      for (const next of [`${column},${row + 1}`, `${column + (row % 2 ? 1 : -1)},${row + 1}`]) {
        const b = knots.get(next)
        if (!b || (!tied.has(key) && !tied.has(next))) continue
        const curve = alongQuadratic(a, bow(a, b, random.jitter(0.1) + 0.05), b, 12)
        const kept = curve.filter((p) => !isWritten(p, ''))
        if (!tied.has(key)) ends += polyline(kept.slice(-4))
        else if (!tied.has(next)) ends += polyline(kept.slice(0, 5))
        else if (kept.length === curve.length) strands[(column + row) % 4] += polyline(curve)
        else ends += polyline(isWritten(/** @type {Point} */ (curve[2]), '') ? kept.slice(-5) : kept.slice(0, 5))
      }
    }
    strands.forEach((d, i) => plate.step(i + 1, () => plate.path('net', d)))
    plate.path('net', ends)
    plate.path(
      'net-knot',
      [...knots]
        .filter(([key]) => tied.has(key))
        .map(([, [x, y]]) => `M${numbers([x - 5, y - 5])}l10 10m-10 0l10-10`)
        .join(''),
    )
    plate.enter(at('9,4')[0])
    plate.leave()

    gaps.forEach((key, i) => {
      const [x, y] = at(key)
      plate.step((i % 4) + 2, () => plate.path('gap', `M${numbers([x - 50, y - 20])}h100v40h-100z`))
    })
    plate.step(1, () => name(plate, at('2,4'), 'M.M.', plate.words('recognised 3 May 1921', '3.5.1921’de tanındı')))
    plate.step(5, () => name(plate, at('1,6'), 'Pandikyan', plate.words('accounts differ', 'anlatımlar farklı'), true))
    plate.step(6, () => name(plate, at('5,2'), plate.words('“Rebeka”', '“Rebeka”'), 'Dilber Cavidan'))
    plate.text('label note', 60, 904, plate.words('Empty places: names not known', 'Boş yerler: bilinmeyen adlar'))
  },
}

/** @param {import('../lib/plate.mjs').Plate} plate @param {Point} at @param {string} words @param {string} note @param {boolean} [isDisputed] */
function name(plate, [x, y], words, note, isDisputed = false) {
  if (isDisputed) plate.circle('disputed', x, y, 13)
  else plate.stop(x, y, 13)
  plate.text('caption halo', x + 26, y - 16, words, 'start', { lang: 'tr' })
  plate.text('label note halo', x + 26, y + 38, note)
}
