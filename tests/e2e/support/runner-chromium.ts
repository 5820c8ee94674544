import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import { flagsOf, type Running, type StartOptions } from './runner.ts'

export async function startChromium(options: StartOptions): Promise<Running> {
  const host = spawn(process.execPath, ['dist/main/preview.cjs', '--port', '0', ...flagsOf(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await printedUrl(host)
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--autoplay-policy=no-user-gesture-required'],
  })
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  await page.goto(url)
  return {
    page: () => page,
    mainPid: host.pid ?? -1,
    stop: async () => {
      await browser.close()
      if (host.exitCode !== null || host.signalCode !== null) return
      host.kill('SIGTERM')
      await once(host, 'exit')
    },
  }
}

/** The host says where it listens, since the port is free choice. */
async function printedUrl(host: ChildProcess): Promise<string> {
  if (!host.stdout) throw new Error('the preview has no output')
  for await (const line of createInterface({ input: host.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0]
    if (url) return url
  }
  throw new Error('the preview ended without saying where it listens')
}
