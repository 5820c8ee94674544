/** The flags of the preview: those of the exhibit that mean something in a browser, and a port. */
import { err, ok, type Result } from '../../shared/lib/result.ts'
import { parseFlags, type Flags } from './flags.mjs'

export type PreviewFlags = Pick<Flags, 'dataDir' | 'packDir' | 'language' | 'help'> & { readonly port: number }

const defaultPort = 4310

export const previewHelp = [
  'The exhibit in any browser on this machine',
  '',
  'usage: npm run dev -- [FLAGS]',
  '',
  '  --data-dir DIR        where settings and visits are kept (made if missing)',
  '  --pack DIR            play the content pack in this folder',
  '  --language tr|en      language to begin in',
  `  --port NUMBER         where to listen on 127.0.0.1 (default ${defaultPort}; 0: any free one)`,
  '  --help                print this and end',
].join('\n')

export function parsePreviewFlags(args: readonly string[]): Result<PreviewFlags> {
  const rest: string[] = []
  let port = defaultPort
  for (let index = 0; index < args.length; index++) {
    const [, inline] = /^--port(?:=(.*))?$/.exec(args[index] ?? '') ?? []
    if (!args[index]?.startsWith('--port')) {
      rest.push(args[index] ?? '')
      continue
    }
    const value = inline ?? args[++index]
    if (!/^\d{1,5}$/.test(value ?? '') || Number(value) > 65_535)
      return err(`--port ${value ?? ''}: give a number from 0 to 65535`)
    port = Number(value)
  }
  const parsed = parseFlags(rest)
  if (!parsed.ok) return err(parsed.message)
  const { windowed, screenshotFile, exitAfterMs, ...flags } = parsed.flags
  const foreign = windowed || screenshotFile !== undefined || exitAfterMs !== undefined
  return foreign ? err('the preview has no --windowed, --screenshot or --exit-after') : ok({ ...flags, port })
}
