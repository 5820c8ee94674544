/** The one window: the whole of its display, whatever the window manager thinks, or an ordinary one with `--windowed`. */
import { app, BrowserWindow, screen, type Rectangle, type Session } from 'electron'
import { ownPalette } from '../../shared/look/palette.ts'

export interface WindowOptions {
  readonly session: Session
  readonly preload: string
  readonly isWindowed: boolean
  readonly isPackaged: boolean
}

export function createWindow({ session, preload, isWindowed, isPackaged }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...(isWindowed
      ? { width: 1280, height: 720 }
      : { ...screen.getPrimaryDisplay().bounds, frame: false, kiosk: true }),
    show: false,
    // So that nothing flashes before the first frame; a pack's own ground follows when it has been read.
    backgroundColor: ownPalette.ink,
    title: 'Vitrine',
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      devTools: !isPackaged,
      autoplayPolicy: 'no-user-gesture-required',
      // The exhibit plays on under a system dialog or an empty screen saver.
      backgroundThrottling: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  if (!isWindowed) {
    stayFull(window)
    stayOpen(window)
  }
  lockZoom(window)
  return window
}

/** How long Chromium and the window manager get to settle before we look, and how often we then try. */
const settleMs = 50
const triesPerChange = 5

/**
 * Keeps the window on the whole of its display: from the start, and when that is turned, resized, unplugged or plugged in again. The
 * page and its session stay as they are. Without a window manager Chromium makes a window that is as large as the display one
 * pixel smaller, and leaves it so unless it enters kiosk mode anew.
 */
function stayFull(window: BrowserWindow): void {
  let tries = 0
  let settling: NodeJS.Timeout | undefined

  function fill() {
    const { bounds } = screen.getPrimaryDisplay()
    if (window.isDestroyed() || (window.isKiosk() && sameBounds(window.getBounds(), bounds))) return
    if (tries++ >= triesPerChange) return
    window.setKiosk(false)
    window.setBounds(bounds)
    window.setKiosk(true)
  }
  const look = () => {
    clearTimeout(settling)
    settling = setTimeout(fill, settleMs)
  }
  const displayChanged = () => {
    tries = 0
    look()
  }
  screen.on('display-metrics-changed', displayChanged)
  screen.on('display-added', displayChanged)
  screen.on('display-removed', displayChanged)
  window.on('resize', look)
  window.on('closed', () => clearTimeout(settling))
}

/** Alt+F4 and its like close nothing; ending the program does. */
function stayOpen(window: BrowserWindow): void {
  let isQuitting = false
  app.on('before-quit', () => (isQuitting = true))
  window.on('close', (event) => isQuitting || event.preventDefault())
}

/** Text size has its own control; the browser's zoom would outlive the visitor. */
function lockZoom({ webContents }: BrowserWindow): void {
  const reset = () => webContents.setZoomFactor(1)
  webContents.on('zoom-changed', reset)
  webContents.on('did-finish-load', () => {
    reset()
    void webContents.setVisualZoomLevelLimits(1, 1)
  })
}

const sameBounds = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
