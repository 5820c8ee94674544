// @ts-check
/**
 * Finds the gain and the limit at which a clip is as loud as it should be and peaks no higher than it may. Limiter and encoder
 * change both a little, so each try is measured on the finished clip. A limiter gives back only part of a gain: how much is learnt
 * from try to try. The limit is only ever lowered, so the search cannot swing.
 */

/** @typedef {{ gainDb: number, limitDb: number }} Setting */
/** @typedef {{ lufs: number, dbtp: number }} Measured */

const tries = 16
const closeEnoughLu = 0.15
/** What is taken when a clip comes no closer: half of the ±1 LU that a clip may be off. */
const acceptableLu = 0.5
/** A lower limit by as much as the peak is over, and a little more, since the encoder adds to peaks as it likes. */
const peakMarginDb = 0.1
const largestFactor = 4

/**
 * @param {(setting: Setting) => Promise<Measured>} make makes the clip and measures it
 * @param {{ start: Setting, lufs: number, peakDbtp: number }} wanted
 * @returns {Promise<Measured>} of the clip that was made last
 */
export const settle = async (make, { start, lufs, peakDbtp }) => {
  let setting = start
  let factor = 1
  /** @type {{ setting: Setting, off: number } | undefined} */
  let best
  /** @type {(Setting & Measured) | undefined} */
  let before
  /** @type {Measured | undefined} */
  let measured
  for (let i = 0; i < tries; i++) {
    measured = await make(setting)
    const missing = lufs - measured.lufs
    const over = measured.dbtp - peakDbtp
    const off = Math.abs(missing)
    if (over <= 0 && off <= closeEnoughLu) return measured
    if (over <= 0 && off <= acceptableLu && off < (best?.off ?? Infinity)) best = { setting, off }
    if (before && before.limitDb === setting.limitDb) {
      const answered = (measured.lufs - before.lufs) / (setting.gainDb - before.gainDb)
      factor = answered > 0 ? Math.min(largestFactor, Math.max(1, 1 / answered)) : largestFactor
    }
    before = { ...setting, ...measured }
    setting = {
      gainDb: setting.gainDb + missing * factor,
      limitDb: setting.limitDb - (over > 0 ? over + peakMarginDb : 0),
    }
  }
  if (best) return make(best.setting)
  throw new Error(
    `loudness and peak could not be brought within bounds (${measured?.lufs} LUFS, ${measured?.dbtp} dBTP after ${tries} tries)`,
  )
}
