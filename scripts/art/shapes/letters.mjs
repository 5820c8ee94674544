// @ts-check
/** Alphabets, and letters set where a cipher puts them. */
import { polyline } from '../lib/format.mjs'
import { placer } from '../lib/geometry.mjs'
import { outline } from '../lib/outline.mjs'

/** As in shared/desk/alphabet.ts (tests/unit/art holds them to that). */
export const turkish = [...'ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ']
export const english = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const CAP_HEIGHT = 0.7

/**
 * A letter centred on its place, turned about it: outlines as path data.
 * @param {string} letter @param {number} sizePx @param {{ x: number, y: number, turn?: number }} place turn in degrees, clockwise
 */
export function setLetter(letter, sizePx, place) {
  const { rings, width } = outline(letter, sizePx)
  const put = placer(place)
  return rings
    .map((ring) =>
      polyline(
        ring.map(([x, y]) => put([x - width / 2, y + (CAP_HEIGHT * sizePx) / 2])),
        true,
      ),
    )
    .join('')
}
