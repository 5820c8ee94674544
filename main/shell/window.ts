/** The one window: the whole of its display, whatever the window manager thinks, or an ordinary one with `--windowed`. */
import { app, BrowserWindow, screen, type Rectangle, type Session } from 'electron'

export interface WindowOptions {
  readonly session: Session
  readonly preload: string
  readonly isWindowed: boolean
  readonly isPackaged: boolean
}

/** The ground of the exhibit, so that nothing flashes before the first frame or while a page is brought back. */
const ground = '#0c171b'

export function createWindow({ session, preload, isWindowed, isPackaged }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...(isWindowed
      ? { width: 1280, height: 720 }
      : { ...screen.getPrimaryDisplay().bounds, frame: false, kiosk: true }),
    show: false,
    backgroundColor: ground,
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
  window.once('ready-to-show', () => {
    if (!isWindowed) fill(window)
    window.show()
  })
  if (!isWindowed) {
    stayFull(window)
    stayOpen(window)
  }
  lockZoom(window)
  return window
}

/** Without a window manager X gives a kiosk window 800×600 unless its bounds are set before it shows. */
function fill(window: BrowserWindow): void {
  const { bounds } = screen.getPrimaryDisplay()
  if (!sameBounds(window.getBounds(), bounds)) window.setBounds(bounds)
  if (!window.isKiosk()) window.setKiosk(true)
}

/** Follows a display that is turned, resized, unplugged or plugged in again; the page and its session stay as they are. */
function stayFull(window: BrowserWindow): void {
  const refill = () => window.isDestroyed() || fill(window)
  screen.on('display-metrics-changed', refill)
  screen.on('display-added', refill)
  screen.on('display-removed', refill)
  window.on('leave-full-screen', refill)
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
