/**
 * The Electron main process: puts shell and services together, in the order that shows the window soonest. The services start first, in
 * their own thread: while Chromium starts they read their code, open the database and read the pack.
 */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, protocol, session } from 'electron'
import { checkFlags } from './services/flag-folders.mjs'
import { helpText, parseFlags, type Flags } from './services/flags.mjs'
import type { HostData } from './services/host-thread/messages.ts'
import { startHost } from './services/host-thread/start-host.ts'
import { createLog, errorDetails } from './services/log.ts'
import { serveCalls } from './shell/ipc.ts'
import { lockApp, lockSession } from './shell/lock.ts'
import { keepDisplayOn } from './shell/power.ts'
import { useProfileIn } from './shell/profile.ts'
import { packBase, registerScheme, serveExhibit } from './shell/protocol.ts'
import { watchPage, type Recovery } from './shell/recovery.ts'
import { writeScreenshots } from './shell/screenshot.ts'
import { ownArguments, setSwitches } from './shell/switches.ts'
import { createWindow } from './shell/window.ts'

/** A supervisor starts us again after any exit; this one says that it was not meant (sysexits.h, EX_SOFTWARE). */
const brokenExitCode = 70

function main(): void {
  const parsed = parseFlags(ownArguments(process.argv, app.isPackaged))
  if (!parsed.ok) return end(2, parsed.message)
  if (parsed.flags.help) return end(0, helpText)
  const wrong = checkFlags(parsed.flags)
  if (wrong !== undefined) return end(2, wrong)

  const dataDir = parsed.flags.dataDir ?? app.getPath('userData')
  useProfileIn(app, dataDir)
  if (!app.requestSingleInstanceLock()) return app.exit(0)
  run(parsed.flags, dataDir)
}

function end(exitCode: number, message: string): void {
  ;(exitCode === 0 ? process.stdout : process.stderr).write(`${message}\n`)
  app.exit(exitCode)
}

function run({ packDir, language, windowed, screenshotFile, exitAfterMs }: Flags, dataDir: string): void {
  const log = createLog({
    file: join(dataDir, 'vitrine.log'),
    now: Date.now,
    mirror: app.isPackaged ? undefined : (level, line) => level !== 'info' && process.stderr.write(line),
  })
  const endBroken = (error: unknown) => {
    log.error('uncaught exception', errorDetails(error))
    app.exit(brokenExitCode)
  }
  process.on('uncaughtException', endBroken)
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', errorDetails(error)))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())

  setSwitches(app)
  registerScheme(protocol)
  lockApp(app)
  const folders = {
    rendererDir: join(__dirname, '../renderer'),
    packDir: packDir ?? join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'media/packs/default'),
  }

  const workerData: HostData = {
    dataDir,
    packDir: folders.packDir,
    packBase,
    startLanguage: language,
    version: app.getVersion(),
  }
  const threadFile = join(__dirname, 'host-thread.cjs')
  const worker = new Worker(threadFile, { workerData })
  worker.once('error', endBroken)
  const host = startHost({ worker, log, onBeat: () => recovery?.beat(), onQuit: () => app.quit() })
  let recovery: Recovery | undefined

  void app.whenReady().then(() => {
    log.info('start', { version: app.getVersion(), electron: process.versions.electron, ...folders, dataDir })
    // Kept in memory: nothing of a visitor reaches the disk through the page.
    const memory = session.fromPartition('exhibit', { cache: false })
    lockSession(memory)
    serveExhibit(memory, folders)
    const preload = join(__dirname, 'preload.cjs')
    const window = createWindow({ session: memory, preload, isWindowed: windowed, isPackaged: app.isPackaged })
    app.on('second-instance', () => window.focus())

    // Behind the page, before its first frame and while it is brought back.
    host.onGround((colour) => window.isDestroyed() || window.setBackgroundColor(colour))
    serveCalls(window, host, log)
    recovery = watchPage({ window, log, onGone: host.pageGone })
    keepDisplayOn()
    if (screenshotFile !== undefined) writeScreenshots(window, screenshotFile, log)
    if (exitAfterMs !== undefined) setTimeout(() => app.quit(), exitAfterMs)
    app.on('child-process-gone', (_event, details) => log.error('process gone', { ...details }))
    app.on('will-quit', (event) => {
      event.preventDefault()
      void host.close().then(() => {
        log.info('end')
        app.exit()
      })
    })
  })
}

main()
