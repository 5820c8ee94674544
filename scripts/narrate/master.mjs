// @ts-check
/** A joined track to the clip that is shipped: tone, room, loudness, limiter, Opus. */
import { join } from 'node:path'
import { ffmpeg, measure, toOpus } from './ffmpeg.mjs'
import { recipe, tone } from './recipe.mjs'

/** @import { Voice } from './types.d.ts' */

const rounds = 6
const closeEnoughLufs = 0.15

/**
 * @param {string} track WAV @param {number} lengthS @param {Voice['engine']} engine
 * @param {string} clip the WebM file to write @param {string} dir for what lies between
 */
export const master = async (track, lengthS, engine, clip, dir) => {
  const toned = join(dir, 'toned.wav')
  await ffmpeg('-i', track, '-af', `aresample=48000,${tone[engine]}`, '-ac', '1', '-c:a', 'pcm_f32le', toned)
  let gainDb = recipe.loudnessLufs - (await measure(toned)).lufs
  let limit = recipe.limit
  // Limiter and encoder change loudness and peak a little, so the clip itself is measured, and the gain set again.
  for (let round = 0; round < rounds; round++) {
    await encode(toned, lengthS, gainDb, limit, clip)
    const { lufs, dbtp } = await measure(clip)
    const missing = recipe.loudnessLufs - lufs
    if (Math.abs(missing) <= closeEnoughLufs && dbtp <= recipe.peakDbtp) return { lufs, dbtp }
    gainDb += missing
    if (dbtp > recipe.peakDbtp) limit *= 10 ** ((recipe.peakDbtp - dbtp - 0.1) / 20)
  }
  throw new Error('loudness and peak could not be brought within bounds')
}

/** @param {string} toned @param {number} lengthS @param {number} gainDb @param {number} limit @param {string} clip */
const encode = (toned, lengthS, gainDb, limit, clip) => {
  const room =
    `anoisesrc=d=${lengthS}:c=brown:r=48000:a=${recipe.roomTone}:seed=1,` +
    `afade=t=in:d=0.2,afade=t=out:st=${lengthS - 0.4}:d=0.4`
  const filter =
    `[0:a]volume=${gainDb}dB[voice];${room}[room];[voice][room]amix=inputs=2:normalize=0:duration=first,` +
    `aresample=192000,alimiter=limit=${limit}:attack=4:release=60:level=disabled:latency=1,aresample=48000`
  return toOpus(toned, clip, { bitrate: recipe.bitrate, container: 'webm', filter })
}
