// @ts-check
/**
 * Who speaks. `voices.json` in the pack names one engine a language:
 *
 *   "en": { "engine": "hibari", "voice": "heart", "speed": 0.92, "seed": 1 }
 *   "tr": { "engine": "espeak", "voice": "tr+klatt4", "rate": 168, "pitch": 42, "range": 60, "volume": 65 }
 *   "de": { "engine": "command", "name": "Piper thorsten 1.2", "command": ["piper", "--output_file", "{wav}"] }
 *
 * hibari   speed: 1 is the voice's own pace; seed: any whole number, the same one gives the same sound.
 * espeak   rate: words a minute; pitch, range, volume: 0 to 100.
 * command  gets the text of one sentence on standard input and writes a WAV file to {wav}, or to standard output where no
 *          {wav} is given. "name" is what the timing file says. "reference" (optional) is the eSpeak voice that the result is
 *          compared with to find the words; the language's own when absent.
 *
 * A file `recordings/<language>/<panel>-<scene>.wav` (or flac, mp3, ogg, m4a …) in the pack goes before all of them.
 */
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

/** @import { Clip, Voice } from './types.d.ts' */

const engines = /** @type {const} */ (['hibari', 'espeak', 'command'])
const defaults = {
  hibari: { voice: 'heart', speed: 0.92, seed: 1 },
  espeak: { voice: '', rate: 168, pitch: 42, range: 60, volume: 65 },
  command: { name: '', command: /** @type {string[]} */ ([]) },
}

/** @param {string} packDir @returns {Promise<Record<string, Voice>>} */
export const readVoices = async (packDir) => {
  const value = JSON.parse(await readFile(join(packDir, 'voices.json'), 'utf8'))
  /** @type {Record<string, Voice>} */
  const voices = {}
  for (const [language, entry] of Object.entries(value)) {
    const { engine: named, ...settings } = entry
    const engine = engines.find((name) => name === named)
    if (!engine) throw new Error(`voices.json: "${language}" must name an engine: ${engines.join(', ')}`)
    voices[language] = { engine, settings: { ...defaults[engine], ...settings } }
    if (engine === 'espeak' && !settings.voice) throw new Error(`voices.json: "${language}" needs "voice"`)
    const { command } = settings
    if (engine === 'command' && !(Array.isArray(command) && command.length > 0 && settings.name)) {
      throw new Error(`voices.json: "${language}" needs "name" and "command", a list of the program and its arguments`)
    }
  }
  return voices
}

/**
 * The voice of one clip. A recording is known by what is in it: replacing the file is a change, touching it is none.
 * @param {Clip} clip @param {Record<string, Voice>} voices @param {string} packDir
 * @returns {Promise<Voice>}
 */
export const voiceOf = async (clip, voices, packDir) => {
  const dir = join(packDir, 'recordings', clip.language)
  const recorded = (await recordingsIn(dir)).find((name) => sceneOf(name) === `${clip.panel}-${clip.scene}`)
  if (recorded !== undefined) {
    const file = join(dir, recorded)
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    return { engine: 'recording', settings: { voice: recorded, sha256 }, file }
  }
  const voice = voices[clip.language]
  if (!voice) throw new Error(`${clip.name}: voices.json has no entry "${clip.language}"`)
  return voice
}

/**
 * Recordings that no scene asks for, since a name was mistyped or a scene is gone.
 * @param {readonly Clip[]} clips all of the pack @param {string} packDir
 * @returns {Promise<string[]>}
 */
export const strayRecordings = async (clips, packDir) => {
  const wanted = new Set(clips.map(({ language, panel, scene }) => `${language}/${panel}-${scene}`))
  const languages = await recordingsIn(join(packDir, 'recordings'))
  const files = await Promise.all(
    languages.map(async (language) => {
      const names = await recordingsIn(join(packDir, 'recordings', language))
      return names.filter((name) => !wanted.has(`${language}/${sceneOf(name)}`)).map((name) => `${language}/${name}`)
    }),
  )
  return files.flat().map((file) => `recordings/${file}`)
}

/** @param {string} dir @returns {Promise<string[]>} none where there is no such folder; files of the system begin with a point */
const recordingsIn = async (dir) => {
  const names = await readdir(dir).catch(() => [])
  return names.filter((name) => !name.startsWith('.')).sort()
}

/** @param {string} file */
const sceneOf = (file) => basename(file, extname(file))
