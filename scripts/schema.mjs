// @ts-check
// Writes media/pack.schema.json, from which editors complete and check pack.json while a curator types, out of the one schema that
// the exhibit itself reads packs with. `--check` writes nothing and fails when the file is not current.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { z } from 'zod'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = fileURLToPath(new URL('../media/pack.schema.json', import.meta.url))

/** @returns {Promise<string>} */
async function generate() {
  const { module } = await runnerImport(`${root}shared/pack/schema-v1.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  })
  const { packSchema } = /** @type {typeof import('../shared/pack/schema-v1.ts')} */ (module)
  // Draft 7 is what editors understand in full; `input` is what is written, before defaults and trimming.
  const schema = z.toJSONSchema(packSchema, { target: 'draft-7', io: 'input' })
  return `${JSON.stringify({ title: 'Vitrine content pack, format 1', ...schema }, undefined, 2)}\n`
}

const current = await generate()
const isCheck = process.argv.includes('--check')
const written = await readFile(file, 'utf8').catch(() => '')

if (isCheck && written !== current) {
  console.error('media/pack.schema.json is not current; write it with: npm run schema')
  process.exitCode = 1
} else if (!isCheck) {
  await writeFile(file, current)
}
