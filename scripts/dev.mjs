// @ts-check
// The exhibit in any browser, without Electron: builds, serves over the HTTP host on loopback, and builds the page anew whenever its
// source changes (reload the browser to see it). Arguments go on to the host: --port, --pack, --data-dir, --language.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

await import('./build.mjs')
await build({ logLevel: 'warn', build: { watch: {} } })

const host = spawn(process.execPath, ['dist/main/preview.cjs', ...process.argv.slice(2)], { stdio: 'inherit' })
host.on('exit', (code) => process.exit(code ?? 1))
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => host.kill(signal))
