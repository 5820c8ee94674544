// @ts-check
/** A joined track to the clip that is shipped: tone, room, loudness, limiter, Opus. */
import { join } from 'node:path'
import { ffmpeg, measure, toOpus } from './ffmpeg.mjs'
import { recipe, tone } from './recipe.mjs'
import { settle } from './settle.mjs'

/** @import { Setting } from './settle.mjs' */
/** @import { Voice } from './types.d.ts' */

/**
 * @param {string} track WAV @param {number} lengthS @param {Voice['engine']} engine
 * @param {string} clip the WebM file to write @param {string} dir for what lies between
 */
export const master = async (track, lengthS, engine, clip, dir) => {
  const toned = join(dir, 'toned.wav')
  await ffmpeg('-i', track, '-af', `aresample=48000,${tone[engine]}`, '-ac', '1', '-c:a', 'pcm_f32le', toned)
  const start = {
    gainDb: recipe.loudnessLufs - (await measure(toned)).lufs,
    limitDb: 20 * Math.log10(recipe.limit),
  }
  return settle(
    async (setting) => {
      await encode(toned, lengthS, setting, clip)
      return measure(clip)
    },
    { start, lufs: recipe.loudnessLufs, peakDbtp: recipe.peakDbtp },
  )
}

/** @param {string} toned @param {number} lengthS @param {Setting} setting @param {string} clip */
const encode = (toned, lengthS, { gainDb, limitDb }, clip) => {
  const room =
    `anoisesrc=d=${lengthS}:c=brown:r=48000:a=${recipe.roomTone}:seed=1,` +
    `afade=t=in:d=0.2,afade=t=out:st=${lengthS - 0.4}:d=0.4`
  const filter =
    `[0:a]volume=${gainDb}dB[voice];${room}[room];[voice][room]amix=inputs=2:normalize=0:duration=first,` +
    `aresample=192000,alimiter=limit=${10 ** (limitDb / 20)}:attack=4:release=60:level=disabled:latency=1,aresample=48000`
  return toOpus(toned, clip, { bitrate: recipe.bitrate, container: 'webm', filter })
}
