// @ts-check
/** Where the scripts find and keep things. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, which is also the app folder given to Electron. */
export const appDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** What can be fetched again; deleting it is always safe. */
export const cacheDir = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'vitrine')
