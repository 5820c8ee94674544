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
  pointer === '' ? `${file}: ${message}` : `${file}#${pointer}: ${message}`

/** A path of object keys and array indices as a JSON Pointer: `['a/b', 0]` → `/a~1b/0`. */
export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** zod's findings as problems of `file`, their pointers below `base`. */
export const fromZod = (file: string, error: z.ZodError, base: readonly PropertyKey[] = []): Problem[] =>
  explain(error.issues).map((issue) => ({ file, pointer: toPointer([...base, ...issue.path]), message: issue.message }))

type Issue = z.core.$ZodIssue

/** zod's findings with the vague ones ("Invalid input", "Invalid key in record") replaced by what they rest on. */
export const explain = (issues: readonly Issue[]): Issue[] =>
  issues.flatMap((issue) => {
    const below =
      issue.code === 'invalid_union' ? meantBranch(issue.errors) : issue.code === 'invalid_key' ? issue.issues : []
    if (below.length === 0) return [issue]
    return explain(below).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
  })

/** The branch of a union that was meant: the first one whose kind of value fits, else the first. */
const meantBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] =>
  branches.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)) ??
  branches[0] ??
  []
