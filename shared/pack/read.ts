/**
 * From parsed JSON to a pack that can be played. What is wrong is reported with its place; what is right is kept: a scene or
 * panel that does not fit the schema is left out, a field nobody knows is dropped, and the rest plays. Only a pack without one
 * playable panel is refused.
 */
import type { z } from '../lib/zod.ts'
import { toPointer, type Problem } from '../problem.ts'
import {
  packHeadSchema,
  panelHeadSchema,
  sceneSchema,
  sourceSchema,
  type Pack,
  type Panel,
  type Source,
} from './schema-v1.ts'
import { crossCheck } from './cross-check.ts'

export const packFile = 'pack.json'

export interface PackReading {
  /** Absent when nothing can be played. */
  readonly pack: Pack | undefined
  readonly problems: readonly Problem[]
}

type Path = readonly PropertyKey[]

export function readPack(json: unknown): PackReading {
  const problems: Problem[] = []
  const report = (path: Path, message: string) => problems.push({ file: packFile, pointer: toPointer(path), message })

  if (!isObject(json)) {
    report([], 'must be a JSON object')
    return { pack: undefined, problems }
  }
  const { panels: panelList, sources: sourceList, ...rest } = json
  const head = parseForgiving(packHeadSchema, rest, [], report)
  const sources: Record<string, Source> = {}
  for (const [id, source] of Object.entries(isObject(sourceList) ? sourceList : {})) {
    const read = parseForgiving(sourceSchema, source, ['sources', id], report)
    if (read) sources[id] = read
  }
  const panels = readList(panelList, ['panels'], report, (panel, path) => readPanel(panel, path, report))
  if (!head || panels.length === 0) return { pack: undefined, problems }

  const checked = crossCheck({ ...head, panels, sources })
  return {
    pack: checked.pack.panels.length > 0 ? checked.pack : undefined,
    problems: [...problems, ...checked.problems],
  }
}

type Report = (path: Path, message: string) => void

function readPanel(json: unknown, path: Path, report: Report): Panel | undefined {
  if (!isObject(json)) {
    report(path, 'must be an object')
    return undefined
  }
  const { scenes: sceneList, ...rest } = json
  const head = parseForgiving(panelHeadSchema, rest, path, report)
  const scenes = readList(sceneList, [...path, 'scenes'], report, (scene, at) =>
    parseForgiving(sceneSchema, scene, at, report),
  )
  return head && scenes.length > 0 ? { ...head, scenes } : undefined
}

/** The items that can be read; says so when there is none. */
function readList<T>(
  json: unknown,
  path: Path,
  report: Report,
  read: (item: unknown, path: Path) => T | undefined,
): T[] {
  if (!Array.isArray(json)) {
    report(path, 'must be a list')
    return []
  }
  const items = json.flatMap((item: unknown, index): T[] => {
    const value = read(item, [...path, index])
    return value === undefined ? [] : [value]
  })
  if (items.length === 0) report(path, 'holds nothing that can be played')
  return items
}

/** Parses; when the only fault is unknown fields, reports and drops them and parses again. */
function parseForgiving<S extends z.ZodType>(
  schema: S,
  json: unknown,
  path: Path,
  report: Report,
): z.infer<S> | undefined {
  const first = schema.safeParse(json)
  if (first.success) return first.data
  let copy: unknown
  for (const issue of first.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      copy ??= cloneJson(json)
      for (const key of issue.keys) {
        report([...path, ...issue.path, key], 'is not a field of this format; it is ignored')
        removeAt(copy, [...issue.path, key])
      }
    } else {
      report([...path, ...issue.path], issue.message)
    }
  }
  if (first.error.issues.some((issue) => issue.code !== 'unrecognized_keys')) return undefined
  const second = schema.safeParse(copy)
  return second.success ? second.data : undefined
}

const cloneJson = (json: unknown): unknown => JSON.parse(JSON.stringify(json)) as unknown

function removeAt(json: unknown, path: Path): void {
  let parent = json as Record<PropertyKey, unknown>
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<PropertyKey, unknown>
  delete parent[path.at(-1) as PropertyKey]
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
