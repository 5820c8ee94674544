import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNote } from '../../../scripts/narrate/cues.mjs'
import { readClips } from '../../../scripts/narrate/clips.mjs'
import { readJobs } from '../../../scripts/narrate/jobs.mjs'
import { recipe } from '../../../scripts/narrate/recipe.mjs'
import { warningClips } from '../../../scripts/narrate/sounds/index.mjs'
import { parseCues } from '../../../shared/captions.ts'
import type { Pack } from '../../../shared/pack/schema-v1.ts'

const root = join(import.meta.dirname, '../../..')
const packDir = join(root, 'media/packs/default')
const jobs = await readJobs([...(await readClips(packDir)), ...warningClips(root)], packDir)

/** The length that the WebM header gives (element Duration, in milliseconds). */
const lengthMs = (file: string): number => {
  const header = readFileSync(file).subarray(0, 2000)
  const at = header.indexOf(Buffer.from([0x44, 0x89, 0x88]))
  return at < 0 ? 0 : header.readDoubleBE(at + 3)
}

/** Files below a folder of the media, with their sizes. */
const filesBelow = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('the sound of the default pack', () => {
  it('holds a clip for every scene in every language, and nothing else', () => {
    const wanted = jobs.flatMap(({ audio, cues }) => [audio, cues]).filter((file) => file.startsWith(packDir))
    expect(filesBelow(join(packDir, 'audio')).sort()).toEqual(wanted.sort())
    const { languages, panels } = JSON.parse(readFileSync(join(packDir, 'pack.json'), 'utf8')) as Pack
    const scenes = panels.reduce((sum, panel) => sum + panel.scenes.length, 0)
    expect(wanted).toHaveLength(2 * scenes * languages.length)
  })

  it('and all media together take at most 45 MB', () => {
    const bytes = filesBelow(join(root, 'media')).reduce((sum, file) => sum + statSync(file).size, 0)
    expect(bytes / 1e6).toBeLessThanOrEqual(45)
  })
})

describe.each(jobs)('the clip of $name', ({ audio, cues: cueFile, hash, sentences }) => {
  const vtt = existsSync(cueFile) ? readFileSync(cueFile, 'utf8') : ''
  const parsed = parseCues(vtt)
  const cues = parsed.ok ? parsed.value : []

  it('is there, and is today’s (else: npm run narrate)', () => {
    expect(statSync(audio, { throwIfNoEntry: false })?.size, 'bytes of sound').toBeGreaterThan(5000)
    expect(readNote(vtt, 'hash')).toBe(hash)
  })

  it('names the voice that speaks', () => {
    expect(readNote(vtt, 'engine')).toMatch(/^(hibari|espeak|command|recording)$/)
    expect(readNote(vtt, 'voice')).toBeTruthy()
  })

  it('has one cue for each sentence, word for word', () => {
    expect(parsed).toMatchObject({ ok: true })
    expect(cues.map((cue) => cue.text)).toEqual(sentences.map((sentence) => sentence.split(/\s+/).join(' ')))
  })

  it('stamps each word in order, inside its cue and inside the clip', () => {
    let reachedMs = -1
    for (const cue of cues) {
      expect(cue.words[0]?.startMs).toBeGreaterThanOrEqual(cue.startMs)
      for (const { startMs } of cue.words) {
        expect(startMs).toBeGreaterThan(reachedMs)
        reachedMs = startMs
      }
      expect(reachedMs).toBeLessThan(cue.endMs)
    }
    expect(cues.at(-1)?.endMs).toBeLessThanOrEqual(lengthMs(audio))
  })

  it('shows one caption after the other', () => {
    const ends = [0, ...cues.map(({ endMs }) => endMs)]
    for (const [i, { startMs, endMs }] of cues.entries()) {
      expect(startMs).toBeGreaterThanOrEqual(ends[i] ?? Infinity)
      expect(endMs).toBeGreaterThan(startMs)
    }
  })

  it('shows a caption for at least 95 % of the time from the first word to the end', () => {
    const coveredMs = cues.reduce((sum, cue) => sum + cue.endMs - cue.startMs, 0)
    expect(coveredMs / (lengthMs(audio) - 1000 * recipe.pausesS.lead)).toBeGreaterThanOrEqual(0.95)
  })

  it('can be read: at most 42 characters a line and 17 a second', () => {
    for (const line of vtt.split('\n').filter((text) => text.startsWith('<'))) {
      expect(line.replace(/<[^>]*>/g, '').length, line).toBeLessThanOrEqual(42)
    }
    const paces = cues.map((cue) => ({ text: cue.text, pace: (1000 * cue.text.length) / (cue.endMs - cue.startMs) }))
    const fastest = paces.reduce((most, next) => (next.pace > most.pace ? next : most))
    expect(fastest.pace, `the fastest caption is "${fastest.text}"`).toBeLessThanOrEqual(17)
  })
})
