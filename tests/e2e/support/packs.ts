/** Copies of packs, broken on purpose. */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pack } from '../../../shared/pack/schema-v1.ts'

export const defaultPackDir = fileURLToPath(new URL('../../../media/packs/default', import.meta.url))

export async function copyPack(toDir: string, fromDir = defaultPackDir): Promise<string> {
  const dir = join(toDir, 'pack')
  await cp(fromDir, dir, { recursive: true })
  return dir
}

export const readDefaultPack = async (): Promise<Pack> =>
  JSON.parse(await readFile(join(defaultPackDir, 'pack.json'), 'utf8')) as Pack

/** Changes `pack.json` as an editor would. The type is loose on purpose: the change may be wrong. */
export async function editPack(dir: string, change: (json: Record<string, never>) => void): Promise<void> {
  const file = join(dir, 'pack.json')
  const json = JSON.parse(await readFile(file, 'utf8')) as Record<string, never>
  change(json)
  await writeFile(file, JSON.stringify(json, null, 2))
}
