// The control of `npm run bench`: the least that a kiosk window can be, in the same Electron, with the same switches, on the
// same screen. It logs `page painted` as the exhibit does, and brings its page back when its renderer dies.
/* eslint-disable @typescript-eslint/no-require-imports -- Electron 25 wants CommonJS */
const { app, BrowserWindow, ipcMain, screen } = require('electron')
const { appendFileSync } = require('node:fs')
const { join } = require('node:path')

const page = app.commandLine.getSwitchValue('page') || 'blank'
const dataDir = app.commandLine.getSwitchValue('data-dir')
app.setPath('userData', join(dataDir, 'chromium'))

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    ...screen.getPrimaryDisplay().bounds,
    frame: false,
    kiosk: true,
    show: false,
    backgroundColor: '#0c171b',
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  })
  window.once('ready-to-show', () => {
    window.setBounds(screen.getPrimaryDisplay().bounds)
    window.show()
  })
  ipcMain.on('painted', () => appendFileSync(join(dataDir, 'vitrine.log'), '{"message":"page painted"}\n'))
  window.webContents.on('render-process-gone', () => window.webContents.reload())
  void window.loadFile(join(__dirname, `${page}.html`))
})
