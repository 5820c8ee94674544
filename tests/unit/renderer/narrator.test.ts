import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Clip } from '../../../renderer/audio/clip.ts'
import { CueLibrary } from '../../../renderer/audio/cue-library.ts'
import { Narrator, partBefore } from '../../../renderer/audio/narrator.svelte.ts'
import { Recordings } from '../../../renderer/audio/recordings.ts'
import { FakeClock } from './support/fake-clock.ts'
import { FakeRecording } from './support/fake-recording.ts'

const vtt = `WEBVTT

00:00:00.000 --> 00:00:02.000
<00:00:00.000>Two <00:00:01.000>words.

00:00:02.500 --> 00:00:04.000
<00:00:02.500>Three <00:00:03.000>more <00:00:03.500>words.
`

const clip: Clip = { sentences: ['Two words.', 'Three more words.'], audioUrl: 'a.webm', cuesUrl: 'a.vtt' }
const other: Clip = { ...clip, audioUrl: 'b.webm', cuesUrl: 'b.vtt' }

let clock: FakeClock
let opened: FakeRecording[]
let ended: number[]
let narrator: Narrator
let prepare: (recording: FakeRecording) => void

const playing = () => opened.filter(({ isPlaying }) => isPlaying).map(({ url }) => url)

beforeEach(() => {
  clock = new FakeClock()
  opened = []
  ended = []
  prepare = () => {}
  vi.spyOn(console, 'error').mockImplementation(() => {})
  narrator = new Narrator({
    clock,
    cues: new CueLibrary((url) => (url === 'missing.vtt' ? Promise.reject(new Error('404')) : Promise.resolve(vtt))),
    recordings: new Recordings((url) => {
      const recording = new FakeRecording(url, clock, 4_500)
      prepare(recording)
      opened.push(recording)
      return recording.asRecording()
    }),
    onEnded: (run) => ended.push(run),
  })
})
afterEach(() => vi.restoreAllMocks())

const tell = (run: number, fromSentence = 0, which = clip, next?: Clip) =>
  narrator.play({ run, clip: which, fromSentence, next })

describe('with sound', () => {
  test('marks the word that the audio clock is at', async () => {
    tell(1)
    await clock.pass(1_200)
    expect(narrator.position).toMatchObject({ run: 1, cue: 0, word: 1 })
    await clock.pass(2_000)
    expect(narrator.position).toMatchObject({ cue: 1, word: 1 })
    expect(narrator.sounding).toBe('sound')
  })

  test('looks at the audio clock from word to word, so that no frame is asked for in between', async () => {
    let frames = 0
    const { nextFrame } = clock
    clock.nextFrame = (run) => {
      frames++
      return nextFrame.call(clock, run)
    }
    let looks = 0
    prepare = (recording) => {
      const { seek } = recording
      recording.seek = (seconds?: number) => {
        looks++
        return seek.call(recording, seconds)
      }
    }
    tell(1)
    await clock.pass(4_000)
    expect(frames).toBe(0)
    expect(looks).toBeLessThan(40)
  })

  test('counts a sentence as told in the pause after it', async () => {
    tell(1)
    await clock.pass(2_200)
    expect(narrator.position).toMatchObject({ cue: 0, word: -1, told: 2 / 5 })
  })

  test('begins at the sentence asked for', async () => {
    tell(1, 1)
    expect(narrator.position).toMatchObject({ cue: 1, word: -1 })
    await clock.pass(100)
    expect(narrator.position).toMatchObject({ cue: 1, word: 0 })
  })

  test('does not mark the sentence before when a jump lands a little early', async () => {
    tell(1)
    await clock.pass(100)
    const [recording] = opened
    if (recording) recording.landsBeforeMs = 300
    tell(2, 1)
    const marked = new Set<number>()
    for (let step = 0; step < 10; step++) {
      await clock.pass(50)
      marked.add(narrator.position.cue)
    }
    expect([...marked]).toEqual([1])
  })

  test('says when it has ended, with the number of its run', async () => {
    tell(7)
    await clock.pass(4_600)
    expect(ended).toEqual([7])
    expect(narrator.sounding).toBe('none')
  })

  test('stands still while paused and goes on from there', async () => {
    tell(1)
    await clock.pass(500)
    narrator.pause()
    await clock.pass(60_000)
    expect(narrator.position).toMatchObject({ cue: 0, word: 0 })
    expect(playing()).toEqual([])
    narrator.resume({ run: 1, clip, fromSentence: 0, next: undefined })
    await clock.pass(700)
    expect(narrator.position).toMatchObject({ cue: 0, word: 1 })
  })

  test('resume starts a run that never sounded', async () => {
    narrator.resume({ run: 3, clip, fromSentence: 1, next: undefined })
    await clock.pass(200)
    expect(playing()).toEqual(['a.webm'])
    expect(narrator.position).toMatchObject({ run: 3, cue: 1 })
  })

  test('opens the next clip ahead and closes what is no longer needed, once the voice has begun', async () => {
    tell(1, 0, clip, other)
    expect(opened.map(({ url }) => url)).toEqual(['a.webm'])
    await clock.pass(300)
    expect(opened.map(({ url }) => url)).toEqual(['a.webm', 'b.webm'])
    tell(2, 0, other)
    await clock.pass(300)
    expect(opened[0]?.isUnloaded).toBe(true)
    expect(opened).toHaveLength(2)
  })
})

describe('one voice at a time', () => {
  test('fades out when it is stopped, then lets go of everything', async () => {
    tell(1)
    await clock.pass(500)
    narrator.stop()
    expect(opened[0]?.fadedOverMs).toBe(300)
    await clock.pass(400)
    expect(playing()).toEqual([])
    expect(opened[0]?.isUnloaded).toBe(true)
  })

  test('cuts what is fading as soon as something else begins', async () => {
    tell(1)
    await clock.pass(500)
    narrator.stop()
    tell(2, 0, other)
    expect(playing()).toEqual(['b.webm'])
  })

  test('a sentence heard again never plays twice', async () => {
    tell(1)
    for (let run = 2; run < 6; run++) {
      await clock.pass(200)
      narrator.stop()
      tell(run, run % 2)
      await clock.pass(50)
      expect(playing()).toEqual(['a.webm'])
    }
  })

  test('the end of a run that was left behind is not reported', async () => {
    tell(1)
    await clock.pass(4_400)
    narrator.stop()
    await clock.pass(5_000)
    expect(ended).toEqual([])
  })
})

describe('without sound', () => {
  test('a clip without a recording goes on by the clock alone', async () => {
    tell(1, 0, { ...clip, audioUrl: undefined })
    await clock.pass(3_200)
    expect(narrator.position).toMatchObject({ cue: 1, word: 1 })
    expect(narrator.sounding).toBe('silent')
    await clock.pass(1_500)
    expect(ended).toEqual([1])
  })

  test('a recording that cannot be loaded is told silently', async () => {
    prepare = (recording) => (recording.loadState = 'unloaded')
    tell(1)
    await clock.pass(1_300)
    expect(narrator.sounding).toBe('silent')
    expect(narrator.position).toMatchObject({ cue: 0, word: 1 })
  })

  test('a recording that fails on the way goes on silently from where it was', async () => {
    tell(1)
    await clock.pass(2_600)
    opened[0]?.emit('playerror', 'broken')
    await clock.pass(500)
    expect(narrator.sounding).toBe('silent')
    expect(narrator.position).toMatchObject({ cue: 1, word: 1 })
    expect(playing()).toEqual([])
  })

  test('a position that does not move for a second and a half is taken for silence', async () => {
    prepare = (recording) => (recording.isStuck = true)
    tell(1)
    await clock.pass(1_400)
    expect(narrator.sounding).toBe('sound')
    await clock.pass(1_400)
    expect(narrator.sounding).toBe('silent')
    await clock.pass(6_000)
    expect(ended).toEqual([1])
  })

  test('without cues the times are estimated, stretched over the recording', async () => {
    tell(1, 0, { ...clip, cuesUrl: 'missing.vtt' })
    await clock.pass(100)
    expect(narrator.position).toMatchObject({ cue: 0, word: 0 })
    await clock.pass(4_000)
    expect(narrator.position.cue).toBe(1)
  })

  test('a failure while paused stays paused', async () => {
    tell(1)
    await clock.pass(500)
    narrator.pause()
    opened[0]?.emit('loaderror', 'gone')
    await clock.pass(10_000)
    expect(narrator.sounding).toBe('none')
    expect(ended).toEqual([])
    narrator.resume({ run: 1, clip, fromSentence: 0, next: undefined })
    await clock.pass(700)
    expect(narrator.position).toMatchObject({ cue: 0, word: 1 })
  })
})

test('the part told counts words, not sentences', () => {
  expect(partBefore(['one two', 'three four five'], 1)).toBe(2 / 5)
  expect(partBefore(['one two', 'three four five'], 1, 2)).toBe(4 / 5)
  expect(partBefore([], 0)).toBe(0)
})
