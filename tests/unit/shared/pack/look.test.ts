import { describe, expect, test } from 'vitest'
import { readPack } from '../../../../shared/pack/read.ts'
import { aPack, aPackWith } from './a-pack.ts'

const withLook = (look: unknown) => readPack({ ...aPack(), look })
const faultsOf = ({ problems }: ReturnType<typeof readPack>) =>
  problems.map(({ pointer, message }) => `${pointer}: ${message}`)

test('a look is a few colours, a line, fonts and the way of the hook', () => {
  const look = {
    colours: { lamp: '#ffd000' },
    lineWidth: 4,
    fonts: { title: ['fonts/a.woff2', { file: 'fonts/b.woff2', weight: 400, letters: 'U+0600-06FF, U+FEFF' }] },
    hook: 'cipher',
  }
  const reading = withLook(look)
  expect(faultsOf(reading)).toEqual([])
  expect(reading.pack?.look).toEqual(look)
})

test.each([
  [{ colours: { lamp: 'yellow' } }, '/look/colours/lamp: must be a colour such as "#f3ead7"'],
  [{ lineWidth: 99 }, '/look/lineWidth: Too big: expected number to be <=14'],
  [{ fonts: { title: ['../font.woff2'] } }, '/look/fonts/title/0: must be a path inside the pack'],
  [
    { fonts: { text: [{ file: 'a.woff2', letters: 'all' }] } },
    '/look/fonts/text/0/letters: must be ranges such as "U+0600-06FF, U+FB50-FDFF"',
  ],
])('a wrong look costs itself, nothing else: %j', (look, fault) => {
  const reading = withLook(look)
  expect(faultsOf(reading)).toHaveLength(1)
  expect(faultsOf(reading)[0]).toContain(fault)
  expect(reading.pack?.look).toBeUndefined()
  expect(reading.pack?.panels).toHaveLength(2)
})

test('an unknown colour is named and ignored', () => {
  const reading = withLook({ colours: { lamp: '#ffd000', sky: '#0000ff' } })
  expect(faultsOf(reading)).toEqual(['/look/colours/sky: is not a field of this format; it is ignored'])
  expect(reading.pack?.look?.colours).toEqual({ lamp: '#ffd000' })
})

describe('colours that cannot be told apart', () => {
  test('are named with their contrast, and none is used; the rest of the look is', () => {
    const reading = withLook({ colours: { paper2: '#3c4448', lamp: '#ffd000' }, lineWidth: 4 })
    expect(faultsOf(reading)).toEqual([
      '/look/colours/paper2: "paper2" on "ink" has a contrast of 1.83:1 and needs 4.5:1; the player\'s own colours are used',
    ])
    expect(reading.pack?.look).toEqual({ lineWidth: 4 })
  })

  test('are looked for among the player’s own where the pack is silent', () => {
    const reading = withLook({ colours: { ink: '#f4eee2' } })
    expect(faultsOf(reading).every((fault) => fault.startsWith('/look/colours/ink: '))).toBe(true)
    expect(faultsOf(reading).length).toBeGreaterThan(1)
  })
})

describe('a language that is not written in Latin letters', () => {
  const inArabic = { ...(aPackWith(['languages'], ['en', 'ar', 'tr']) as ReturnType<typeof aPack>) }
  const aboutLetters = (json: object) => faultsOf(readPack(json)).filter((fault) => fault.includes('Latin letters'))

  test('needs a font of the pack', () => {
    expect(aboutLetters(inArabic)).toEqual([
      '/languages/1: "ar" is not written in Latin letters; name a font for it in /look/fonts/text',
    ])
  })

  test('has what it needs when the pack names one', () => {
    expect(aboutLetters({ ...inArabic, look: { fonts: { text: ['fonts/naskh.woff2'] } } })).toEqual([])
  })
})
