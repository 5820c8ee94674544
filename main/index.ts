/**
 * The Electron main process: puts shell and services together, in the order that shows the window soonest. The page is handed out first;
 * while its process starts, this one reads the services' own code, opens the database and reads the pack. The first call waits for them.
 */
import { join } from 'node:path'
import { app, protocol, session } from 'electron'
import { checkFlags } from './services/flag-folders.mjs'
import { helpText, parseFlags, type Flags } from './services/flags.mjs'
import { createLog, errorDetails } from './services/log.ts'
import { serveCalls } from './shell/ipc.ts'
import { lockApp, lockSession } from './shell/lock.ts'
import { keepDisplayOn } from './shell/power.ts'
import { useProfileIn } from './shell/profile.ts'
import { packBase, registerScheme, serveExhibit } from './shell/protocol.ts'
import { watchPage } from './shell/recovery.ts'
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
  process.on('uncaughtException', (error) => {
    log.error('uncaught exception', errorDetails(error))
    app.exit(brokenExitCode)
  })
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', errorDetails(error)))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())

  setSwitches(app)
  registerScheme(protocol)
  lockApp(app)
  const folders = {
    rendererDir: join(__dirname, '../renderer'),
    packDir: packDir ?? join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'media/packs/default'),
  }

  void app.whenReady().then(async () => {
    log.info('start', { version: app.getVersion(), electron: process.versions.electron, ...folders, dataDir })
    // Kept in memory: nothing of a visitor reaches the disk through the page.
    const memory = session.fromPartition('exhibit', { cache: false })
    lockSession(memory)
    const pageServed = serveExhibit(memory, folders)
    const preload = join(__dirname, 'preload.cjs')
    const window = createWindow({ session: memory, preload, isWindowed: windowed, isPackaged: app.isPackaged })
    app.on('second-instance', () => window.focus())

    const host = pageServed.then(async () => {
      const { openHost } = await import('./services/open-host.ts')
      return openHost({
        dataDir,
        packDir: folders.packDir,
        packBase,
        startLanguage: language,
        version: app.getVersion(),
        log,
        onBeat: () => recovery.beat(),
        onQuit: () => setImmediate(() => app.quit()),
      })
    })
    serveCalls(window, host, log)
    const recovery = watchPage({
      window,
      log,
      onGone: (reason) =>
        void host.then(({ service: { endStaffSessions, addNotice } }) => {
          endStaffSessions()
          addNotice({ kind: 'renderer-restarted', reason })
        }),
    })

    keepDisplayOn()
    if (screenshotFile !== undefined) writeScreenshots(window, screenshotFile, log)
    if (exitAfterMs !== undefined) setTimeout(() => app.quit(), exitAfterMs)
    app.on('child-process-gone', (_event, details) => log.error('process gone', { ...details }))
    const { close } = await host
    app.on('will-quit', () => {
      log.info('end')
      close()
    })
  })
}

main()
