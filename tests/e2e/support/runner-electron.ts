import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'
import { ensureElectron } from '../../../scripts/setup/electron.mjs'
import { flagsOf, type Running, type StartOptions } from './runner.ts'

const appDir = fileURLToPath(new URL('../../..', import.meta.url))

/** What Electron is started with: its own switches before the app's folder, ours after it. */
export const electronArguments = (options: StartOptions): string[] => [
  // Chromium refuses to sandbox root; ordinary users run with the sandbox on.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  appDir,
  ...flagsOf(options),
]

export async function startElectron(options: StartOptions): Promise<Running> {
  const { path } = await ensureElectron()
  const app = await _electron.launch({ executablePath: path, args: electronArguments(options) })
  const child = app.process()
  await app.firstWindow()
  return {
    page: () => app.windows().at(-1) ?? unreachablePage(),
    mainPid: child.pid ?? -1,
    evaluateFromMain: (expression) =>
      app.evaluate(({ BrowserWindow }, code) => {
        const [window] = BrowserWindow.getAllWindows()
        return window?.webContents.executeJavaScript(code)
      }, expression),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await app.close().catch(() => child.kill('SIGKILL'))
    },
  }
}

function unreachablePage(): never {
  throw new Error('the exhibit has no window')
}
