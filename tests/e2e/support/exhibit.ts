/** The exhibit as somebody in front of it knows it. Selectors live here, sentences about behaviour in the specs. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { parseCues, type Cue } from '../../../shared/captions.ts'
import type { Phase } from '../../../shared/session/state.ts'
import { gesture } from '../../../shared/staff/gesture.ts'
import { defaultPackDir } from './packs.ts'
import type { Running } from './runner.ts'

export const pin = '194827'

export class Exhibit {
  readonly running: Running
  readonly dataDir: string

  constructor(running: Running, dataDir: string) {
    this.running = running
    this.dataDir = dataDir
  }

  get page(): Page {
    return this.running.page()
  }

  get frame(): Locator {
    return this.page.locator('[data-phase]')
  }

  get narration(): Locator {
    return this.page.locator('[data-sentence]')
  }

  /** The screen of a panel. */
  get scene(): Locator {
    return this.page.locator('main[data-scene-index]')
  }

  get currentSentence(): Locator {
    return this.narration.locator('[aria-current]')
  }

  key(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  async expectPhase(phase: Phase['kind'], timeoutMs = 10_000): Promise<void> {
    await expect(this.frame).toHaveAttribute('data-phase', phase, { timeout: timeoutMs })
  }

  /** Touches a point given in parts of the screen. */
  async touchAt(xPart: number, yPart: number): Promise<void> {
    const { width, height } = await this.size()
    await this.page.mouse.click(width * xPart, height * yPart)
  }

  async size(): Promise<{ width: number; height: number }> {
    return this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  }

  /** From attract to the choice of panels. */
  async wake(): Promise<void> {
    await this.expectPhase('attract')
    await this.touchAt(0.5, 0.5)
    await this.expectPhase('explore')
  }

  async open(title: string): Promise<void> {
    await this.wake()
    await this.key(new RegExp(title)).click()
    await this.expectPhase('panel')
  }

  /** Opens the staff screen by the corner gesture: four taps and a held one. */
  async makeGesture(): Promise<void> {
    const { width } = await this.size()
    const { mouse } = this.page
    await mouse.move(width - 20, 20)
    for (let tap = 1; tap < gesture.taps; tap++) {
      await mouse.down()
      await mouse.up()
    }
    await mouse.down()
    await this.page.waitForTimeout(gesture.holdMs + 200)
    await mouse.up()
  }

  async enterPin(digits: string): Promise<void> {
    for (const digit of digits) await this.key(new RegExp(`^${digit}$`)).click()
    await this.key('Enter').click()
  }

  /** Opens the staff menu at first use, choosing a PIN. */
  async becomeStaff(): Promise<void> {
    await this.makeGesture()
    await this.expectPhase('staff')
    await expect(this.page.locator('[data-pin=choose]')).toBeAttached()
    await this.enterPin(pin)
    await expect(this.page.locator('[data-pin=repeat]')).toBeAttached()
    await this.enterPin(pin)
    await expect(this.page.locator('[data-view=settings]')).toBeAttached()
  }

  async staffMessages(): Promise<string[]> {
    await this.key(/^Messages/).click()
    await expect(this.page.locator('[data-view=messages]')).toBeAttached()
    return this.page.locator('.message').allTextContents()
  }

  /** Keeps every media element that plays from now on, since howler's are not in the document. */
  async listen(): Promise<void> {
    await this.page.evaluate(() => {
      const heard: HTMLMediaElement[] = []
      Object.assign(globalThis, { heard })
      const play = HTMLMediaElement.prototype.play
      HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
        if (!heard.includes(this)) heard.push(this)
        return play.call(this)
      }
      // Short sounds are decoded whole and played by Web Audio.
      const started: number[] = []
      Object.assign(globalThis, { started })
      const start = AudioBufferSourceNode.prototype.start
      AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...args) {
        started.push(this.buffer?.duration ?? 0)
        return start.apply(this, args)
      }
    })
  }

  /** Durations in seconds of the sounds that Web Audio has started since `listen`. */
  async startedSounds(): Promise<number[]> {
    return this.page.evaluate(() => (globalThis as unknown as { started: number[] }).started)
  }

  /** What sounds, and what is marked at the same moment. */
  async soundAndMark(): Promise<SoundAndMark[]> {
    return this.page.evaluate(() => {
      const { heard } = globalThis as unknown as { heard: HTMLMediaElement[] }
      const marked = document.querySelector('[data-sentence]')
      return heard
        .filter((media) => !media.paused && media.readyState >= 2)
        .map((media) => ({
          file: new URL(media.currentSrc).pathname,
          atMs: media.currentTime * 1000,
          volume: media.muted ? 0 : media.volume,
          sentence: Number(marked?.getAttribute('data-sentence')),
          word: Number(marked?.getAttribute('data-word')),
        }))
    })
  }
}

export interface SoundAndMark {
  readonly file: string
  readonly atMs: number
  readonly volume: number
  readonly sentence: number
  readonly word: number
}

/** The cues of the clip that sounds. */
export async function cuesOf(file: string): Promise<Cue[]> {
  const path = file.replace(/^.*\/audio\//, 'audio/').replace(/\.webm$/, '.vtt')
  const cues = parseCues(await readFile(join(defaultPackDir, path), 'utf8'))
  if (!cues.ok) throw new Error(cues.error)
  return cues.value
}
