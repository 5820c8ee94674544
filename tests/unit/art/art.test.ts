/**
 * The drawings of the default pack: they are inlined into the page under a policy that forbids inline styles, sanitised, and
 * shown at three sizes. These tests hold every committed file to the rules that make that safe and legible.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = `${root}media/packs/default/art/`
const names = readdirSync(folder).filter((name) => name.endsWith('.svg'))
const files = names.map((name) => ({ name, svg: readFileSync(folder + name, 'utf8') }))
const styles = readFileSync(`${root}renderer/styles/plate.css`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

const WIDTH = 1200
const LOWEST = 920
const DATUM = 432
const MAX_ELEMENTS = 600
const MAX_BYTES = 250_000
/** Outlines of words: their shape may differ between languages. */
const WORD_SHAPES = /class="(name|struck|written)\b/

/** Classes that the page sets on a plate, or around it, and that no drawing carries. */
const PAGE_CLASSES = ['plate', 'later', 'still', 'thumb', 'large', 'contrast']

const allowed: Record<string, readonly string[]> = {
  svg: ['xmlns', 'viewBox', 'class', 'lang', 'data-silent'],
  g: ['class', 'opacity', 'transform', 'data-step', 'data-at', 'clip-path'],
  path: ['class', 'd', 'opacity', 'transform'],
  circle: ['class', 'cx', 'cy', 'r', 'opacity'],
  text: ['class', 'x', 'y', 'text-anchor', 'transform', 'lang'],
  clipPath: ['id'],
}

interface Element {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
}

function elementsOf(svg: string): readonly Element[] {
  return [...svg.matchAll(/<([A-Za-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/g)].map((match) => ({
    tag: match[1] ?? '',
    attributes: new Map(
      [...(match[2] ?? '').matchAll(/([\w:-]+)="([^"]*)"/g)].map((pair) => [pair[1] ?? '', pair[2] ?? '']),
    ),
  }))
}

const classesOf = (element: Element) => (element.attributes.get('class') ?? '').split(' ').filter(Boolean)

interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Face {
  readonly unitsPerEm: number
  hasGlyphForCodePoint(code: number): boolean
  glyphForCodePoint(code: number): { readonly advanceWidth: number }
}

const require = createRequire(import.meta.url)
const fontkit = require('fontkit') as { create(data: Buffer): Face }
const load = (path: string) => fontkit.create(readFileSync(require.resolve(path)))
const sans = ['latin', 'latin-ext'].map((subset) =>
  load(`@fontsource-variable/commissioner/files/commissioner-${subset}-wght-normal.woff2`),
)
const serif = ['latin', 'latin-ext'].map((subset) =>
  load(`@fontsource/literata/files/literata-${subset}-500-normal.woff2`),
)

/** Commissioner opens at its thinnest weight here; 500 is a little wider. */
const WEIGHT_FACTOR = 1.07

function widthOf(text: string, sizePx: number, isSerif: boolean): number {
  const faces = isSerif ? serif : sans
  let units = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 32
    const face = faces.find((candidate) => candidate.hasGlyphForCodePoint(code))
    if (!face) throw new Error(`no glyph for ${letter}`)
    units += face.glyphForCodePoint(code).advanceWidth / face.unitsPerEm
  }
  return units * sizePx * (isSerif ? 1 : WEIGHT_FACTOR)
}

function sizeOf(classes: readonly string[]): number {
  if (classes.includes('note')) return 26
  if (classes.includes('date')) return 64
  if (classes.includes('tape')) return 36
  if (classes.includes('alphabet')) return 32
  return classes.includes('caption') ? 40 : 30
}

function wordsOf(svg: string): readonly Word[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map((match) => {
    const attributes = new Map(
      [...(match[1] ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].map((pair) => [pair[1] ?? '', pair[2] ?? '']),
    )
    const classes = (attributes.get('class') ?? '').split(' ')
    const text = (match[2] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    const size = sizeOf(classes)
    const width = widthOf(text, size, classes.includes('caption'))
    const x = Number(attributes.get('x'))
    const y = Number(attributes.get('y'))
    const anchor = attributes.get('text-anchor') ?? 'start'
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
    return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 }
  })
}

describe('every drawing', () => {
  it('is what scripts/art draws', () => {
    expect(() =>
      execFileSync(process.execPath, [`${root}scripts/art.mjs`, '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow()
  }, 60_000)

  it.each(files)('$name carries geometry, classes and steps, and nothing else', ({ name, svg }) => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 1080" class="plate"( lang="(en|tr)")?( data-silent="")?>\n/,
    )
    expect(svg).not.toMatch(/style|script|href|url\((?!#)|<!|<\?|\bon\w+=/i)
    const known = new Set(Object.keys(allowed))
    for (const { tag, attributes } of elementsOf(svg)) {
      expect(known, `element ${tag}`).toContain(tag)
      for (const attribute of attributes.keys()) expect(allowed[tag], `${tag} ${attribute}`).toContain(attribute)
    }
    for (const match of svg.matchAll(/(?:id="|url\(#)([^")]+)/g))
      expect(match[1]).toContain(name.replace('.svg', '').replace('.', '-'))
    expect(svg.match(/<path\b/g)?.length).toBe(svg.match(/<path [^>]*d="[^"]*"\/>/g)?.length)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  it.each(files)('$name stays light', ({ svg }) => {
    expect(elementsOf(svg).length).toBeLessThanOrEqual(MAX_ELEMENTS)
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MAX_BYTES)
    for (const match of svg.matchAll(/ d="([^"]*)"/g)) expect(match[1]).not.toMatch(/\.\d\d/)
  })

  it.each(files)('$name lets the line in and out on the datum', ({ svg }) => {
    const lines = elementsOf(svg).filter((element) => classesOf(element).includes('line'))
    const paths = lines.map((element) => element.attributes.get('d') ?? '')
    expect(paths.some((d) => d.startsWith(`M0 ${DATUM}`) || /M0 432/.test(d))).toBe(true)
    const out = paths
      .flatMap((d) => [...d.matchAll(new RegExp(`M([\\d.]+) ${DATUM}H${WIDTH}$`, 'g'))])
      .map((match) => Number(match[1]))
    expect(Math.min(...out)).toBeLessThanOrEqual(WIDTH - 50)
  })

  it.each(files)('$name has words that stay inside and apart', ({ svg }) => {
    const words = wordsOf(svg)
    for (const word of words) {
      expect(word.left, word.text).toBeGreaterThanOrEqual(0)
      expect(word.right, word.text).toBeLessThanOrEqual(WIDTH)
      expect(word.top, word.text).toBeGreaterThanOrEqual(0)
      expect(word.bottom, word.text).toBeLessThanOrEqual(LOWEST)
    }
    words.forEach((a, i) =>
      words.slice(i + 1).forEach((b) => {
        const overlaps = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
        expect(overlaps, `"${a.text}" and "${b.text}"`).toBe(false)
      }),
    )
  })

  it.each(files)('$name numbers its steps from 1 without a hole', ({ svg }) => {
    const steps = new Set([...svg.matchAll(/data-step="(\d+)"/g)].map((match) => Number(match[1])))
    expect([...steps].sort((a, b) => a - b)).toEqual(Array.from({ length: steps.size }, (_, i) => i + 1))
    expect(steps.size).toBeLessThanOrEqual(40)
  })

  it.each(files)('$name follows sentences or shares out the words, not both', ({ svg }) => {
    const places = svg.match(/data-at="[^"]*"/g) ?? []
    expect(new Set(places).size).toBeLessThanOrEqual(40)
    if (places.length > 0) expect(svg).not.toContain('data-step')
  })

  it.each(files)('$name uses only classes that plate.css describes', ({ svg }) => {
    const described = new Set([...styles.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1]))
    for (const element of elementsOf(svg))
      for (const name of classesOf(element)) expect(described, `${element.tag}.${name}`).toContain(name)
    for (const text of svg.matchAll(/<text class="([^"]*)"/g)) expect(text[1]).toMatch(/^(label|caption)\b/)
  })
})

const pack = JSON.parse(readFileSync(`${root}media/packs/default/pack.json`, 'utf8')) as {
  panels: { id: string; scenes?: { id: string; text: Record<string, unknown[]>; image?: Picture }[] }[]
}
interface Picture {
  readonly file: string | Record<string, string>
}
const fileOf = (image: Picture | undefined, language: string) =>
  typeof image?.file === 'object' ? image.file[language] : image?.file
const pictured = pack.panels.flatMap(({ id, scenes = [] }) =>
  scenes.flatMap((scene, index) =>
    Object.entries(scene.text).map(([language, sentences]) => ({
      scene: `${id} ${index + 1} in ${language}`,
      sentences: sentences.length,
      svg: files.find(({ name }) => fileOf(scene.image, language)?.endsWith(`/${name}`))?.svg ?? '',
    })),
  ),
)

describe('the steps of a scene', () => {
  it.each(pictured)('$scene belong to sentences that it has', ({ svg, sentences }) => {
    expect(svg).not.toBe('')
    expect(svg).not.toContain('data-step')
    for (const [, place] of svg.matchAll(/data-at="([^"]*)"/g)) {
      expect(place).toMatch(/^\d+(\.\d{1,2})?$/)
      expect(Number(place)).toBeLessThan(sentences)
    }
  })
})

describe('the scenes of 1915', () => {
  const drawings = files.filter(({ name }) => /^mahsusa-[45]\./.test(name))

  it('are drawn without a sound', () => {
    expect(drawings).toHaveLength(4)
    for (const { name, svg } of drawings) expect(svg, name).toMatch(/^<svg [^>]* data-silent=""/)
  })

  it('show nothing but a road, and no more than one change a sentence', () => {
    for (const { name, svg } of drawings) {
      const places = [...svg.matchAll(/data-at="([^"]*)"/g)].map((match) => Number(match[1]))
      expect(places.every(Number.isInteger), name).toBe(true)
      if (name.startsWith('mahsusa-5')) expect(places).toEqual([])
    }
  })
})

describe('the two languages', () => {
  const pairs = files
    .filter(({ name }) => name.endsWith('.en.svg'))
    .map(({ name, svg }) => ({
      name,
      svg,
      other: files.find((file) => file.name === name.replace('.en.', '.tr.'))?.svg,
    }))

  it.each(pairs)('$name and its Turkish twin differ only in words', ({ svg, other }) => {
    const plain = (text: string) =>
      text
        .replace(/ lang="(en|tr)"/g, '')
        .replace(/(clip-[a-z0-9-]+)-(en|tr)-(\d+)/g, '$1-$3')
        // The same sentence; its word may come earlier or later.
        .replace(/ data-at="(\d+)[\d.]*"/g, ' data-at="$1"')
        .replace(/>[^<\n]+<\/text>/g, '></text>')
        .split('\n')
        .map((line) => (WORD_SHAPES.test(line) ? line.replace(/ d="[^"]*"/, '') : line))
    expect(other).toBeDefined()
    expect(plain(other ?? '')).toEqual(plain(svg))
  })

  it('come in pairs', () => {
    const turkish = names.filter((name) => name.endsWith('.tr.svg')).map((name) => name.replace('.tr.', '.en.'))
    expect(turkish).toEqual(names.filter((name) => name.endsWith('.en.svg')))
  })

  it.each(files)('$name sets apostrophes and dates as the look asks', ({ name, svg }) => {
    for (const { text } of wordsOf(svg)) {
      expect(text).not.toMatch(/['"]/)
      if (name.endsWith('.tr.svg')) expect(text).not.toMatch(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/)
      if (name.endsWith('.en.svg')) expect(text).not.toMatch(/\b\d{1,2}\.\d{1,2}\.\d{4}\b/)
    }
  })
})

describe('plate.css', () => {
  it('describes no class that nothing uses', () => {
    const used = new Set(files.flatMap(({ svg }) => elementsOf(svg).flatMap(classesOf)))
    const described = new Set([...styles.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1] ?? ''))
    expect([...described].filter((name) => !used.has(name) && !PAGE_CLASSES.includes(name))).toEqual([])
  })

  it('takes colours, the width of the line and faces from the tokens only', () => {
    expect(styles).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i)
    expect(styles).not.toMatch(/'[A-Z]/)
    const used = [...styles.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1])
    const tokens = [
      '--ink',
      '--paper',
      '--paper-2',
      '--lamp',
      '--red',
      '--rule',
      '--shore',
      '--water',
      '--struck',
      '--graphite',
      '--line-width',
      '--sans',
      '--title-face',
    ]
    for (const token of used) expect(tokens).toContain(token)
  })
})
