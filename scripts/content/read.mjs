// @ts-check
/** A pack as the player reads it, with what is checked of its files: captions line by line, lengths, sizes. */
import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { plain, sentencesOf } from './gap.mjs'
import { webmLengthMs } from './webm.mjs'

/** @import { Captions, Content, Path } from './types.d.ts' */
/** @typedef {typeof import('./player.ts')} Player */

/** The length of a recording stands well before its sound. */
const headBytes = 64 * 1024

/** @param {string} packDir @param {Player} player @returns {Promise<Content>} */
export const readContent = async (packDir, player) => {
  const loaded = await (await player.loadPack(packDir, '')).checked()
  if (loaded.kind === 'fault') return { ...nothing, problems: loaded.problems }

  const { pack, places } = player.readPack(JSON.parse(await readFile(join(packDir, 'pack.json'), 'utf8')))
  const unusable = new Set(loaded.exhibit.unusable)
  /** @type {Map<string, Captions>} */
  const captions = new Map()
  /** @type {Map<string, number>} */
  const lengthsMs = new Map()
  for (const { audio, cues } of clipsOf(pack)) {
    if (!unusable.has(cues)) captions.set(cues, readCaptions(await readFile(join(packDir, cues), 'utf8'), player))
    const lengthMs = unusable.has(audio) ? undefined : webmLengthMs(await readHead(join(packDir, audio)))
    if (lengthMs !== undefined) lengthsMs.set(audio, lengthMs)
  }
  return {
    pack,
    problems: loaded.problems,
    captions,
    lengthsMs,
    sizeBytes: await sizeOf(packDir),
    placeOf: placesIn(places),
    cuesOf: (scene, language) =>
      captions.get(scene.narration[language]?.cues ?? '')?.cues ??
      player.estimateCues(sentencesOf(scene, language).map(plain)),
  }
}

/** @type {Content} */
const nothing = {
  pack: undefined,
  problems: [],
  captions: new Map(),
  lengthsMs: new Map(),
  sizeBytes: 0,
  placeOf: () => [],
  cuesOf: () => [],
}

/** @param {Content['pack']} pack */
const clipsOf = (pack) =>
  (pack?.panels ?? []).flatMap(({ scenes }) => scenes.flatMap(({ narration }) => Object.values(narration)))

/** A panel that was checked is a copy; it stands two steps above its scenes. @param {ReadonlyMap<object, Path>} places @returns {Content['placeOf']} */
export const placesIn = (places) => (part) =>
  'scenes' in part ? (places.get(part.scenes[0] ?? {}) ?? []).slice(0, -2) : (places.get(part) ?? [])

/** @param {string} vtt @param {Player} player @returns {Captions} */
const readCaptions = (vtt, player) => {
  const cues = player.parseCues(vtt)
  const blocks = vtt.split(/\n\s*\n/u).filter((block) => /^(?!NOTE).*-->/mu.test(block))
  const lines = blocks.map((block) =>
    block.split('\n').slice(block.split('\n').findIndex((line) => line.includes('-->')) + 1),
  )
  return { cues: cues.ok ? cues.value : [], lines: lines.map((cue) => cue.map(shown).filter((line) => line !== '')) }
}

/** A line without its stamps and tags. @param {string} line */
const shown = (line) =>
  line
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll(/&(?:amp|lt|gt|nbsp);/gu, '&')
    .trim()

/** @param {string} file */
const readHead = async (file) => (await readFile(file)).subarray(0, headBytes)

/** @param {string} dir @returns {Promise<number>} */
const sizeOf = async (dir) => {
  const files = await readdir(dir, { withFileTypes: true, recursive: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
