/**
 * Brings the page back when it dies, hangs or stops painting. Electron reports a dead renderer, but a frozen one only when somebody
 * touches it (https://github.com/electron/electron/issues/9781), so the page also beats after frames it has painted. A page that
 * is frozen is killed first: reloading waits for it for ever. Loading again waits for the old process to be gone
 * (https://github.com/electron/electron/issues/48661).
 */
import type { BrowserWindow, WebContents } from 'electron'
import { frozenAfterMs, noFailures, onRendererFailure } from '../../shared/recovery.ts'
import { monotonicNow } from '../services/clocks.ts'
import type { Log } from '../services/log.ts'
import { appUrl } from './protocol.ts'

/** A cold start on a busy old machine may take this long to its first frame. */
const firstBeatWithinMs = 30_000

const errAborted = -3

export interface Recovery {
  /** The page painted a frame. */
  beat(): void
}

export interface RecoveryOptions {
  readonly window: BrowserWindow
  readonly log: Log
  /** The page is gone; called before it is brought back. */
  readonly onGone: (reason: string) => void
}

export function watchPage({ window, log, onGone }: RecoveryOptions): Recovery {
  const { webContents } = window
  let state = noFailures
  let watchdog: NodeJS.Timeout | undefined
  let loadingSinceMs: number | undefined

  /** Silence counts only when it lasts over two looks: a machine that slept must not pass for a frozen page. */
  function watchFor(spanMs: number, looks = 2) {
    clearTimeout(watchdog)
    watchdog = setTimeout(
      () => (looks > 1 ? watchFor(spanMs, looks - 1) : kill(`no frame for ${spanMs * 2} ms`)),
      spanMs,
    )
  }

  function kill(reason: string) {
    clearTimeout(watchdog)
    log.warn('page killed', { reason })
    killProcess(webContents)
  }

  function bringBack(reason: string) {
    clearTimeout(watchdog)
    const next = onRendererFailure(state, monotonicNow())
    state = next.state
    log.error('page gone', { reason, failures: state.failures, delayMs: next.delayMs })
    onGone(reason)
    // Never from within the event itself: Electron is still tearing the old process down.
    setTimeout(load, next.delayMs)
  }

  function load() {
    if (window.isDestroyed()) return
    watchFor(firstBeatWithinMs / 2)
    loadingSinceMs = monotonicNow()
    // A failed load is reported by `did-fail-load`.
    webContents.loadURL(appUrl).catch(() => undefined)
  }

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') bringBack(`${reason} (${exitCode})`)
  })
  webContents.on('unresponsive', () => kill('unresponsive'))
  webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (isMainFrame && code !== errAborted) bringBack(`${description} (${code})`)
  })
  // An answer such as "not found" loads well: the file is being replaced, or the disk is failing.
  webContents.on('did-navigate', (_event, _url, status) => {
    if (status >= 400) bringBack(`page answered ${status}`)
  })
  window.on('closed', () => clearTimeout(watchdog))

  load()
  function beat() {
    watchFor(frozenAfterMs / 2)
    if (loadingSinceMs === undefined) return
    log.info('page painted', { afterMs: Math.round(monotonicNow() - loadingSinceMs) })
    loadingSinceMs = undefined
  }

  return { beat }
}

/**
 * By its process, for `forcefullyCrashRenderer` asks the page to crash itself, which one that is stopped never does. The number is 0
 * when there is none, and must not be killed then: that would be our own process group.
 */
function killProcess(webContents: WebContents): void {
  const pid = webContents.getOSProcessId()
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL')
    else webContents.forcefullyCrashRenderer()
  } catch {
    webContents.forcefullyCrashRenderer()
  }
}
