import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPack } from '../../../../../main/services/packs/load-pack.ts'
import { svg, vtt, wav, writeSmallPack, type PackJson } from '../../support/small-pack.ts'
import { aCaseAsWritten } from '../../../shared/desk/a-case.ts'
import { tempDir } from '../../support/temp-dir.ts'

const base = 'exhibit://pack/1/'
const load = async (dir: string) => (await loadPack(dir, base)).checked()

/** The faults of a pack whose `pack.json` holds this. */
async function faultOf(content: string | Uint8Array) {
  const dir = tempDir()
  writeFileSync(join(dir, 'pack.json'), content)
  const loaded = await load(dir)
  return loaded.kind === 'fault' ? { code: loaded.code, problems: loaded.problems } : loaded.kind
}

const whole = (message: string) => [{ file: 'pack.json', pointer: '', message }]

describe('a pack', () => {
  test('that is sound plays without a word', async () => {
    const loaded = await load(writeSmallPack(tempDir()).dir)
    expect(loaded).toMatchObject({ kind: 'exhibit', problems: [], exhibit: { mediaBase: base, unusable: [] } })
    expect(loaded.kind === 'exhibit' && loaded.exhibit.pack.panels.map(({ id }) => id)).toEqual(['boat', 'night'])
  })

  test('whose folder is missing', async () => {
    const dir = join(tempDir(), 'gone')
    expect(await load(dir)).toEqual({
      kind: 'fault',
      code: 'no-pack',
      problems: [{ file: dir, pointer: '', message: 'no such folder' }],
    })
  })

  test('whose pack.json is missing, or a folder', async () => {
    const dir = tempDir()
    expect(await load(dir)).toEqual({ kind: 'fault', code: 'no-pack', problems: whole('is missing') })
    mkdirSync(join(dir, 'pack.json'))
    expect(await load(dir)).toEqual({ kind: 'fault', code: 'pack-unreadable', problems: whole('is not a file') })
  })

  test.each([
    ['', 'is empty'],
    ['{\n  "format": 1,\n}', 'line 2, column 14: a comma too many before }'],
    [Buffer.from('{\n  "id": "k\xfc\xe7\xfck"\n}', 'latin1'), 'line 2: is not UTF-8 text'],
    [' '.repeat(8 * 2 ** 20 + 1), 'is larger than 8 MB'],
    ['[]', 'must be a JSON object'],
  ])('whose pack.json cannot be read', async (content, message) => {
    expect(await faultOf(content)).toEqual({ code: 'pack-unreadable', problems: whole(message) })
  })

  test('whose pack.json is nested without end', async () => {
    expect(await faultOf(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)).toMatchObject({ code: 'pack-unreadable' })
  })

  test('that begins with a byte order mark is read all the same', async () => {
    const dir = tempDir()
    writeSmallPack(dir).write('pack.json', '\uFEFF{}')
    expect(await load(dir)).toMatchObject({
      kind: 'fault',
      problems: expect.not.arrayContaining(whole('expected a value')),
    })
  })

  test('of another format is unreadable, one without a playable panel has nothing to play', async () => {
    const other = writeSmallPack(tempDir(), (json) => (json.format = 2))
    expect(await load(other.dir)).toMatchObject({
      code: 'pack-unreadable',
      problems: [{ file: 'pack.json', pointer: '/format', message: 'must be 1: this player reads pack format 1' }],
    })
    const empty = writeSmallPack(tempDir(), (json) => (json.panels = []))
    expect(await load(empty.dir)).toMatchObject({
      code: 'nothing-playable',
      problems: [{ pointer: '/panels', message: 'holds nothing that can be played' }],
    })
  })

  test('with a wrong field loses that scene and names the place', async () => {
    const { dir } = writeSmallPack(tempDir(), (json) => (json.panels[0].scenes[1].certainty = 'D'))
    const loaded = await load(dir)
    expect(loaded.problems).toMatchObject([{ file: 'pack.json', pointer: '/panels/0/scenes/1/certainty' }])
    expect(loaded.kind === 'exhibit' && loaded.exhibit.pack.panels[0]?.scenes.map(({ id }) => id)).toEqual(['beach'])
  })
})

const audio = 'audio/tr/night-sea.wav'
const cues = 'audio/tr/night-sea.vtt'
const narration = '/panels/1/scenes/1/narration/tr'
const noSound = 'the text is shown without sound'
const estimated = 'captions run at an estimated pace'
const plain = 'a plain ground is shown instead'

/** Loads a sound pack after `spoil`; what was found, with its place. */
async function findings(spoil: (dir: string, write: (path: string, content: string | Uint8Array) => void) => void) {
  const pack = writeSmallPack(tempDir())
  spoil(pack.dir, pack.write)
  const loaded = await load(pack.dir)
  if (loaded.kind !== 'exhibit') throw new Error(loaded.code)
  const { problems, exhibit } = loaded
  expect(problems.every(({ file }) => file === 'pack.json')).toBe(true)
  return { found: problems.map(({ pointer, message }) => [pointer, message]), unusable: exhibit.unusable }
}

describe('a media file', () => {
  const spoilt: readonly [string, Parameters<typeof findings>[0], string, string][] = [
    ['that is missing', (dir) => rmSync(join(dir, audio)), 'is missing', noSound],
    ['that is empty', (_dir, write) => write(audio, ''), 'is empty', noSound],
    ['that is text', (_dir, write) => write(audio, 'no sound at all'), 'does not hold wav', noSound],
    ['of another format', (_dir, write) => write(audio, svg), 'is svg, not wav as its name says', noSound],
    ['that is cut short', (_dir, write) => write(audio, wav().subarray(0, 300)), 'is cut short', noSound],
    ['that is a folder', (dir) => (rmSync(join(dir, audio)), mkdirSync(join(dir, audio))), 'is not a file', noSound],
    [
      'that is a pipe',
      (dir) => (rmSync(join(dir, audio)), execFileSync('mkfifo', [join(dir, audio)])),
      'is not a file',
      noSound,
    ],
    [
      'that is a link out of the pack',
      (dir) => {
        writeFileSync(join(dir, '..', 'outside.wav'), wav())
        rmSync(join(dir, audio))
        symlinkSync('../../../outside.wav', join(dir, audio))
      },
      'leads out of the pack',
      noSound,
    ],
    [
      'that is a link to nothing',
      (dir) => (rmSync(join(dir, audio)), symlinkSync('gone', join(dir, audio))),
      'is missing',
      noSound,
    ],
    [
      'that is a link to itself',
      (dir) => (rmSync(join(dir, audio)), symlinkSync('night-sea.wav', join(dir, audio))),
      'cannot be read (ELOOP)',
      noSound,
    ],
  ]
  test.each(spoilt)('%s is named with the field that refers to it', async (_name, spoil, message, consequence) => {
    const inner = (dir: string, write: Parameters<typeof spoil>[1]) => spoil(dir, write)
    expect(await findings(inner)).toEqual({
      found: [[`${narration}/audio`, `${audio}: ${message}; ${consequence}`]],
      unusable: [audio],
    })
  })

  test('that a desk refers to is looked at too', async () => {
    const both = (text: string) => ({ en: text, tr: text })
    const event = (id: string) => ({
      ...{ id, date: '1920', title: both('Date'), text: both('Text.'), certainty: 'A', sources: ['X1'] },
      ...{ place: 'here', period: 'one', theme: 'one', rank: 'standard' },
    })
    const list = [{ id: 'one', title: both('One') }]
    const { dir } = writeSmallPack(tempDir(), (json) => {
      json.panels[1].desk = {
        kind: 'timeline',
        map: { image: { file: 'maps/gone.svg', alt: both('A map') }, west: 0, east: 9, south: 0, north: 9 },
        places: { here: { name: both('Here'), at: [1, 1] } },
        ...{ periods: list, themes: list, events: [event('a'), event('b')] },
      }
    })
    const loaded = await load(dir)
    expect(loaded.problems).toEqual([
      {
        file: 'pack.json',
        pointer: '/panels/1/desk/map/image/file',
        message: 'maps/gone.svg: is missing; a plain ground is shown instead',
      },
    ])
  })

  test('that is a link within the pack is fine', async () => {
    const result = await findings(
      (dir) => (rmSync(join(dir, audio)), symlinkSync('../en/boat-sea.wav', join(dir, audio))),
    )
    expect(result).toEqual({ found: [], unusable: [] })
  })

  test('that several fields refer to is reported at each and unusable once', async () => {
    const { found, unusable } = await findings((dir) => rmSync(join(dir, 'art/boat.svg')))
    expect(found.map(([pointer]) => pointer)).toEqual([
      '/panels/0/image/file',
      '/panels/0/scenes/0/image/file',
      '/panels/0/scenes/1/image/file',
      '/panels/1/image/file',
      '/panels/1/scenes/0/image/file',
      '/panels/1/scenes/1/image/file',
    ])
    expect(found[0]?.[1]).toBe(`art/boat.svg: is missing; ${plain}`)
    expect(unusable).toEqual(['art/boat.svg'])
  })

  test('that only a desk refers to is looked at too', async () => {
    const pack = writeSmallPack(tempDir(), (json: PackJson) => {
      const image = { file: 'art/night.svg', alt: { en: 'Night', tr: 'Gece' } }
      json.panels[1].desk = { ...aCaseAsWritten(), outcome: { text: { en: 'Rain', tr: 'Yağmur' }, image } }
    })
    const { problems } = await load(pack.dir)
    expect(problems.filter(({ message }) => message.includes('art/'))).toEqual([
      {
        file: 'pack.json',
        pointer: '/panels/1/desk/outcome/image/file',
        message: `art/night.svg: is missing; ${plain}`,
      },
    ])
  })

  test('that is a font is looked for and looked at like any other', async () => {
    const pack = writeSmallPack(tempDir(), (json: PackJson) => {
      json.look = { fonts: { title: ['fonts/gone.woff2', { file: 'fonts/cut.woff2', weight: 400 }], text: ['a.ttf'] } }
    })
    pack.write('fonts/cut.woff2', Buffer.from('wOF2\0\x01\0\0\0\0\x10\0 and so on', 'latin1'))
    pack.write('a.ttf', 'true')
    const loaded = await load(pack.dir)
    const other = 'the text is set in another font'
    expect(loaded.problems.map(({ pointer, message }) => [pointer, message])).toEqual([
      ['/look/fonts/title/0', `fonts/gone.woff2: is missing; ${other}`],
      ['/look/fonts/title/1/file', `fonts/cut.woff2: is cut short; ${other}`],
      ['/look/fonts/text/0', `a.ttf: is not named woff2; ${other}`],
    ])
  })

  test('keeps its place in the file when what stands before it was left out', async () => {
    const pack = writeSmallPack(tempDir(), (json: PackJson) => {
      json.panels[0].image = 7
      json.panels[1].scenes[0].title = {}
      json.panels[1].image = { file: { en: 'art/none.png', tr: 'art/boat.svg' }, alt: { en: 'x', tr: 'y' } }
    })
    rmSync(join(pack.dir, audio))
    const { problems } = await load(pack.dir)
    const pointers = problems.filter(({ message }) => message.includes('is missing;')).map(({ pointer }) => pointer)
    expect(pointers).toEqual(expect.arrayContaining(['/panels/1/image/file/en', `${narration}/audio`]))
  })
})

describe('cues', () => {
  const spoilt: readonly [string, string, string, boolean][] = [
    ['that are no WebVTT', 'Bir tekne', 'line 1: must begin with WEBVTT', true],
    ['without a cue', 'WEBVTT\n', 'holds no cue', true],
    ['with one cue too few', vtt(['Bir tekne bekliyor.']), 'has 1 cues for 2 sentences', true],
    [
      'with a word too many',
      vtt(['Bir tekne bekliyor.', 'Gece oldu bile.']),
      'cue 2 has 3 words for 2 in the text',
      true,
    ],
    [
      'with another word',
      vtt(['Bir tekne bekler.', 'Gece oldu.']),
      'cue 1 says "bekler." where the text says "bekliyor."',
      false,
    ],
  ]
  test.each(spoilt)('%s', async (_name, content, message, isFatal) => {
    expect(await findings((_dir, write) => write(cues, content))).toEqual({
      found: [[`${narration}/cues`, `${cues}: ${message}${isFatal ? `; ${estimated}` : ''}`]],
      unusable: isFatal ? [cues] : [],
    })
  })

  test('that are missing or not UTF-8', async () => {
    expect((await findings((dir) => rmSync(join(dir, cues)))).found).toEqual([
      [`${narration}/cues`, `${cues}: is missing; ${estimated}`],
    ])
    expect((await findings((_dir, write) => write(cues, Buffer.from('WEBVTT\n\n\xfc', 'latin1')))).found).toEqual([
      [`${narration}/cues`, `${cues}: line 3: is not UTF-8 text; ${estimated}`],
    ])
  })
})

test('a hundred files are looked at in far less than the blink of an eye', async () => {
  const pack = writeSmallPack(tempDir(), (json: PackJson) => {
    const [scene] = json.panels[0].scenes
    json.panels[0].scenes = Array.from({ length: 12 }, (_, index) => ({
      ...scene,
      id: `scene-${index}`,
      image: { ...scene.image, file: `art/${index}.svg` },
    }))
    json.panels = Array.from({ length: 4 }, (_, index) => ({ ...json.panels[0], id: `panel-${index}` }))
  })
  for (let index = 0; index < 12; index++) pack.write(`art/${index}.svg`, svg)
  await load(pack.dir)
  const startedAt = performance.now()
  expect((await load(pack.dir)).problems).toEqual([])
  // 244 references. Some 30 ms alone on the machine; the bound leaves room for what else runs there.
  expect(performance.now() - startedAt).toBeLessThan(500)
})
