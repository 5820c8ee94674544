// @ts-check
/** The Python of the voices: a virtual environment in `.venv/`, made from requirements.txt, made again when that changes. */
import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run.mjs'

const requirements = new URL('python/requirements.txt', import.meta.url)

/** @param {string} root @returns {Promise<string>} the Python to run */
export const readyPython = async (root) => {
  const venv = join(root, '.venv')
  const python = join(venv, 'bin', 'python')
  const stamp = join(venv, 'requirements.sha256')
  const wanted = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex')
  const installed = await readFile(stamp, 'utf8').catch(() => '')
  if (installed === wanted) return python

  console.log('setting up the voices in .venv (once, about 270 MB) …')
  await rm(venv, { recursive: true, force: true })
  await run('python3', ['-m', 'venv', venv])
  await run(python, ['-m', 'pip', 'install', '--quiet', '--require-hashes', '-r', requirements.pathname])
  // Last: an interrupted installation has no stamp and is made again.
  await writeFile(stamp, wanted)
  return python
}
