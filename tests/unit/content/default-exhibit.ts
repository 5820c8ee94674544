/** The default exhibit as the player reads it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPack } from '../../../shared/pack/read.ts'
import { passagesOf } from './visitor-texts.ts'

export const packDir = fileURLToPath(new URL('../../../media/packs/default', import.meta.url))

const { pack: readable } = readPack(JSON.parse(readFileSync(`${packDir}/pack.json`, 'utf8')))
if (!readable) throw new Error('the default exhibit cannot be read')

export const pack = readable
export const passages = passagesOf(pack, packDir)
