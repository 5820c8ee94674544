/**
 * What no single field can show: ids that repeat, sources nobody lists, languages that are missing. Texts that are missing in
 * a language stay out and the first language stands in (`pick` in ../language.ts); only what cannot be shown is removed.
 */
import { toPointer, type Problem } from '../problem.ts'
import type { Pack, Panel, Scene } from './schema-v1.ts'

export interface CrossChecked {
  readonly pack: Pack
  readonly problems: readonly Problem[]
}

export function crossCheck(pack: Pack): CrossChecked {
  const problems: Problem[] = []
  const report = (path: readonly PropertyKey[], message: string) =>
    problems.push({ file: 'pack.json', pointer: toPointer(path), message })

  const first = pack.languages[0] ?? 'en'
  const needsLanguages = (texts: Readonly<Record<string, unknown>>, path: readonly PropertyKey[]): boolean => {
    for (const language of pack.languages) {
      if (texts[language] === undefined) report([...path, language], `is missing; ${standIn(texts, first)}`)
    }
    return Object.keys(texts).length > 0
  }
  const standIn = (texts: Readonly<Record<string, unknown>>, language: string) =>
    texts[language] === undefined ? 'nothing can stand in for it' : `"${language}" stands in for it`

  needsLanguages(pack.title, ['title'])

  const sceneIsPlayable = (scene: Scene, path: readonly PropertyKey[]): boolean => {
    if (!needsLanguages(scene.title, [...path, 'title'])) return false
    for (const id of scene.sources) {
      if (!pack.sources[id])
        report([...path, 'sources', scene.sources.indexOf(id)], `source "${id}" is not listed in /sources`)
    }
    for (const language of pack.languages) {
      if (scene.text[language] && !scene.narration[language]) {
        report([...path, 'narration', language], 'is missing; the text is shown without sound')
      }
    }
    return needsLanguages(scene.text, [...path, 'text'])
  }

  const panels = withUniqueIds(pack.panels, ['panels'], report).flatMap(([panel, panelPath]): Panel[] => {
    needsLanguages(panel.title, [...panelPath, 'title'])
    needsLanguages(panel.hook, [...panelPath, 'hook'])
    needsLanguages(panel.when, [...panelPath, 'when'])
    needsLanguages(panel.image.alt, [...panelPath, 'image', 'alt'])
    const scenes = withUniqueIds(panel.scenes, [...panelPath, 'scenes'], report).flatMap(([scene, path]) =>
      sceneIsPlayable(scene, path) ? [scene] : [],
    )
    return scenes.length > 0 ? [{ ...panel, scenes }] : []
  })
  return { pack: { ...pack, panels }, problems }
}

/** The items with their paths, without those whose id was seen before. */
function withUniqueIds<T extends { readonly id: string }>(
  items: readonly T[],
  base: readonly PropertyKey[],
  report: (path: readonly PropertyKey[], message: string) => void,
): [T, readonly PropertyKey[]][] {
  const seen = new Set<string>()
  return items.flatMap((item, index): [T, readonly PropertyKey[]][] => {
    const path = [...base, index]
    if (seen.has(item.id)) {
      report([...path, 'id'], `"${item.id}" is used twice; only the first is shown`)
      return []
    }
    seen.add(item.id)
    return [[item, path]]
  })
}
