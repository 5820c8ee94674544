import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { contrast } from '../../../../shared/look/colour.ts'
import { coloursFrom, faintPairs, ownPalette, paletteOf } from '../../../../shared/look/palette.ts'

const tokens = readFileSync(fileURLToPath(new URL('../../../../renderer/styles/tokens.css', import.meta.url)), 'utf8')

describe('the player’s own colours', () => {
  test('are those of tokens.css', () => {
    const root = /:root \{([^}]*)\}/.exec(tokens)?.[1] ?? ''
    const ofTokens = Object.fromEntries(
      Object.keys(ownPalette).map((name) => [
        name,
        new RegExp(`--${name.replace(/\d/, '-$&')}: (#[0-9a-f]{6});`).exec(root)?.[1],
      ]),
    )
    expect(ofTokens).toEqual(ownPalette)
  })

  test('can be told apart', () => {
    expect(faintPairs(ownPalette)).toEqual([])
  })
})

describe('a palette', () => {
  test('is completed with the player’s own', () => {
    expect(paletteOf({ lamp: '#ffffff', ink: undefined })).toEqual({ ...ownPalette, lamp: '#ffffff' })
  })

  test('may be dark on light', () => {
    const light = { ink: '#f4eee2', paper: '#21262e', paper2: '#4d4a45', lamp: '#22468a', red: '#b0281f' }
    const rest = { rule: '#857a68', shore: '#6d6455', water: '#5f7d8c', graphite: '#f7f2e8' }
    expect(faintPairs(paletteOf({ ...light, ...rest }))).toEqual([])
  })

  test('names each pair that is too faint, with its figures', () => {
    const faint = faintPairs(paletteOf({ lamp: '#3a3a20', red: '#400000' }))
    expect(faint.map(({ colour, ground, needed }) => [colour, ground, needed])).toEqual([
      ['lamp', 'ink', 4.5],
      ['red', 'ink', 3],
    ])
    expect(faint[0]?.contrast).toBeCloseTo(contrast('#3a3a20', ownPalette.ink))
  })
})

test.each([
  ['the player’s own', {}],
  ['dark on light', { ink: '#ffffff', paper: '#202020', graphite: '#ffffff', red: '#d00000' }],
])('what follows from %s can be seen on paper', (_name, colours) => {
  const palette = paletteOf(colours)
  const { redOnPaper, ruleOnPaper, offOnPaper } = coloursFrom(palette)
  expect(contrast(redOnPaper, palette.paper)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(ruleOnPaper, palette.paper)).toBeGreaterThanOrEqual(3)
  expect(contrast(offOnPaper, palette.paper)).toBeGreaterThanOrEqual(4.5)
})
