// @ts-check
/**
 * The system libraries that Electron is linked against, and the programs tests use: npm cannot bring those.
 * Root gets them installed; anyone else gets the one command to run. Other systems than Debian get a hint and go on.
 */
import { existsSync, readFileSync } from 'node:fs'
import { run } from './processes.mjs'
import { lastLines, say, Stop } from './say.mjs'

/** @typedef {'run' | 'screen' | 'test'} PackageSet */

/** @type {Readonly<Record<PackageSet, { why: string, packages: readonly string[] }>>} */
const sets = {
  run: {
    why: 'Electron',
    packages: [
      'libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libxss1', 'libxtst6', 'libatk-bridge2.0-0', 'libdrm2',
    ], // prettier-ignore
  },
  screen: { why: 'a virtual screen', packages: ['xvfb'] },
  test: { why: 'the tests', packages: ['chromium', 'xdotool', 'x11-utils', 'procps'] },
}

/** Debian 13 and Ubuntu 24.04 renamed these when time became 64 bits wide. */
const renamed = new Set(['libgtk-3-0', 'libasound2', 'libatk-bridge2.0-0'])

const installFlags = ['install', '-y', '--no-install-recommends']

/**
 * Sees to it that the packages of these sets are there.
 *
 * @param {readonly PackageSet[]} wanted
 */
export async function ensurePackages(wanted) {
  if (process.platform !== 'linux') return
  const packages = wanted.flatMap((set) => sets[set].packages)
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg-query')) {
    say(
      `This is not Debian. If the exhibit does not start, install what these Debian packages hold: ${packages.join(' ')}`,
    )
    return
  }
  const names = [...packages, ...packages.filter((name) => renamed.has(name)).map(newName)]
  const { output } = await run('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n', ...names])
  const missing = missingPackages(packages, output)
  if (missing.length === 0) return
  const toInstall = hasNewNames(readFileSync('/etc/os-release', 'utf8'))
    ? missing.map((name) => (renamed.has(name) ? newName(name) : name))
    : missing
  if (process.getuid?.() !== 0) throw new Stop(askForRoot(toInstall))
  const why = wanted
    .filter((set) => sets[set].packages.some((name) => missing.includes(name)))
    .map((set) => sets[set].why)
  say(`Installing Debian packages for ${why.join(', ')}: ${toInstall.join(' ')}`)
  await aptGet(['update', '-q'])
  await aptGet([...installFlags, '-q', ...toInstall])
}

/**
 * @param {readonly string[]} packages
 * @param {string} listing lines of `installed name`, as dpkg-query was asked to write them, among its complaints
 */
export function missingPackages(packages, listing) {
  const installed = new Set(listing.split('\n').flatMap((line) => /^installed (\S+)$/.exec(line)?.[1] ?? []))
  return packages.filter((name) => !installed.has(name) && !(renamed.has(name) && installed.has(newName(name))))
}

/** @param {string} osRelease the text of /etc/os-release */
export function hasNewNames(osRelease) {
  const value = (/** @type {string} */ key) => new RegExp(`^${key}="?([^"\n]*)`, 'm').exec(osRelease)?.[1] ?? ''
  const firstNewVersion = value('ID') === 'ubuntu' ? 24.04 : 13
  return Number(value('VERSION_ID') || Infinity) >= firstNewVersion
}

/** @param {string} name */
const newName = (name) => `${name}t64`

/** @param {readonly string[]} packages */
function askForRoot(packages) {
  const install = ['apt-get', ...installFlags, ...packages].join(' ')
  const command = existsSync('/usr/bin/sudo')
    ? `sudo apt-get update && sudo ${install}`
    : `su -c 'apt-get update && ${install}'`
  return `Debian packages are missing. Run this once, then start again:\n\n  ${command}\n`
}

/** @param {string[]} args */
async function aptGet(args) {
  const waitForOthers = ['-o', 'DPkg::Lock::Timeout=300']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await run('apt-get', [...waitForOthers, ...args], { env })
  if (code === 0) return
  throw new Stop(`${lastLines(output, 10)}\napt-get ${args[0]} failed (code ${code}). Mend that, then start again.`)
}
