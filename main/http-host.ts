/** The preview: the same exhibit in any browser on this machine, without Electron. `npm run dev` starts it. */
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { checkFlags } from './services/flag-folders.mjs'
import { createHttpHost, packBase } from './services/http-server.ts'
import { createLog } from './services/log.ts'
import { openHost } from './services/open-host.ts'
import { parsePreviewFlags, previewHelp } from './services/preview-flags.ts'

function main(): void {
  const parsed = parsePreviewFlags(process.argv.slice(2))
  if (!parsed.ok) return fail(parsed.error)
  const { port, help, ...flags } = parsed.value
  if (help) return void process.stdout.write(`${previewHelp}\n`)
  const wrong = checkFlags({ ...flags, windowed: false, help })
  if (wrong !== undefined) return fail(wrong)

  const root = join(__dirname, '../..')
  const dataDir = flags.dataDir ?? join(homedir(), '.local/share/vitrine-preview')
  const packDir = flags.packDir ?? join(root, 'media/packs/default')
  const log = createLog({
    file: join(dataDir, 'vitrine.log'),
    now: Date.now,
    mirror: (level, line) => level !== 'info' && process.stderr.write(line),
  })
  const host = openHost({
    dataDir,
    packDir,
    packBase,
    startLanguage: flags.language,
    version: versionIn(root),
    log,
    onQuit: () => setTimeout(quit, 100),
  })
  const server = createHttpHost({ host: host.service, rendererDir: join(__dirname, '../renderer'), packDir, log })
  const quit = () => {
    server.closeAllConnections()
    server.close(() => {
      host.close()
      process.exit(0)
    })
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, quit)
  server.on('error', (error: NodeJS.ErrnoException) =>
    fail(error.code === 'EADDRINUSE' ? `--port ${port}: in use; choose another, or 0 for any` : error.message),
  )
  server.listen(port, '127.0.0.1', () =>
    process.stdout.write(`Preview: http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`),
  )
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

const versionIn = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version

main()
