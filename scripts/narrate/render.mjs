// @ts-check
/** One job to one clip on disk. The timing file is written last: it holds the hash, so it is what makes the clip count. */
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeCues } from './cues.mjs'
import { commandEngine } from './engines/command.mjs'
import { recordingEngine } from './engines/recording.mjs'
import { sentenceEngine } from './engines/sentences.mjs'
import { joinTakes } from './join.mjs'
import { master } from './master.mjs'
import { writeWav } from './wav.mjs'

/** @import { Engine, Job, Voice } from './types.d.ts' */
/** @import { Worker } from './worker.mjs' */

/** @param {Worker} worker @returns {Record<Voice['engine'], Engine>} */
export const makeEngines = (worker) => ({
  hibari: sentenceEngine(worker, 'hibari'),
  espeak: sentenceEngine(worker, 'espeak'),
  recording: recordingEngine(worker),
  command: commandEngine(worker),
})

/**
 * @param {Job} job @param {Record<Voice['engine'], Engine>} engines
 * @returns {Promise<{ lengthS: number, lufs: number, dbtp: number, sizeBytes: number }>}
 */
export const render = async (job, engines) => {
  const engine = engines[job.voice.engine]
  const dir = await mkdtemp(join(tmpdir(), 'vitrine-narrate-'))
  try {
    const { pieces, rateHz, sentences: times, lengthS } = await joinTakes(await engine.speak(job, dir), job.sentences)
    const track = join(dir, 'track.wav')
    await writeWav(track, pieces, rateHz)
    const part = `${job.audio}.part`
    await mkdir(dirname(job.audio), { recursive: true })
    await mkdir(dirname(job.cues), { recursive: true })
    const { lufs, dbtp } = await master(track, lengthS, job.voice.engine, part, dir)
    const versions = Object.entries(await engine.versions(job.voice)).map(([name, version]) => `${name} ${version}`)
    const note = {
      engine: job.voice.engine,
      voice: String(job.voice.settings['voice'] ?? job.voice.settings['name']),
      ...(versions.length > 0 ? { versions: versions.join(', ') } : {}),
      hash: job.hash,
    }
    await writeFile(`${job.cues}.part`, writeCues({ sentences: job.sentences, times, lengthS, note }))
    await rename(part, job.audio)
    await rename(`${job.cues}.part`, job.cues)
    return { lengthS, lufs, dbtp, sizeBytes: (await stat(job.audio)).size }
  } finally {
    await rm(`${job.audio}.part`, { force: true })
    await rm(`${job.cues}.part`, { force: true })
    await rm(dir, { recursive: true, force: true })
  }
}
