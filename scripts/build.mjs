// @ts-check
// Builds everything that ships into dist/: the main process (dist/main) and the page (dist/renderer).
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { mainConfig, mainEntries } from './build/main-config.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
await rm('dist', { recursive: true, force: true })

for (const name of mainEntries) await build({ ...mainConfig(name), logLevel: 'warn' })
await build({ logLevel: 'warn' })
