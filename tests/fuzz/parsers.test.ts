/** Whatever stands in a file, the parsers answer; what they let through is sound. */
import { posix } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCues } from '../../shared/captions.ts'
import { readPack } from '../../shared/pack/read.ts'
import { packSchema } from '../../shared/pack/schema-v1.ts'
import type { Problem } from '../../shared/problem.ts'
import { defaultSettings, settingsSchema } from '../../shared/settings.ts'
import { aPack, aPackWith } from '../unit/shared/pack/a-pack.ts'
import { runs } from './runs.ts'

type Path = (string | number)[]

const json = fc.jsonValue({ maxDepth: 4 })

/** JSON whose keys are the format's own, so that it gets past the first gate. */
const lookalike = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.constantFrom(1, 'x1', 'tr', 'audio/a.webm', 'A', null, true, ''),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(...keysOf(aPack()), '__proto__', 'constructor', 'toString', 'unknown', '0'),
      tie('any'),
      { maxKeys: 6 },
    ),
  ),
})).any

describe('reading a pack', () => {
  const readSoundly = (value: unknown): void => {
    const before = structuredClone(value)
    const { pack, problems } = readPack(value)
    expect(value).toEqual(before)
    const isClear = ({ file, pointer, message }: Problem): boolean =>
      file === 'pack.json' && /^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer) && message !== ''
    expect(problems.filter((problem) => !isClear(problem))).toEqual([])
    if (pack === undefined) {
      expect(problems).not.toEqual([])
      return
    }
    expect(packSchema.parse(pack)).toEqual(pack)
    expect(readPack(pack).pack).toEqual(pack)
  }

  test('never throws on any JSON', () => {
    fc.assert(fc.property(json, readSoundly), runs(300))
  })

  test('never throws on JSON that looks like a pack', () => {
    fc.assert(fc.property(lookalike, readSoundly), runs(300))
  })

  test('that has been spoilt anywhere gives a sound pack or none, and says what is wrong', () => {
    const change = fc.tuple(fc.constantFrom(...pathsIn(aPack())), fc.oneof(json, lookalike))
    fc.assert(
      fc.property(change, ([path, value]) => {
        readSoundly(aPackWith(path, value))
        readSoundly(aPackWith(path))
      }),
      runs(200),
    )
  })

  test('loses at most the scene that was spoilt', () => {
    const inFirstScene = pathsIn(aPack()).filter((path) => path.join('/').startsWith('panels/0/scenes/0/'))
    fc.assert(
      fc.property(fc.constantFrom(...inFirstScene), json, (path, value) => {
        const { pack } = readPack(aPackWith(path, value))
        const others = pack?.panels.map(({ scenes }) => scenes.map(({ id }) => id).filter((id) => id === 'two'))
        // Its own id may have become the other's.
        if (path.at(-1) !== 'id') expect(others).toEqual([['two'], ['two']])
        expect(pack?.panels[1]).toEqual(packSchema.parse(aPack()).panels[1])
      }),
      runs(200),
    )
  })

  test('lets no path out of the folder of the pack', () => {
    const path = fc.string({
      unit: fc.constantFrom('a', '.', '..', '/', '\\', '%2e', '-', '_', ' ', ':', '\n', '\0', 'é'),
    })
    fc.assert(
      fc.property(path, (file) => {
        const { pack } = readPack(aPackWith(['panels', 0, 'image', 'file'], file))
        if (pack?.panels.length !== 2) return
        expect(posix.normalize(`/pack/${file}`)).toBe(`/pack/${file}`)
        expect(file).toMatch(/^[\w.-]+(\/[\w.-]+)*$/)
      }),
      runs(1_000),
    )
  })
})

describe('reading cues', () => {
  const readSoundly = (text: string): void => {
    const parsed = parseCues(text)
    if (!parsed.ok) {
      expect(parsed.error).toMatch(/^(?:line \d+: .+|holds no cue)$/s)
      return
    }
    expect(parsed.value).not.toEqual([])
    let atMs = 0
    for (const { text: sentence, startMs, endMs, words } of parsed.value) {
      expect(startMs).toBeGreaterThanOrEqual(atMs)
      expect(endMs).toBeGreaterThan(startMs)
      expect(sentence).toBe(words.map((word) => word.text).join(' '))
      let wordMs = startMs
      for (const word of words) {
        expect(word.text).toMatch(/^\S+$/)
        expect(word.startMs).toBeGreaterThanOrEqual(wordMs)
        expect(word.endMs).toBeGreaterThanOrEqual(word.startMs)
        wordMs = word.startMs
      }
      expect(words.at(-1)?.endMs).toBe(endMs)
      atMs = endMs
    }
  }

  test('never throws on any text', () => {
    const text = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))
    fc.assert(fc.property(text, readSoundly), runs(300))
  })

  test('never throws on text that looks like WebVTT, and what it reads is in order', () => {
    const piece = fc.constantFrom(
      ...['\n', '\n\n', '\r\n', ' ', 'NOTE', 'STYLE', '-->', ' --> ', '00:01.000', '00:02.500', '01:00:03.000'],
      ...[
        '00:01.000 --> 00:02.000\n',
        '00:02.000 --> 00:04.000\n',
        '<00:01.500>',
        '<00:03.000>',
        '<b>',
        '</b>',
        '<',
        '>',
      ],
      ...['&amp;', '&lt;', '&nbsp;', '&', 'word', 'söz', 'word.\n\n', '\u2028', '\0'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30, size: 'max' }), (pieces) => {
        readSoundly(`WEBVTT\n\n${pieces.join('')}`)
      }),
      runs(1_000),
    )
  })

  test('takes no more than its time, however it is spoilt', () => {
    for (const bad of ['<', '<00:01.000>', '&amp;', '\n', ' ', 'WEBVTT\n\n', '00:01.000 --> ', '0']) {
      readSoundly(bad.repeat(20_000))
      readSoundly(`WEBVTT\n\n00:01.000 --> 00:02.000\n${bad.repeat(20_000)}`)
    }
  })
})

describe('reading settings', () => {
  test('never throws, and lets through only what is within the bounds', () => {
    const values = fc.oneof(fc.integer({ min: -10, max: 700 }), fc.anything(), fc.constantFrom('tr', 'large', '09:00'))
    const settings = fc.dictionary(
      fc.constantFrom(...Object.keys(defaultSettings), 'hours', '__proto__', 'other'),
      values,
    )
    fc.assert(
      fc.property(fc.oneof(settings, fc.anything()), (value) => {
        const { data } = settingsSchema.safeParse(value)
        if (data === undefined) return
        expect(settingsSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data)
        expect(data.idleSeconds).toBeGreaterThanOrEqual(20)
        expect(data.warningSeconds).toBeGreaterThanOrEqual(20)
        expect(data.attractSeconds).toBeGreaterThanOrEqual(6)
      }),
      runs(500),
    )
  })
})

/** Every place of a JSON value below its root. */
function pathsIn(value: unknown, base: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const path = [...base, Array.isArray(value) ? Number(key) : key]
    return [path, ...pathsIn(child, path)]
  })
}

function keysOf(value: unknown): string[] {
  return [...new Set(pathsIn(value).flat().map(String))]
}
