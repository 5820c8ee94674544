import { beforeEach, describe, expect, test, vi } from 'vitest'
import { lookOf } from '../../../renderer/look/wear-look.ts'

/** What the look uses of a page. */
class FakePage {
  readonly properties = new Map<string, string>()
  readonly faces = new Set<FakeFace>()
  readonly documentElement = {
    style: {
      [Symbol.iterator]: () => [...this.properties.keys()][Symbol.iterator](),
      setProperty: (name: string, value: string) => this.properties.set(name, value),
      removeProperty: (name: string) => this.properties.delete(name),
    },
  }
  readonly fonts = this.faces
}

class FakeFace {
  readonly family: string
  readonly source: string
  readonly descriptors: FontFaceDescriptors
  readonly load = vi.fn(() => Promise.resolve(this))
  constructor(family: string, source: string, descriptors: FontFaceDescriptors) {
    this.family = family
    this.source = source
    this.descriptors = descriptors
  }
}

vi.stubGlobal('FontFace', FakeFace)
const urlOf = (path: string) => (path === 'missing.woff2' ? undefined : `/pack/${path}`)
let page: FakePage
let wear: ReturnType<typeof lookOf>

beforeEach(() => {
  page = new FakePage()
  wear = lookOf(page as unknown as Document)
})

test('a pack without a look leaves the page as it is', () => {
  wear({}, urlOf)
  expect([...page.properties]).toEqual([])
  expect([...page.faces]).toEqual([])
})

test('colours become custom properties, with those that follow from them', () => {
  wear({ colours: { ink: '#000000', paper2: '#eeeeee' }, lineWidth: 4 }, urlOf)
  expect(Object.fromEntries(page.properties)).toMatchObject({
    '--ink': '#000000',
    '--paper': '#f3ead7',
    '--paper-2': '#eeeeee',
    '--off': '#eeeeee',
    '--line-width': '4',
  })
  expect(page.properties.has('--red-on-paper')).toBe(true)
})

describe('fonts', () => {
  const fonts = {
    title: ['a.woff2', 'missing.woff2', { file: 'b.woff2', weight: 400, letters: 'U+0600-06FF' }],
  }

  test('are loaded under the names that the tokens put first; the first one named is added last, so that it goes before', () => {
    wear({ fonts }, urlOf)
    const faces = [...page.faces]
    expect(faces.map(({ family, source }) => [family, source])).toEqual([
      ['Pack title', 'url("/pack/b.woff2")'],
      ['Pack title', 'url("/pack/a.woff2")'],
    ])
    expect(faces.map(({ descriptors }) => descriptors)).toEqual([
      { weight: '400', unicodeRange: 'U+0600-06FF', display: 'block' },
      { weight: '100 900', display: 'block' },
    ])
    for (const { load } of faces) expect(load).toHaveBeenCalledOnce()
  })

  test('do not flicker when the same pack comes again', () => {
    wear({ fonts }, urlOf)
    const before = [...page.faces]
    wear(structuredClone({ fonts }), urlOf)
    expect([...page.faces]).toEqual(before)
  })
})

test('another pack takes nothing over', () => {
  wear({ colours: { lamp: '#ffffff' }, lineWidth: 4, fonts: { text: ['a.woff2'] } }, urlOf)
  wear({ lineWidth: 9 }, urlOf)
  expect([...page.properties]).toEqual([['--line-width', '9']])
  expect([...page.faces]).toEqual([])
})
