// @ts-check
/** Which clips are not today's, and why. */
import { readFile, stat } from 'node:fs/promises'
import { readNote } from './cues.mjs'

/** @import { Job } from './types.d.ts' */

/** @param {Job} job @returns {Promise<string | undefined>} undefined when the clip is today's */
export const staleReason = async (job) => {
  const [vtt, size] = await Promise.all([
    readFile(job.cues, 'utf8').catch(() => undefined),
    stat(job.audio).then(
      (found) => found.size,
      () => 0,
    ),
  ])
  if (vtt === undefined) return 'has no timing file'
  if (size === 0) return 'has no audio file'
  return readNote(vtt, 'hash') === job.hash ? undefined : 'text, pronunciation, voice or settings changed'
}
