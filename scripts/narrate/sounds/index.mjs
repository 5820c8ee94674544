// @ts-check
/** `--sounds`: writes media/sounds. The spoken warnings are ordinary clips, spoken by the voices of the pack. */
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toOpus } from '../ffmpeg.mjs'
import { writeWav } from '../wav.mjs'
import { makeAmbient } from './ambient.mjs'
import { effects } from './effects.mjs'
import { rateHz } from './synth.mjs'

/** @import { Clip } from '../types.d.ts' */

const warnings = {
  en: ['Are you still here?', 'Touch the screen to go on.'],
  tr: ['Hâlâ burada mısınız?', 'Devam etmek için ekrana dokunun.'],
}

/** @param {string} root @returns {Clip[]} */
export const warningClips = (root) =>
  Object.entries(warnings).map(([language, sentences]) => ({
    ...{ name: `spoken warning (${language})`, panel: 'sounds', scene: 'warning', language, sentences },
    audio: join(root, `media/sounds/warning.${language}.webm`),
    cues: join(root, `media/sounds/warning.${language}.vtt`),
  }))

/** @param {string} root */
export const makeSounds = async (root) => {
  const target = join(root, 'media/sounds')
  const dir = await mkdtemp(join(tmpdir(), 'vitrine-sounds-'))
  await mkdir(target, { recursive: true })
  try {
    for (const [name, make] of Object.entries(effects)) {
      await writeWav(join(dir, 'effect.wav'), [make()], rateHz)
      await toOpus(join(dir, 'effect.wav'), join(target, `${name}.ogg`), { bitrate: '64k', container: 'ogg' })
      console.log(`media/sounds/${name}.ogg`)
    }
    await makeAmbient(join(dir, 'ambient.ogg'), dir)
    await copyFile(join(dir, 'ambient.ogg'), join(target, 'ambient.ogg'))
    console.log('media/sounds/ambient.ogg')
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
