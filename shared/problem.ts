import type { z } from './lib/zod.ts'

/**
 * Something wrong with a file that staff or a curator can mend. The exhibit plays on with what remains.
 * `file` is relative to the pack (or the file's own path), `pointer` is a JSON Pointer (RFC 6901), '' for the whole file.
 */
export interface Problem {
  readonly file: string
  readonly pointer: string
  readonly message: string
}

export const formatProblem = ({ file, pointer, message }: Problem): string =>
  pointer === '' ? `${file}: ${message}` : `${file}${'#'}${pointer}: ${message}`

/** A path of object keys and array indices as a JSON Pointer: `['a/b', 0]` → `/a~1b/0`. */
export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** zod's findings as problems of `file`, their pointers below `base`. */
export const fromZod = (file: string, error: z.ZodError, base: readonly PropertyKey[] = []): Problem[] =>
  error.issues.map((issue) => ({ file, pointer: toPointer([...base, ...issue.path]), message: issue.message }))
