/** `node scripts/start.mjs` as a technician uses it. */
import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../support/test.ts'

const start = (...args: string[]) => startWith({}, ...args)
const startWith = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
  })

test('--help names every flag', () => {
  const { status, stdout } = start('--help')
  expect(status).toBe(0)
  for (const flag of ['--data-dir', '--pack', '--language', '--windowed', '--screenshot', '--exit-after']) {
    expect(stdout).toContain(flag)
  }
})

for (const [what, args, message] of [
  ['an unknown flag', ['--langauge', 'tr'], /--langauge/],
  ['a folder that does not exist', ['--pack', '/no/such/folder'], /--pack.*\/no\/such\/folder/],
  ['a folder that cannot be written', ['--data-dir', '/proc/vitrine'], /--data-dir.*\/proc\/vitrine/],
  ['a language we do not speak', ['--language', 'xx'], /--language.*xx/],
] as const) {
  test(`${what} is one clear line and exit code 2`, () => {
    const { status, stdout, stderr } = start(...args)
    expect(status).toBe(2)
    expect(`${stdout}${stderr}`.trim().split('\n')).toHaveLength(1)
    expect(`${stdout}${stderr}`).toMatch(message)
  })
}

test('--screenshot writes what is on screen, and --exit-after ends in peace', async ({ tempDir }) => {
  // A picture is taken every two seconds: the end falls into one.
  const file = join(tempDir, 'screen.png')
  const { status } = start('--data-dir', join(tempDir, 'data'), '--screenshot', file, '--exit-after', '8')
  expect(status).toBe(0)
  const png = await readFile(file)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080])
  expect(png.length).toBeGreaterThan(20_000)
})

test('when the thread of the services breaks, the log says why and exit code 70 tells the supervisor', async ({
  tempDir,
}) => {
  const breaks = join(tempDir, 'breaks.cjs')
  await writeFile(
    breaks,
    `const { isMainThread } = require('node:worker_threads')
     if (!isMainThread) setTimeout(() => { throw new Error('broken by the test') }, 2_000)`,
  )
  const dataDir = join(tempDir, 'data')
  const { status } = startWith({ NODE_OPTIONS: `--require ${breaks}` }, '--data-dir', dataDir, '--exit-after', '30')
  expect(status).toBe(70)
  expect(await readFile(join(dataDir, 'vitrine.log'), 'utf8')).toContain('broken by the test')
})

test('no dictionary is asked for: Chromium would fetch one for the language of the machine', async ({ tempDir }) => {
  const listens = join(tempDir, 'listens.cjs')
  await writeFile(
    listens,
    `if (process.versions.electron && require('node:worker_threads').isMainThread) setImmediate(() => {
       const { app } = require('electron')
       app.on('session-created', (session) => {
         process.stderr.write('listening\\n')
         session.on('spellcheck-dictionary-download-begin', (_event, language) => process.stderr.write('asked for ' + language))
       })
     })`,
  )
  const { status, stderr } = startWith(
    { NODE_OPTIONS: `--require ${listens}` },
    '--data-dir',
    join(tempDir, 'data'),
    '--exit-after',
    '3',
  )
  expect(status).toBe(0)
  expect(stderr).toContain('listening')
  expect(stderr).not.toContain('asked for')
})
