// @ts-check
/**
 * Words as outlines (Literata 500), for names that are drawing rather than text: the pen strikes through them, engraved
 * lines swell inside them. Turkish letters lie partly in the latin-ext file.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
// @ts-expect-error fontkit ships no types
import * as fontkit from 'fontkit'
import { polyline } from './format.mjs'

/** @typedef {import('./format.mjs').Point} Point */

const locate = createRequire(import.meta.url)
/** @param {string} subset */
const face = (subset) =>
  fontkit.create(readFileSync(locate.resolve(`@fontsource/literata/files/literata-${subset}-500-normal.woff2`)))
const latin = face('latin')
const latinExt = face('latin-ext')

/**
 * The outlines of a word with its baseline at 0, as closed rings, and its advance width.
 * @param {string} word @param {number} sizePx @returns {{ rings: Point[][], width: number }}
 */
export function outline(word, sizePx) {
  const k = sizePx / latin.unitsPerEm
  /** @type {Point[][]} */
  const rings = []
  let x = 0
  for (const letter of word) {
    const code = letter.codePointAt(0)
    const glyph = (latin.hasGlyphForCodePoint(code) ? latin : latinExt).glyphForCodePoint(code)
    /** @type {Point[]} */
    let ring = []
    for (const { command, args } of glyph.path.commands) {
      /** @param {number} i @returns {Point} */
      const at = (i) => [x + args[i] * k, -args[i + 1] * k]
      const from = /** @type {Point} */ (ring.at(-1))
      if (command === 'moveTo') rings.push((ring = [at(0)]))
      else if (command === 'lineTo') ring.push(at(0))
      else if (command === 'quadraticCurveTo') ring.push(...curve([from, at(0), at(2)], sizePx))
      else if (command === 'bezierCurveTo') ring.push(...curve([from, at(0), at(2), at(4)], sizePx))
    }
    x += glyph.advanceWidth * k
  }
  return { rings, width: x }
}

/** Points along a curve of any degree (de Casteljau), finer for larger letters. @param {Point[]} controls @param {number} sizePx */
function curve(controls, sizePx) {
  const count = sizePx > 120 ? 8 : 5
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / count
    let points = controls
    while (points.length > 1)
      points = points.slice(1).map((b, j) => {
        const a = /** @type {Point} */ (points[j])
        return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
      })
    return /** @type {Point} */ (points[0])
  })
}

/** Rings as path data, moved. @param {readonly (readonly Point[])[]} rings @param {number} dx @param {number} dy */
export const ringsPath = (rings, dx, dy) =>
  rings
    .map((ring) =>
      polyline(
        ring.map(([x, y]) => [x + dx, y + dy]),
        true,
      ),
    )
    .join('')
