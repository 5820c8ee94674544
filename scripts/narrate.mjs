// @ts-check
/** `npm run narrate`: see docs/narration.md. Composes only; the steps are in narrate/. */
import { check } from './narrate/check.mjs'
import { readClips } from './narrate/clips.mjs'
import { readJobs } from './narrate/jobs.mjs'
import { help, readOptions } from './narrate/options.mjs'
import { readyPython } from './narrate/python-setup.mjs'
import { makeEngines } from './narrate/render.mjs'
import { stop } from './narrate/run.mjs'
import { makeSounds, warningClips } from './narrate/sounds/index.mjs'
import { speakAll } from './narrate/speak-all.mjs'
import { needTools } from './narrate/tools.mjs'
import { strayRecordings } from './narrate/voices.mjs'
import { verify } from './narrate/verify.mjs'
import { startWorker } from './narrate/worker.mjs'

/** @import { Options } from './narrate/types.d.ts' */

const root = new URL('..', import.meta.url).pathname.replace(/\/$/u, '')

/** @param {Options} options @returns {Promise<number>} the exit code */
const main = async (options) => {
  const clips = options.sounds ? warningClips(root) : await readClips(options.packDir, options.only)
  if (!options.sounds) {
    const strays = await strayRecordings(await readClips(options.packDir), options.packDir)
    for (const file of strays) console.log(`${file} belongs to no scene and is not used`)
  }
  const jobs = await readJobs(clips, options.packDir)
  if (options.check) {
    if (options.loudness) await needTools('ffmpeg')
    const faults = await check(jobs, options.loudness)
    console.log([...faults, `${jobs.length} clips checked, ${faults.length} faults`].join('\n'))
    return faults.length > 0 ? 1 : 0
  }
  await needTools('ffmpeg', 'espeak', 'python')
  const worker = startWorker(await readyPython(root))
  stop.signal.addEventListener('abort', () => worker.close())
  try {
    if (options.verify) return await verify(jobs, worker)
    if (options.sounds) await makeSounds(root)
    return await speakAll(jobs, makeEngines(worker), options.force)
  } finally {
    worker.close()
  }
}

process.on('SIGINT', () => stop.abort())
process.on('SIGTERM', () => stop.abort())
try {
  const options = readOptions(process.argv.slice(2), root)
  if (options) process.exitCode = await main(options)
  else console.log(help)
} catch (error) {
  const { message } = /** @type {Error} */ (error)
  console.error(
    stop.signal.aborted ? 'stopped; what is finished is kept, the same command goes on' : `narrate: ${message}`,
  )
  process.exitCode = stop.signal.aborted ? 130 : 1
}
