// @ts-check
/**
 * How a clip is put together and made even: pauses, tone, loudness. All of it is part of a clip's hash; raise `version` when
 * code changes the sound or the times without changing a number here.
 */

export const recipe = {
  version: 2,
  pausesS: { lead: 0.25, sentence: 0.55, tail: 0.6 },
  /** Captions stay until the next sentence, and must be readable: a little under the bound of 17 characters a second. */
  charactersPerS: 16.5,
  trim: { belowPeakDb: 45, keepBeforeS: 0.03, keepAfterS: 0.08, fadeS: 0.005 },
  loudnessLufs: -16,
  /** Before Opus, which can raise a peak a little; the clip itself must stay below `peakDbtp`. */
  limit: 0.813,
  /** A tenth below the bound of -1.5, since ffmpeg rounds to tenths. */
  peakDbtp: -1.6,
  bitrate: '48k',
  /** Brown noise under everything, about -66 dBFS, so that pauses are not dead. */
  roomTone: 0.0016,
}

const reflections = 'aecho=1:0.95:11|19|29:0.07|0.05|0.035'
const compressor = 'acompressor=threshold=-22dB:ratio=2.2:attack=8:release=160:knee=6:makeup=2dB'

/** The tone of each engine: eSpeak lacks warmth and has too much at 1 to 2 kHz; a recording is left as the studio made it. */
export const tone = {
  hibari: `highpass=f=65:p=2,${compressor}`,
  espeak:
    'highpass=f=70:p=2,equalizer=f=170:t=q:w=0.8:g=5,equalizer=f=900:t=q:w=1:g=-4,' +
    `equalizer=f=1900:t=q:w=1:g=-2,treble=f=7000:g=1.5,${compressor},${reflections}`,
  command: `highpass=f=65:p=2,${compressor}`,
  recording: 'highpass=f=65:p=2',
}
