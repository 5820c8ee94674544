/**
 * What a page may not do, whatever it loads: leave its address, open windows, download, ask for devices, reach another scheme. The
 * full list with its tests is docs/security.md; each rule is from https://www.electronjs.org/docs/latest/tutorial/security.
 */
import { Menu, type App, type Session, type WebContents } from 'electron'
import { appUrl } from './protocol.ts'

export function lockApp(app: App): void {
  // No menu: its accelerators reload, zoom, close and open the developer tools.
  Menu.setApplicationMenu(null)
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
  app.on('login', (event) => event.preventDefault())
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault()
    callback(false)
  })
  app.on('select-client-certificate', (event) => event.preventDefault())
}

export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  // Without a language no dictionary is fetched; switched off, Chromium would still ask its maker for one.
  session.setSpellCheckerLanguages([])
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !isOurs(details.url) }))
}

/** `devtools:` exists only where developer tools may be opened at all. */
const isOurs = (url: string): boolean => /^(?:exhibit|devtools):\/\//.test(url)

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event, url) => {
    // The page may load itself anew and nothing else.
    if (url !== appUrl) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-prevent-unload', (event) => event.preventDefault())
  contents.on('context-menu', (event) => event.preventDefault())
}
