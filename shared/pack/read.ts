/**
 * From parsed JSON to a pack that can be played. What is wrong is reported with its place; what is right is kept: a scene or
 * panel that does not fit the schema is left out, a field nobody knows is dropped, and the rest plays. Only a pack without one
 * playable panel is refused, or one whose own fields (format, id, languages …) cannot be read.
 */
import type { z } from '../lib/zod.ts'
import { explain, toPointer, type Problem } from '../problem.ts'
import { deskSchema } from './desk-v1.ts'
import { sourceId } from './fields-v1.ts'
import { lookSchema } from './look-v1.ts'
import {
  attractSchema,
  maxPanels,
  maxScenes,
  maxTerms,
  packHeadSchema,
  panelHeadSchema,
  pathSchema,
  sceneSchema,
  sourceSchema,
  termSchema,
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
  /** Where each scene of the pack stands in the file, for what is found out about its media later. */
  readonly places: ReadonlyMap<object, Path>
}

type Path = readonly PropertyKey[]

export function readPack(json: unknown): PackReading {
  const problems: Problem[] = []
  const notes: Notes = {
    report: (path, message) => problems.push({ file: packFile, pointer: toPointer(path), message }),
    places: new Map(),
  }
  if (!isObject(json)) {
    notes.report([], 'must be a JSON object')
    return { pack: undefined, problems, places: notes.places }
  }
  const { panels: panelList, sources: sourceList, look, attract, path, glossary: termList, ...rest } = json
  const head = parseForgiving(packHeadSchema, rest, [], notes)
  const sources = readSources(sourceList, notes)
  const panels = readList(panelList, ['panels'], maxPanels, notes, readPanel)
  const extras = {
    ...readOptional('look', lookSchema, look, [], notes),
    ...readOptional('attract', attractSchema, attract, [], notes),
    ...readOptional('path', pathSchema, path, [], notes),
    glossary:
      termList === undefined
        ? []
        : readList(termList, ['glossary'], maxTerms, notes, (term, at) => parseForgiving(termSchema, term, at, notes)),
  }
  if (!head || panels.length === 0) return { pack: undefined, problems, places: notes.places }

  const checked = crossCheck({ ...head, ...extras, panels, sources }, notes.places)
  return {
    pack: checked.pack.panels.length > 0 ? checked.pack : undefined,
    problems: [...problems, ...checked.problems],
    places: notes.places,
  }
}

/** What is noted while reading. */
interface Notes {
  readonly report: (path: Path, message: string) => void
  /** Where each panel and scene stands in the file. */
  readonly places: Map<object, Path>
}

function readSources(json: unknown, notes: Notes): Record<string, Source> {
  const sources: Record<string, Source> = {}
  if (!isObject(json)) {
    notes.report(['sources'], 'must be an object')
    return sources
  }
  for (const [id, source] of Object.entries(json)) {
    const path = ['sources', id]
    const knownId = parseForgiving(sourceId, id, path, notes)
    const value = parseForgiving(sourceSchema, source, path, notes)
    if (knownId !== undefined && value) sources[knownId] = value
  }
  return sources
}

function readPanel(json: unknown, path: Path, notes: Notes): Panel | undefined {
  if (!isObject(json)) {
    notes.report(path, 'must be an object')
    return undefined
  }
  const { scenes: sceneList, desk, ...rest } = json
  const head = parseForgiving(panelHeadSchema, rest, path, notes)
  const scenes = readList(sceneList, [...path, 'scenes'], maxScenes, notes, (scene, at) =>
    parseForgiving(sceneSchema, scene, at, notes),
  )
  return head && scenes.length > 0
    ? { ...head, ...readOptional('desk', deskSchema, desk, path, notes), scenes }
    : undefined
}

/** A part that can be left out, and is when it cannot be read. */
function readOptional<N extends string, S extends z.ZodType>(
  name: N,
  schema: S,
  json: unknown,
  path: Path,
  notes: Notes,
): { readonly [K in N]?: z.infer<S> } {
  const value = json === undefined ? undefined : parseForgiving(schema, json, [...path, name], notes)
  return value === undefined ? {} : ({ [name]: value } as { readonly [K in N]?: z.infer<S> })
}

/** The items that can be read; says so when there is none. */
function readList<T extends object>(
  json: unknown,
  path: Path,
  max: number,
  notes: Notes,
  read: (item: unknown, path: Path, notes: Notes) => T | undefined,
): T[] {
  if (!Array.isArray(json)) {
    notes.report(path, 'must be a list')
    return []
  }
  if (json.length > max) notes.report(path, `holds ${json.length}; only the first ${max} are shown`)
  const items = json.slice(0, max).flatMap((item: unknown, index): T[] => {
    const place = [...path, index]
    const value = read(item, place, notes)
    if (value === undefined) return []
    notes.places.set(value, place)
    return [value]
  })
  if (items.length === 0) notes.report(path, 'holds nothing that can be played')
  return items
}

/** Parses; when the only fault is unknown fields, reports and drops them and parses again. */
function parseForgiving<S extends z.ZodType>(
  schema: S,
  json: unknown,
  path: Path,
  { report }: Notes,
): z.infer<S> | undefined {
  const first = schema.safeParse(json)
  if (first.success) return first.data
  let known = json
  let isUsable = true
  for (const issue of explain(first.error.issues)) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report([...path, ...issue.path, key], 'is not a field of this format; it is ignored')
        known = without(known, [...issue.path, key])
      }
    } else {
      report([...path, ...issue.path], issue.message)
      isUsable = false
    }
  }
  return isUsable ? schema.safeParse(known).data : undefined
}

/** A copy that lacks what is at `path`. Copies along the path alone: the rest may be deeper than any recursion bears. */
function without(json: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(json)) return json.map((item: unknown, index) => (index === key ? without(item, rest) : item))
  const copy = { ...(json as Record<PropertyKey, unknown>) }
  if (rest.length === 0) delete copy[key as PropertyKey]
  else copy[key as PropertyKey] = without(copy[key as PropertyKey], rest)
  return copy
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
