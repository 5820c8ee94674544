// @ts-check
// Computes the photograph-like pictures of the packs in tests/packs: no camera, no rights but ours. Needs ffmpeg, which writes WebP and
// JPEG. The same pixels come out every time; how a release of ffmpeg packs them may differ by a few bytes.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ffmpeg } from './narrate/ffmpeg.mjs'
import { silk, weave } from './test/pictures/cloth.mjs'
import { hash } from './test/pictures/noise.mjs'
import { waterWheel } from './test/pictures/river.mjs'
import { skeins, vat, washingLine } from './test/pictures/workshop.mjs'

/** @import { Colour } from './test/pictures/noise.mjs' */

const packs = fileURLToPath(new URL('../tests/packs/', import.meta.url))

/** @type {readonly [file: string, width: number, height: number, colourAt: (x: number, y: number) => Colour][]} */
const pictures = [
  ['dyes/photographs/vat.jpg', 1500, 1000, vat],
  ['dyes/photographs/weave.webp', 1200, 1200, weave],
  ['dyes/photographs/skeins.jpg', 1080, 1920, skeins],
  ['dyes/photographs/line.webp', 2400, 800, washingLine],
  ['dyes/photographs/silk.webp', 1120, 1400, silk],
  ['water-wheels/photographs/wheel.jpg', 1500, 1000, waterWheel],
]

const samples = [0.25, 0.75]

/** @param {number} width @param {number} height @param {(x: number, y: number) => Colour} colourAt */
function render(width, height, colourAt) {
  const pixels = Buffer.alloc(width * height * 3)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const sum = [0, 0, 0]
      for (const right of samples) {
        for (const down of samples) {
          const colour = colourAt((column + right) / height, (row + down) / height)
          colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + Math.min(1, Math.max(0, value)) / 4))
        }
      }
      // A lens is darker towards its edge, a sensor has grain.
      const edge = 1 - 0.28 * Math.hypot(column / width - 0.5, row / height - 0.5) ** 2 * 2
      const grain = (hash(column, row, 7) - 0.5) * 0.035
      sum.forEach(
        (value, channel) =>
          (pixels[(row * width + column) * 3 + channel] = 255 * Math.min(1, Math.max(0, value * edge + grain))),
      )
    }
  }
  return pixels
}

const temporary = await mkdtemp(join(tmpdir(), 'vitrine-pictures-'))
for (const [file, width, height, colourAt] of pictures) {
  const raw = join(temporary, 'picture.ppm')
  await writeFile(raw, Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), render(width, height, colourAt)]))
  const quality = file.endsWith('.webp') ? ['-quality', '72'] : ['-q:v', '7']
  await ffmpeg('-i', raw, ...quality, '-map_metadata', '-1', '-fflags', '+bitexact', packs + file)
  console.log(file)
}
await rm(temporary, { recursive: true })
