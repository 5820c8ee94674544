import { beforeEach, expect, test, vi } from 'vitest'
import { gainOf } from '../../../renderer/audio/loudness.ts'
import { Sounds, type SoundsOptions } from '../../../renderer/audio/sounds.ts'
import { effectRunner } from '../../../renderer/state/effect-runner.ts'
import { followSound } from '../../../renderer/state/follow-sound.ts'
import type { Phase } from '../../../shared/session/state.ts'

const mixer = { setGain: vi.fn<(gain: number) => void>(), wake: vi.fn<() => void>(), sleep: vi.fn<() => void>() }
type Spy = ReturnType<typeof vi.fn>
let opened: Record<string, { play: Spy; stop: Spy; volume: Spy; tell: (event: string) => void }>
const open = ((options: { src: string[] }) => {
  const told = new Map<string, () => void>()
  const sound = {
    play: vi.fn(),
    stop: vi.fn(),
    fade: vi.fn(),
    volume: vi.fn(),
    on: (event: string, listener: () => void) => void told.set(event, listener),
    tell: (event: string) => told.get(event)?.(),
  }
  opened[options.src[0] ?? ''] = sound
  return sound
}) as unknown as SoundsOptions['open']

beforeEach(() => {
  opened = {}
  vi.clearAllMocks()
})

const withFiles = () => new Sounds({ open, mixer, urlOf: (name) => `${name}.ogg` })

test('each sound is opened once, when it is first needed', () => {
  const sounds = withFiles()
  sounds.tick()
  sounds.tick()
  expect(Object.keys(opened)).toEqual(['key.ogg'])
  expect(opened['key.ogg']?.play).toHaveBeenCalledTimes(2)
  expect(mixer.wake).toHaveBeenCalled()
})

test('what the first touch needs can be opened before it, without a sound', () => {
  const sounds = withFiles()
  sounds.prepare()
  expect(Object.keys(opened)).toEqual(['key.ogg', 'paper.ogg'])
  sounds.tick()
  expect(Object.keys(opened)).toHaveLength(2)
  expect(opened['key.ogg']?.play).toHaveBeenCalledTimes(1)
  expect(opened['paper.ogg']?.play).not.toHaveBeenCalled()
})

test('the question is asked in its language and broken off', () => {
  const sounds = withFiles()
  sounds.ask('tr')
  sounds.stopAsking()
  expect(opened['warning.tr.ogg']?.play).toHaveBeenCalledTimes(1)
  expect(opened['warning.tr.ogg']?.stop).toHaveBeenCalledTimes(1)
})

test('a pencil is softer than the voice', () => {
  const sounds = withFiles()
  sounds.stroke()
  expect(opened['pencil.ogg']?.play).toHaveBeenCalledTimes(1)
  expect(opened['pencil.ogg']?.volume).toHaveBeenCalledWith(0.5)
})

test('the note of the end is heard out before the audio context sleeps', () => {
  const sounds = withFiles()
  sounds.end()
  sounds.rest()
  expect(mixer.sleep).not.toHaveBeenCalled()
  opened['end.ogg']?.tell('end')
  expect(mixer.sleep).toHaveBeenCalledTimes(1)
})

test('a sound that cannot be played keeps nothing awake', () => {
  const sounds = withFiles()
  sounds.end()
  sounds.rest()
  opened['end.ogg']?.tell('loaderror')
  expect(mixer.sleep).toHaveBeenCalledTimes(1)
})

test('the audio context stays awake for a visitor who comes while the note dies away', () => {
  const sounds = withFiles()
  sounds.end()
  sounds.rest()
  sounds.tick()
  opened['end.ogg']?.tell('end')
  opened['key.ogg']?.tell('end')
  expect(mixer.sleep).not.toHaveBeenCalled()
})

test('when nobody answers, the question stops and one low note ends the line', () => {
  const played: string[] = []
  const run = effectRunner({
    host: {} as never,
    exhibit: {} as never,
    narrator: {} as never,
    sounds: {
      ask: () => played.push('question'),
      stopAsking: () => played.push('quiet'),
      end: () => played.push('end'),
    },
  })
  run({ type: 'stop-asking' })
  run({ type: 'line-ended' })
  expect(played).toEqual(['quiet', 'end'])
})

test('a build without sounds is silent and complete', () => {
  const sounds = new Sounds({ open, mixer, urlOf: () => undefined })
  sounds.tick()
  sounds.stroke()
  sounds.end()
  sounds.ask('en')
  sounds.stopAsking()
  sounds.ambient(true)
  sounds.ambient(false)
  expect(opened).toEqual({})
})

test('attract is silent unless staff want it otherwise, and then the audio context may sleep', () => {
  const sounds = withFiles()
  const state = { phase: { kind: 'attract', position: 0, sinceMs: 0 } as Phase, attractSound: false }
  const sound = followSound({
    session: {
      get phase() {
        return state.phase
      },
      visit: { volumePercent: 70 } as never,
    },
    exhibit: {
      get settings() {
        return { attractSound: state.attractSound } as never
      },
    },
    sounds,
    setGain: mixer.setGain,
  })
  sound.follow()
  expect(opened).toEqual({})
  expect(mixer.sleep).toHaveBeenCalledTimes(1)
  state.attractSound = true
  sound.follow()
  expect(opened['ambient.ogg']?.play).toHaveBeenCalledWith('loop')
  state.phase = { kind: 'explore', sheet: undefined }
  sound.follow()
  expect(opened['ambient.ogg']?.stop).toHaveBeenCalledTimes(1)
  expect(mixer.setGain).toHaveBeenCalledTimes(1)
})

test('ten steps of volume sound alike: 3 dB each', () => {
  for (let percent = 20; percent <= 100; percent += 10) {
    expect(20 * Math.log10(gainOf(percent) / gainOf(percent - 10))).toBeCloseTo(3, 6)
  }
  expect(gainOf(100)).toBe(1)
  expect(gainOf(0)).toBe(0)
})
