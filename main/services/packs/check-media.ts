/**
 * Looks at every media file that a pack refers to before the exhibit needs it: it is there, inside the pack, a whole file of
 * the format its name says, and cues fit their text. Reads only the ends of a file, several files at once, so that a
 * large pack costs no time at the start.
 */
import { open, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { parseCues } from '../../../shared/captions.ts'
import { packFile } from '../../../shared/pack/read.ts'
import type { Problem } from '../../../shared/problem.ts'
import { compareCues } from './check-cues.ts'
import { formatOfBytes, formatOfName, formatsOf, headBytes, isWhole, tailBytes, type MediaKind } from './formats.ts'
import type { MediaReference } from './media-references.ts'
import { readText } from './read-text.ts'

export interface MediaFindings {
  readonly problems: readonly Problem[]
  /** Paths that cannot be used, each once. */
  readonly unusable: readonly string[]
}

interface Finding {
  readonly message: string
  readonly isFatal: boolean
}

const filesAtOnce = 16
const largestCues = 2 ** 20

const consequences: Readonly<Record<MediaReference['kind'], string>> = {
  sound: 'the text is shown without sound',
  cues: 'captions run at an estimated pace',
  picture: 'a plain ground is shown instead',
  font: 'the text is set in another font',
}

export async function checkMedia(packDir: string, references: readonly MediaReference[]): Promise<MediaFindings> {
  // A folder that has just gone (a stick pulled out) makes every file missing, nothing worse.
  const root = await realpath(packDir).catch(() => packDir)
  const findings = await mapSome(references, filesAtOnce, (reference) => checkOne(root, reference))
  const problems: Problem[] = []
  const unusable = new Set<string>()
  for (const [index, finding] of findings.entries()) {
    const reference = references[index]
    if (!finding || !reference) continue
    const { path, kind, pointer } = reference
    const consequence = finding.isFatal ? `; ${consequences[kind]}` : ''
    problems.push({ file: packFile, pointer, message: `${path}: ${finding.message}${consequence}` })
    if (finding.isFatal) unusable.add(path)
  }
  return { problems, unusable: [...unusable] }
}

async function checkOne(root: string, { path, kind, sentences = [] }: MediaReference): Promise<Finding | undefined> {
  const file = await placeInside(root, path)
  if (!file.ok) return fatal(file.message)
  if (kind !== 'cues') {
    const message = await checkFormat(file.path, path, kind)
    return message === undefined ? undefined : fatal(message)
  }
  const text = await readText(file.path, largestCues)
  if (!text.ok) return fatal(text.error.message)
  const cues = parseCues(text.value)
  if (!cues.ok) return fatal(cues.error)
  return sentences.length === 0 ? undefined : compareCues(cues.value, sentences)
}

const fatal = (message: string): Finding => ({ message, isFatal: true })

type Place = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly message: string }

async function placeInside(root: string, path: string): Promise<Place> {
  try {
    const real = await realpath(join(root, path))
    const inside = relative(root, real)
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      return { ok: false, message: 'leads out of the pack' }
    }
    const found = await stat(real)
    if (!found.isFile()) return { ok: false, message: 'is not a file' }
    return found.size === 0 ? { ok: false, message: 'is empty' } : { ok: true, path: real }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { ok: false, message: code === 'ENOENT' || code === 'ENOTDIR' ? 'is missing' : `cannot be read (${code})` }
  }
}

async function checkFormat(file: string, name: string, kind: MediaKind): Promise<string | undefined> {
  let handle
  try {
    handle = await open(file)
    const { size } = await handle.stat()
    const head = await readAt(handle, 0, Math.min(size, headBytes))
    const format = formatOfBytes(head)
    const named = formatOfName(name)
    if (!named || !formatsOf[kind].includes(named)) return `is not named ${formatsOf[kind].join(' or ')}`
    if (format !== named) return format ? `is ${format}, not ${named} as its name says` : `does not hold ${named}`
    const tail = await readAt(handle, Math.max(0, size - tailBytes), Math.min(size, tailBytes))
    return isWhole(format, head, tail, size) ? undefined : 'is cut short'
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code})`
  } finally {
    await handle?.close()
  }
}

async function readAt(handle: Awaited<ReturnType<typeof open>>, position: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

/** Like `Promise.all` over `work`, but at most `limit` at a time. */
async function mapSome<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return results
}
