// @ts-check
/** The few things asked of ffmpeg. */
import { run } from './run.mjs'

/** @param {...string} args */
export const ffmpeg = (...args) => run('ffmpeg', ['-hide_banner', '-nostdin', '-y', ...args])

/**
 * Chromium plays Opus through libopus, whose peaks lie up to half a decibel above those of ffmpeg's own decoder: what is measured
 * must be what is heard.
 * @param {string} file
 */
export const asHeard = (file) => (/\.(?:webm|ogg)(?:\.part)?$/u.test(file) ? ['-c:a', 'libopus'] : [])

/** Anything to 16-bit mono WAV. @param {string} from @param {string} to @param {number} rateHz @param {string} [filter] */
export const toWav = (from, to, rateHz, filter) =>
  ffmpeg(
    '-i',
    from,
    ...(filter ? ['-af', filter] : []),
    '-ac',
    '1',
    '-ar',
    String(rateHz),
    '-c:a',
    'pcm_s16le',
    '-f',
    'wav',
    to,
  )

/**
 * To Opus. Without the last options the muxer writes a random id and its own version: the same input would not give the same
 * bytes.
 * @param {string} from @param {string} to
 * @param {{ bitrate: string, container: 'webm' | 'ogg', filter?: string }} options a filter may have inputs of its own
 */
export const toOpus = (from, to, { bitrate, container, filter }) =>
  ffmpeg(
    ...['-i', from, ...(filter ? ['-filter_complex', filter] : []), '-c:a', 'libopus', '-b:a', bitrate],
    ...['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-f', container, to],
  )

/**
 * Integrated loudness and true peak (EBU R 128).
 * @param {string} file @returns {Promise<{ lufs: number, dbtp: number }>}
 */
export const measure = async (file) => {
  const { stderr } = await ffmpeg(
    ...asHeard(file),
    '-i',
    file,
    '-af',
    'ebur128=peak=true:framelog=verbose',
    '-f',
    'null',
    '-',
  )
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'))
  const lufs = Number(/I:\s+(-?[\d.]+|-inf) LUFS/u.exec(summary)?.[1])
  const dbtp = Number(/Peak:\s+(-?[\d.]+|-inf) dBFS/u.exec(summary)?.[1])
  if (!Number.isFinite(lufs) || !Number.isFinite(dbtp)) throw new Error(`${file}: holds no sound`)
  return { lufs, dbtp }
}
