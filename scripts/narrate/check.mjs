// @ts-check
/** `--check`: is every clip today's? With `--loudness`, is every clip as loud as it should be, without clicks? */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, toWav } from './ffmpeg.mjs'
import { recipe } from './recipe.mjs'
import { staleReason } from './stale.mjs'
import { readWav } from './wav.mjs'

/** @import { Job } from './types.d.ts' */

/** A clip that begins or ends above this (of 1) would click. */
const edge = 0.003
const edgeS = 0.005

/** @param {Job[]} jobs @param {boolean} withLoudness @returns {Promise<string[]>} one line a fault */
export const check = async (jobs, withLoudness) => {
  const faults = []
  for (const job of jobs) {
    const reason = await staleReason(job)
    if (reason !== undefined) faults.push(`${job.name}: ${reason}`)
    else if (withLoudness) faults.push(...(await soundFaults(job)))
  }
  return faults
}

/** @param {Job} job */
const soundFaults = async ({ name, audio }) => {
  const { lufs, dbtp } = await measure(audio)
  const faults = []
  if (Math.abs(lufs - recipe.loudnessLufs) > 1) faults.push(`${name}: is at ${lufs} LUFS`)
  if (dbtp > recipe.peakDbtp) faults.push(`${name}: peaks at ${dbtp} dBTP`)
  const dir = await mkdtemp(join(tmpdir(), 'vitrine-check-'))
  try {
    const wav = join(dir, 'clip.wav')
    await toWav(audio, wav, 48000)
    const { samples, rateHz } = await readWav(wav)
    const length = Math.round(edgeS * rateHz)
    const loudest = Math.max(...samples.slice(0, length).map(Math.abs), ...samples.slice(-length).map(Math.abs))
    if (loudest > edge) faults.push(`${name}: begins or ends with a click (${loudest.toFixed(4)})`)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
  return faults
}
