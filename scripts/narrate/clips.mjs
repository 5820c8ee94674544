// @ts-check
/** The clips a pack asks for: one for each scene and language that has a `narration` entry. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @import { Clip } from './types.d.ts' */

/**
 * @param {string} packDir
 * @param {string[]} only panels or scenes; empty for all
 * @returns {Promise<Clip[]>}
 */
export const readClips = async (packDir, only = []) => {
  const file = join(packDir, 'pack.json')
  const pack = JSON.parse(await readFile(file, 'utf8'))
  /** @type {Clip[]} */
  const clips = []
  for (const panel of pack.panels) {
    for (const scene of panel.scenes) {
      for (const [language, narration] of Object.entries(scene.narration ?? {})) {
        const name = `${panel.id}/${scene.id} (${language})`
        const text = scene.text?.[language]
        if (!Array.isArray(text)) throw new Error(`${name}: has a narration entry but no text`)
        clips.push({
          name,
          panel: panel.id,
          scene: scene.id,
          language,
          sentences: text.map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text).trim()),
          audio: join(packDir, narration.audio),
          cues: join(packDir, narration.cues),
        })
      }
    }
  }
  const chosen = clips.filter(({ panel, scene }) => only.length === 0 || matches(only, panel, scene))
  if (chosen.length === 0)
    throw new Error(only.length > 0 ? `no scene is called ${only.join(', ')}` : `no narration in ${file}`)
  return chosen
}

/** @param {string[]} only @param {string} panel @param {string} scene */
const matches = (only, panel, scene) =>
  only.some((name) => [panel, `${panel}/${scene}`, `${panel}-${scene}`].includes(name))
