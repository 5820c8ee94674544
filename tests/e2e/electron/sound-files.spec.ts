/**
 * Every sound of the default exhibit, decoded by the exhibit's own Chromium and measured: what a visitor hears, not what a file says of
 * itself. Cues, their order and their pace are held by tests/unit/narrate/clips.test.ts.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seam } from '../../../scripts/narrate/sounds/seam.mjs'
import { parseCues } from '../../../shared/captions.ts'
import { loudnessLufs, rateHz } from '../../support/sound/loudness.ts'
import { coveredPart, onsetsMs, speechFrames } from '../../support/sound/speech.ts'
import { truePeakDbtp } from '../../support/sound/true-peak.ts'
import { decode } from '../support/decode.ts'
import { defaultPackDir, readDefaultPack } from '../support/packs.ts'
import { expect, test } from '../support/test.ts'

const soundsDir = join(defaultPackDir, '../../sounds')

const loudestPeakDbtp = -1.5
/** A step from or to silence larger than this (of 1) is heard as a click. */
const clickStep = 0.003
const edgeS = 0.005
/** A sentence is marked when it begins to sound: its first stamp and the voice may be apart by so much. */
const stampMs = 150
const pauseMs = 300

const edgeOf = (samples: Float32Array): number => {
  const length = Math.round(edgeS * rateHz)
  return Math.max(...[...samples.subarray(0, length), ...samples.subarray(-length)].map(Math.abs))
}

/** What is wrong with a spoken clip, one line a fault, with the figure. */
async function faultsOf(name: string, channels: readonly Float32Array[], cuesFile: string): Promise<string[]> {
  const [samples = new Float32Array()] = channels
  const cues = parseCues(await readFile(cuesFile, 'utf8'))
  if (!cues.ok) return [`${name}: ${cues.error}`]
  const [lufs, dbtp, edge] = [loudnessLufs(channels), truePeakDbtp(channels), edgeOf(samples)]
  const speech = speechFrames(samples)
  const onsets = onsetsMs(speech, pauseMs)
  const covered = coveredPart(speech, cues.value)
  const late = cues.value
    .map(({ words }) => words[0]?.startMs ?? 0)
    .map((stamp, i) => ({ sentence: i + 1, off: Math.min(...onsets.map((onset) => Math.abs(onset - stamp))) }))
    .filter(({ off }) => off > stampMs)
  return [
    ...(Math.abs(lufs + 16) <= 1 ? [] : [`${name}: ${lufs.toFixed(2)} LUFS`]),
    ...(dbtp <= loudestPeakDbtp ? [] : [`${name}: peaks at ${dbtp.toFixed(2)} dBTP`]),
    ...(edge <= clickStep ? [] : [`${name}: begins or ends with a click of ${edge.toFixed(4)}`]),
    ...(covered >= 0.95 ? [] : [`${name}: captions cover ${(100 * covered).toFixed(1)} % of the speech`]),
    ...late.map(({ sentence, off }) => `${name}: sentence ${sentence} is marked ${off.toFixed(0)} ms off the voice`),
  ]
}

test('every clip is as loud as the others, without peaks and clicks, and its captions stand where it speaks', async ({
  launch,
}) => {
  test.setTimeout(300_000)
  const { page } = await launch()
  const { languages, panels } = await readDefaultPack()
  const wanted = panels.flatMap(({ scenes }) => scenes.flatMap(({ narration }) => Object.values(narration ?? {})))
  const clips = [
    ...wanted.map(({ audio, cues }) => ({ audio: join(defaultPackDir, audio), cues: join(defaultPackDir, cues) })),
    ...languages.map((language) => ({
      audio: join(soundsDir, `warning.${language}.webm`),
      cues: join(soundsDir, `warning.${language}.vtt`),
    })),
  ]
  const sceneCount = panels.reduce((sum, { scenes }) => sum + scenes.length, 0)
  expect(wanted, 'every scene speaks every language').toHaveLength(sceneCount * languages.length)

  const faults: string[] = []
  let measured = 0
  let decoding = decode(page, clips[0]?.audio ?? '')
  for (const [i, { audio, cues }] of clips.entries()) {
    const channels = await decoding
    // The page decodes the next clip while this one is measured here.
    const following = clips[i + 1]
    if (following) decoding = decode(page, following.audio)
    faults.push(...(await faultsOf(audio.split('/').slice(-2).join('/'), channels, cues)))
    measured++
  }
  expect(faults).toEqual([])
  expect(measured).toBe(wanted.length + languages.length)
})

test('the sounds of the interface are there, begin and end in silence, and stay below the voice', async ({
  launch,
}) => {
  const { page } = await launch()
  const names = (await readdir(soundsDir)).filter((name) => name.endsWith('.ogg') && name !== 'ambient.ogg')
  expect(names.sort()).toEqual(['end.ogg', 'key.ogg', 'paper.ogg', 'pencil.ogg'])
  for (const name of names) {
    const channels = await decode(page, join(soundsDir, name))
    const [samples = new Float32Array()] = channels
    expect(samples.length / rateHz, `${name}: seconds`).toBeGreaterThan(0.1)
    expect(truePeakDbtp(channels), `${name}: peak in dBTP`).toBeLessThanOrEqual(-11)
    expect(Math.abs(samples[0] ?? 1), `${name}: step at the start`).toBeLessThanOrEqual(clickStep)
    expect(edgeOf(samples.subarray(-Math.round(edgeS * rateHz))), `${name}: step at the end`).toBeLessThanOrEqual(
      clickStep,
    )
  }
})

test('the ambient bed is quiet and loops from 1 s to 31 s without a seam', async ({ launch }) => {
  const { page } = await launch()
  const channels = await decode(page, join(soundsDir, 'ambient.ogg'))
  expect(channels).toHaveLength(2)
  expect(loudnessLufs(channels)).toBeLessThanOrEqual(-26)
  expect(truePeakDbtp(channels)).toBeLessThanOrEqual(loudestPeakDbtp)
  for (const samples of channels) {
    expect(samples.length).toBeGreaterThanOrEqual(32 * rateHz)
    const { join: atTheJoin, normal } = seam(samples, rateHz, 31 * rateHz)
    expect(atTheJoin).toBeLessThanOrEqual(normal)
    expect(levelAround(samples, 31)).toBeCloseTo(levelAround(samples, 1), 0)
  }
})

/** Level in dB of the half second before a moment: no jump of loudness at the join. */
const levelAround = (samples: Float32Array, atS: number): number => {
  const part = samples.subarray((atS - 0.5) * rateHz, atS * rateHz)
  return 10 * Math.log10(part.reduce((sum, x) => sum + x * x, 0) / part.length)
}
