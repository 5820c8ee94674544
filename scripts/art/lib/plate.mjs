// @ts-check
/**
 * One plate: collects elements and writes the file. Colour comes only from classes (all of them described in
 * `renderer/styles/plate.css`); what a plate may carry besides is geometry, opacity and the moments of its steps.
 */
import { DATUM, HEIGHT, WIDTH, number, numbers } from './format.mjs'
import { fieldOf } from './geometry.mjs'

/** @typedef {'en' | 'tr'} Language */
/** @typedef {Record<string, string | number | undefined>} Attributes */

/** @param {string} s */
const escape = (s) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** @param {Attributes} attributes */
const written = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${escape(typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value))}"`,
    )
    .join('')

/** Characters of path data from which strokes are parted. */
const MUCH = 8_000

/** @param {string} d path data with an absolute start @returns {import('./format.mjs').Point} */
const startOf = (d) => {
  const [, x = '0', y = '0'] = /^M(-?[\d.]+) ?(-?[\d.]+)/.exec(d) ?? []
  return [Number(x), Number(y)]
}

export class Plate {
  /** @type {string[]} */
  #out = []
  #clips = 0
  #isSilent = false

  /** @param {string} name file name without language and ending @param {Language} [language] none where there are no words */
  constructor(name, language) {
    this.name = name
    this.language = language
  }

  /** Its steps appear without the sound of a pencil. */
  keepSilent() {
    this.#isSilent = true
  }

  /** The words of this plate's language. @param {string} en @param {string} tr */
  words(en, tr) {
    return this.language === 'tr' ? tr : en
  }

  /** The part of a sentence at which a word comes: its number, from 0, of the number of words. @param {number} en @param {number} tr */
  when(en, tr) {
    return this.language === 'tr' ? tr : en
  }

  /** @param {string} classes @param {string} d @param {Attributes} [attributes] */
  path(classes, d, attributes = {}) {
    if (d) this.#out.push(`<path class="${classes}"${written(attributes)} d="${d}"/>`)
  }

  /** @param {string} classes @param {number} x @param {number} y @param {number} r */
  circle(classes, x, y, r) {
    this.#out.push(`<circle class="${classes}" cx="${number(x)}" cy="${number(y)}" r="${number(r)}"/>`)
  }

  /**
   * Text in the page's own fonts. The class must begin with `label` or `caption`, so that small and large-text views can hide it.
   * @param {string} classes @param {number} x @param {number} y @param {string} words @param {'start' | 'middle' | 'end'} [anchor] @param {Attributes} [attributes]
   */
  text(classes, x, y, words, anchor = 'start', attributes = {}) {
    const all = { x: number(x), y: number(y), ...(anchor === 'start' ? {} : { 'text-anchor': anchor }), ...attributes }
    this.#out.push(`<text class="${classes}"${written(all)}>${escape(words)}</text>`)
  }

  /**
   * Many strokes of one class in few elements: one path a bucket of opacity, apart for those that small views leave out (every second)
   * and for those that fade at the edge, which high contrast does not brighten. Much of it is parted by the fields in which the strokes
   * begin: the screen is painted tile by tile, and each tile works through the whole of every path that touches it (a map of all its
   * water lines took 70 ms of a processor, parted 30).
   * @param {string} classes @param {readonly { d: string, opacity: number, every?: number, fades?: boolean }[]} strokes @param {number} [buckets]
   */
  strokes(classes, strokes, buckets = 8) {
    const isMuch = strokes.reduce((sum, { d }) => sum + d.length, 0) > MUCH
    /** @type {Map<string, string>} */
    const merged = new Map()
    for (const { d, opacity, every = 0, fades = false } of strokes) {
      const bucket = Math.max(1, Math.round(opacity * buckets))
      const key = `${bucket} ${every % 2} ${fades ? 1 : 0}${isMuch && !fades ? ` ${fieldOf(startOf(d))}` : ''}`
      merged.set(key, (merged.get(key) ?? '') + d)
    }
    for (const [key, d] of [...merged].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [bucket, odd, fades] = key.split(' ').map(Number)
      this.path(`${classes}${odd ? ' alternate' : ''}${fades ? ' edge' : ''}`, d, {
        opacity: /** @type {number} */ (bucket) / buckets,
      })
    }
  }

  /** @param {Attributes} attributes @param {() => void} draw */
  group(attributes, draw) {
    this.#out.push(`<g${written(attributes)}>`)
    draw()
    this.#out.push('</g>')
  }

  /**
   * What appears with a sentence of the narration: 2 with the first word of the third, 2 + 6 / 12 with the seventh of its twelve.
   * @param {number} place @param {() => void} draw
   */
  at(place, draw) {
    /** Rounded up: a step never comes before its word. */
    this.group({ 'data-at': Math.ceil(place * 100 - 1e-6) / 100 }, draw)
  }

  /** What appears as step n (from 1) of a drawing that no text names; its steps share all the words. @param {number} n @param {() => void} draw */
  step(n, draw) {
    this.group({ 'data-step': n }, draw)
  }

  /** Draws only inside path data `d`. @param {string} d @param {() => void} draw */
  clip(d, draw) {
    const id = ['clip', this.name, this.language, ++this.#clips].filter(Boolean).join('-')
    this.#out.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`)
    this.group({ 'clip-path': `url(#${id})` }, draw)
  }

  /** The lamp line comes in at the left edge, on the datum. @param {number} x how far @param {string} [classes] */
  enter(x, classes = 'line') {
    this.path(classes, `M0 ${DATUM}H${number(x)}`)
  }

  /** The lamp line goes out at the right edge, on the datum. @param {number} x from where; the default is the stub after a gap */
  leave(x = WIDTH - 50) {
    this.path('line', `M${numbers([x, DATUM])}H${WIDTH}`)
  }

  /** A stop on the line: hollow. @param {number} x @param {number} y @param {number} [r] */
  stop(x, y, r = 9) {
    this.circle('stop', x, y, r)
  }

  toString() {
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" class="plate"${written({ lang: this.language, 'data-silent': this.#isSilent ? '' : undefined })}>\n${this.#out.join('\n')}\n</svg>\n`
  }
}
