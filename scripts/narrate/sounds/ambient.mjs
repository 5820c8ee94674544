// @ts-check
/**
 * The bed as a file that loops. Opus clicks at the ends of what it encodes, so a second of tail goes before the loop and a
 * second of head after it, and the player loops inside, from 1 s to 31 s. What the encoder leaves out still differs a little
 * at the two places: the loop is turned and encoded again until the join cannot be told from any other sample.
 */
import { join } from 'node:path'
import { asHeard, ffmpeg, measure, toOpus } from '../ffmpeg.mjs'
import { readWav, writeWav } from '../wav.mjs'
import { bed, loopS } from './bed.mjs'
import { seam } from './seam.mjs'
import { rateHz } from './synth.mjs'

const lufs = -28
const aroundS = 1
const turnS = 0.5

/** @param {string} file @param {string} dir for what lies between */
export const makeAmbient = async (file, dir) => {
  const [left, right] = [bed(0), bed(1)]
  const loop = join(dir, 'loop.wav')
  await writeWav(loop, [left], rateHz, [right])
  const gainDb = lufs - (await measure(loop)).lufs
  for (let turn = 0; turn * turnS < loopS; turn++) {
    await writeWav(loop, around(left, turn), rateHz, around(right, turn))
    await toOpus(loop, file, { bitrate: '96k', container: 'ogg', filter: `volume=${gainDb}dB` })
    const seams = await Promise.all([seamOf(file, 0, dir), seamOf(file, 1, dir)])
    if (seams.every(({ join, normal }) => join <= normal)) return
  }
  throw new Error('the ambient bed does not close')
}

/** @param {Float32Array} samples @param {number} turn */
const around = (samples, turn) => {
  const start = Math.round(turn * turnS * rateHz)
  const turned = new Float32Array([...samples.subarray(start), ...samples.subarray(0, start)])
  return [turned.subarray(-aroundS * rateHz), turned, turned.subarray(0, aroundS * rateHz)]
}

/** @param {string} file @param {number} channel @param {string} dir */
const seamOf = async (file, channel, dir) => {
  const wav = join(dir, `channel-${channel}.wav`)
  await ffmpeg(
    ...asHeard(file),
    '-i',
    file,
    '-af',
    `pan=mono|c0=c${channel}`,
    '-ar',
    String(rateHz),
    '-c:a',
    'pcm_s16le',
    wav,
  )
  const { samples } = await readWav(wav)
  return seam(samples, aroundS * rateHz, (aroundS + loopS) * rateHz)
}
