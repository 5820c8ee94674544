import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../../scripts/narrate/jobs.mjs'
import { readVoices, strayRecordings, voiceOf } from '../../../scripts/narrate/voices.mjs'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vitrine-voices-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const write = (file: string, text: string) => {
  mkdirSync(join(dir, file, '..'), { recursive: true })
  writeFileSync(join(dir, file), text)
}
const clip = {
  ...{ name: 'road/beach (en)', panel: 'road', scene: 'beach', language: 'en', sentences: ['A beach.'] },
  ...{ audio: 'a.webm', cues: 'a.vtt' },
}
const hibari = { en: { engine: 'hibari', settings: { voice: 'heart' } } } as const

describe('who speaks a scene', () => {
  it('is the voice of its language', async () => {
    expect(await voiceOf(clip, hibari, dir)).toEqual(hibari.en)
  })

  it('is a recording that lies beside the text, whatever its format', async () => {
    write('recordings/en/road-beach.flac', 'sound')
    expect(await voiceOf(clip, hibari, dir)).toMatchObject({
      engine: 'recording',
      file: join(dir, 'recordings/en/road-beach.flac'),
      settings: { voice: 'road-beach.flac' },
    })
  })

  it('is nobody where voices.json has no such language: the scene is named', async () => {
    await expect(voiceOf({ ...clip, language: 'de' }, hibari, dir)).rejects.toThrow(/road\/beach .*no entry "de"/)
  })

  it('may be any program, which must have a name', async () => {
    write('voices.json', '{ "en": { "engine": "command", "command": ["say"] } }')
    await expect(readVoices(dir)).rejects.toThrow(/"en" needs "name" and "command"/)
    write('voices.json', '{ "en": { "engine": "command", "name": "Say 1", "command": ["say"] } }')
    expect(await readVoices(dir)).toEqual({ en: { engine: 'command', settings: { name: 'Say 1', command: ['say'] } } })
  })
})

describe('a clip is spoken or compared again', () => {
  const hashWith = async (sentences = clip.sentences) =>
    fingerprint({ ...clip, sentences, voice: await voiceOf(clip, hibari, dir), lexicon: {} })

  it('when a recording comes, changes or goes, and when its text changes; not when nothing does', async () => {
    const spoken = await hashWith()
    write('recordings/en/road-beach.wav', 'first take')
    const first = await hashWith()
    expect(await hashWith()).toBe(first)
    expect(await hashWith(['A beach, empty.'])).not.toBe(first)
    write('recordings/en/road-beach.wav', 'second take')
    const second = await hashWith()
    expect(new Set([spoken, first, second]).size).toBe(3)
    rmSync(join(dir, 'recordings'), { recursive: true })
    expect(await hashWith()).toBe(spoken)
  })
})

describe('a recording that no scene asks for', () => {
  it('is told of, so that a mistyped name is noticed', async () => {
    write('recordings/en/road-beach.wav', 'sound')
    write('recordings/en/road-beech.wav', 'sound')
    write('recordings/tr/road-beach.wav', 'sound')
    write('recordings/.DS_Store', '')
    expect(await strayRecordings([clip], dir)).toEqual(['recordings/en/road-beech.wav', 'recordings/tr/road-beach.wav'])
  })

  it('is none where nothing was recorded', async () => expect(await strayRecordings([clip], dir)).toEqual([]))
})
