/** Reads a small text file of a pack, or says in words why not. */
import { open } from 'node:fs/promises'
import { err, ok, type Result } from '../../../shared/lib/result.ts'

export type TextFault = { readonly kind: 'missing' | 'unreadable'; readonly message: string }

export async function readText(file: string, maxBytes: number): Promise<Result<string, TextFault>> {
  const fault = (message: string) => err({ kind: 'unreadable', message } as const)
  let handle
  try {
    handle = await open(file)
    const stat = await handle.stat()
    if (!stat.isFile()) return fault('is not a file')
    if (stat.size > maxBytes) return fault(`is larger than ${maxBytes / 2 ** 20} MB`)
    const bytes = await handle.readFile()
    if (bytes.length === 0) return fault('is empty')
    return decode(bytes)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return err({ kind: 'missing', message: 'is missing' })
    return fault(`cannot be read (${code ?? message})`)
  } finally {
    await handle?.close()
  }
}

function decode(bytes: Uint8Array): Result<string, TextFault> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const good = bytes.subarray(0, lengthOfGood(bytes))
    const line = good.reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1)
    return err({ kind: 'unreadable', message: `line ${line}: is not UTF-8 text` })
  }
}

/** How many bytes decode before the first that does not, by bisection. */
function lengthOfGood(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}
