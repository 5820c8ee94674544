// @ts-check
/** Every scene is spoken; its captions can be read in time, and end before the recording does. */
import { gap, outside } from './gap.mjs'

/** @import { Captions, Check, Rules } from './types.d.ts' */

/** A frame of Opus: an end that is rounded up is no fault. */
const frameMs = 20

/** @type {Check} */
export const checkNarration = (content, { captions: limits }) =>
  content.pack.panels.flatMap(({ scenes }) =>
    scenes.flatMap((scene) =>
      Object.entries(scene.narration).flatMap(([language, { audio, cues }]) => {
        // Where it is missing, or does not fit its text, the player says so itself.
        const captions = content.captions.get(cues)
        const faults = captions
          ? [...overrun(captions, content.lengthsMs.get(audio)), ...(limits ? unreadable(captions, limits) : [])]
          : []
        const place = [...content.placeOf(scene), 'narration', language, 'cues']
        return faults.map((fault) => gap(place, fault, language))
      }),
    ),
  )

/** @param {Captions} captions @param {number | undefined} lengthMs @returns {string[]} */
const overrun = ({ cues }, lengthMs = Infinity) => {
  const endMs = cues.at(-1)?.endMs ?? 0
  return endMs > lengthMs + frameMs ? [`ends at ${endMs} ms, after the recording (${Math.round(lengthMs)} ms)`] : []
}

/** @param {Captions} captions @param {NonNullable<Rules['captions']>} limits @returns {string[]} */
const unreadable = ({ cues, lines }, { charactersASecond, lineCharacters }) =>
  cues.flatMap(({ text, startMs, endMs }, index) => {
    const speed = [...text].length / ((endMs - startMs) / 1000)
    const longest = Math.max(0, ...(lines[index] ?? []).map((line) => [...line].length))
    return [
      outside(speed, { atMost: charactersASecond }) && `has ${speed.toFixed(1)} characters a second`,
      outside(longest, { atMost: lineCharacters }) && `has a line of ${longest} characters`,
    ].flatMap((fault) => (fault ? [`cue ${index + 1} ${fault}`] : []))
  })

/** How long a language is spoken in all. @type {Check} */
export const checkLength = ({ pack, cuesOf }, { minutes }) =>
  pack.languages.flatMap((language) => {
    const spokenMs = pack.panels
      .flatMap(({ scenes }) => scenes.map((scene) => cuesOf(scene, language).at(-1)?.endMs ?? 0))
      .reduce((sum, ms) => sum + ms, 0)
    const fault = outside(spokenMs / 60_000, minutes)
    const message = `is ${(spokenMs / 60_000).toFixed(1)} minutes of narration in "${language}", ${fault}`
    return fault ? [gap(['panels'], message, language)] : []
  })
