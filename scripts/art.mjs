// @ts-check
/**
 * Draws the pictures of the default pack: `npm run art` writes them, `npm run art -- --check` fails if a committed file
 * differs from what would be written. Names after the command draw only those (`npm run art -- inebolu inebolu-1`).
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { render } from './art/render.mjs'

const pack = fileURLToPath(new URL('../media/packs/default/', import.meta.url))
const folders = ['art', 'maps']
const isCheck = process.argv.includes('--check')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

/** @param {string} file */
const committed = (file) => {
  try {
    return readFileSync(pack + file, 'utf8')
  } catch {
    return undefined
  }
}

for (const folder of folders) mkdirSync(pack + folder, { recursive: true })
const files = render(wanted)
const changed = [...files].filter(([file, svg]) => committed(file) !== svg).map(([file]) => file)
const there = folders.flatMap((folder) => readdirSync(pack + folder).map((file) => `${folder}/${file}`))
const left = wanted.length > 0 ? [] : there.filter((file) => file.endsWith('.svg') && !files.has(file))

if (isCheck) {
  for (const file of changed) console.error(`${file} is not what scripts/art draws: run npm run art`)
  for (const file of left) console.error(`${file} is drawn by nothing in scripts/art/registry.mjs`)
  process.exitCode = changed.length + left.length > 0 ? 1 : 0
} else {
  for (const file of changed) writeFileSync(pack + file, /** @type {string} */ (files.get(file)))
  for (const file of left) rmSync(pack + file)
  console.log(`${files.size} pictures, ${changed.length} written, ${left.length} removed`)
}
