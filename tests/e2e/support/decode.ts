/** Decodes a sound file as the exhibit does, with its own Chromium, and brings the samples here. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { rateHz } from '../../support/sound/loudness.ts'

/** One array a channel, at 48 kHz. */
export async function decode(page: Page, file: string): Promise<Float32Array[]> {
  const channels = await page.evaluate(decodeInPage, [(await readFile(file)).toString('base64'), rateHz] as const)
  return channels.map((base64) => {
    const { buffer, byteOffset, byteLength } = Buffer.from(base64, 'base64')
    const samples = new Float32Array(new Int16Array(buffer, byteOffset, byteLength / 2))
    for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) / 32_768
    return samples
  })
}

/** 16 bits a sample are enough (they add noise at -98 dBFS) and travel in half the time. */
async function decodeInPage([file, rateHz]: readonly [string, number]): Promise<string[]> {
  const bytes = Uint8Array.from(atob(file), (char) => char.charCodeAt(0))
  const sound = await new OfflineAudioContext(1, 1, rateHz).decodeAudioData(bytes.buffer)
  const encoded = Array.from({ length: sound.numberOfChannels }, (_, channel) => {
    const pcm = new Int16Array(sound.length)
    for (const [i, x] of sound.getChannelData(channel).entries()) {
      pcm[i] = Math.round(Math.max(-32_768, Math.min(32_767, x * 32_768)))
    }
    return new Promise<string>((resolve, reject) => {
      const reader = new FileReader()
      reader.onload = () => resolve((reader.result as string).replace(/^.*,/, ''))
      reader.onerror = () => reject(reader.error ?? new Error('it could not be read'))
      reader.readAsDataURL(new Blob([pcm]))
    })
  })
  return Promise.all(encoded)
}
