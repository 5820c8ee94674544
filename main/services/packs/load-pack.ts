/** From a folder to what the exhibit plays: the pack as far as it can be played, or a fault, and all that is wrong, with its place. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content, FaultCode } from '../../../shared/contract/host.ts'
import { packFile, readPack, type PackReading } from '../../../shared/pack/read.ts'
import { packHeadSchema } from '../../../shared/pack/schema-v1.ts'
import type { Problem } from '../../../shared/problem.ts'
import { checkMedia } from './check-media.ts'
import { mediaReferences } from './media-references.ts'
import { parseJson } from './parse-json.ts'
import { readText } from './read-text.ts'

const largestPack = 8 * 2 ** 20

export interface LoadedPack {
  /** What can be played; nothing is known of its media yet. */
  readonly content: Content
  /** The same, and what is wrong with its media. Opens every file of the pack: a hundred times the work of reading its text. */
  checked(): Promise<Content>
}

/** `mediaBase` is the prefix under which the pack's files are served. Never rejects. */
export async function loadPack(packDir: string, mediaBase: string): Promise<LoadedPack> {
  if (!(await isFolder(packDir))) return fault('no-pack', packDir, 'no such folder')
  const text = await readText(join(packDir, packFile), largestPack)
  if (!text.ok)
    return fault(text.error.kind === 'missing' ? 'no-pack' : 'pack-unreadable', packFile, text.error.message)
  const json = parseJson(text.value)
  if (!json.ok) return fault('pack-unreadable', packFile, json.error)

  const reading = tryReading(json.value)
  if (!reading) return fault('pack-unreadable', packFile, 'is nested too deeply')
  const { pack, problems, places } = reading
  if (!pack)
    return withoutMedia({
      kind: 'fault',
      code: isHeadReadable(json.value) ? 'nothing-playable' : 'pack-unreadable',
      problems,
    })
  return {
    content: { kind: 'exhibit', exhibit: { pack, mediaBase, unusable: [] }, problems },
    async checked() {
      const media = await checkMedia(packDir, mediaReferences(pack, places))
      return {
        kind: 'exhibit',
        exhibit: { pack, mediaBase, unusable: media.unusable },
        problems: [...problems, ...media.problems],
      }
    },
  }
}

const withoutMedia = (content: Content): LoadedPack => ({ content, checked: () => Promise.resolve(content) })

const fault = (code: FaultCode, file: string, message: string): LoadedPack =>
  withoutMedia({ kind: 'fault', code, problems: [{ file, pointer: '', message } satisfies Problem] })

/** JSON nested thousands of levels deep exhausts the stack of whoever walks it. */
function tryReading(json: unknown): PackReading | undefined {
  try {
    return readPack(json)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Whether the pack's own fields can be read, so that only its panels are at fault. */
function isHeadReadable(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false
  const { success, error } = packHeadSchema.safeParse(json)
  return success || error.issues.every(({ code }) => code === 'unrecognized_keys')
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
