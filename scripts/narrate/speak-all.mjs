// @ts-check
/** Speaks what is not today's, one clip after the other, and says how far it is. */
import { render } from './render.mjs'
import { staleReason } from './stale.mjs'

/** @import { Engine, Job, Voice } from './types.d.ts' */

/** @param {Job[]} jobs @param {Record<Voice['engine'], Engine>} engines @param {boolean} force @returns {Promise<number>} */
export const speakAll = async (jobs, engines, force) => {
  /** @type {Job[]} */
  const due = []
  for (const job of jobs) if (force || (await staleReason(job)) !== undefined) due.push(job)
  console.log(`${jobs.length} clips, ${jobs.length - due.length} are up to date`)
  for (const [i, job] of due.entries()) {
    const count = `${String(i + 1).padStart(String(due.length).length)} of ${due.length}`
    const { lengthS, lufs, dbtp, sizeBytes } = await render(job, engines).catch((error) => {
      throw new Error(`${job.name}: ${error.message}`, { cause: error })
    })
    const words = job.sentences.join(' ').split(/\s+/u).length
    const figures = `${lengthS.toFixed(1)} s, ${Math.round((words / lengthS) * 60)} words/min, ${lufs} LUFS, ${dbtp} dBTP`
    console.log(`${count}  ${job.name}: ${job.voice.engine}, ${figures}, ${Math.round(sizeBytes / 1024)} KB`)
  }
  return 0
}
