/** The fonts of the packs in the tests are the files of the packages that docs and licences name. */
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)

test.each([
  ['dyes', '@fontsource-variable/fraunces'],
  ['water-wheels', '@fontsource-variable/noto-naskh-arabic'],
])('%s: %s', (pack, name) => {
  const folder = fileURLToPath(new URL(`../../packs/${pack}/fonts/`, import.meta.url))
  const fonts = readdirSync(folder).filter((file) => file.endsWith('.woff2'))
  expect(fonts.length).toBeGreaterThan(0)
  for (const file of fonts) {
    const original = readFileSync(require.resolve(`${name}/files/${file}`))
    expect(readFileSync(folder + file).equals(original), file).toBe(true)
  }
})
