// @ts-check
/** Mono WAV files as float samples. */
import { readFile, writeFile } from 'node:fs/promises'

/** @param {string} file @returns {Promise<{ samples: Float32Array, rateHz: number }>} */
export const readWav = async (file) => {
  const data = await readFile(file)
  const rateHz = data.readUInt32LE(24)
  if (data.readUInt16LE(22) !== 1 || data.readUInt16LE(34) !== 16) throw new Error(`${file}: expected 16-bit mono`)
  let at = 12
  while (data.toString('latin1', at, at + 4) !== 'data') at += 8 + data.readUInt32LE(at + 4)
  // ffmpeg writes to a pipe without knowing the length: never trust it beyond the end of the file.
  const bytes = Math.min(data.readUInt32LE(at + 4), data.length - at - 8)
  const samples = Float32Array.from({ length: bytes >> 1 }, (_, i) => data.readInt16LE(at + 8 + 2 * i) / 32768)
  return { samples, rateHz }
}

/** @param {string} file @param {readonly Float32Array[]} pieces one after the other @param {number} rateHz @param {readonly Float32Array[]} [right] the second channel */
export const writeWav = async (file, pieces, rateHz, right) => {
  const channels = right ? [joined(pieces), joined(right)] : [joined(pieces)]
  const count = channels[0]?.length ?? 0
  const data = Buffer.alloc(44 + count * 2 * channels.length)
  data.write('RIFF', 0)
  data.writeUInt32LE(data.length - 8, 4)
  data.write('WAVEfmt ', 8)
  data.writeUInt32LE(16, 16)
  data.writeUInt16LE(1, 20)
  data.writeUInt16LE(channels.length, 22)
  data.writeUInt32LE(rateHz, 24)
  data.writeUInt32LE(rateHz * 2 * channels.length, 28)
  data.writeUInt16LE(2 * channels.length, 32)
  data.writeUInt16LE(16, 34)
  data.write('data', 36)
  data.writeUInt32LE(data.length - 44, 40)
  let at = 44
  for (let i = 0; i < count; i++) {
    for (const channel of channels) {
      data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, channel[i] ?? 0)) * 32767), at)
      at += 2
    }
  }
  await writeFile(file, data)
}

/** @param {number} seconds @param {number} rateHz */
export const silence = (seconds, rateHz) => new Float32Array(Math.round(seconds * rateHz))

/** @param {readonly Float32Array[]} pieces */
const joined = (pieces) => {
  const all = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
