// @ts-check
/**
 * Called by electron-builder when the folder is filled. It leaves Electron's own start-up app in when it copies an Electron
 * from a folder; a kiosk must open nothing but the exhibit.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** @param {{ appOutDir: string }} context */
export default function afterPack({ appOutDir }) {
  rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true })
  rmSync(join(appOutDir, 'version'), { force: true })
}
