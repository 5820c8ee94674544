/**
 * What no single field can show: ids that repeat, sources nobody lists, languages that are missing. Texts that are missing in
 * a language stay out and another language of the pack stands in (`pick` in ../language.ts); only what cannot be shown is removed.
 */
import type { LanguageTag } from '../language.ts'
import { toPointer, type Problem } from '../problem.ts'
import { checkDesk } from './check-desk.ts'
import { checkLook, checkScripts } from './check-look.ts'
import type { Image, Pack, Panel, Scene, Term } from './schema-v1.ts'

export interface CrossChecked {
  readonly pack: Pack
  readonly problems: readonly Problem[]
}

type Path = readonly PropertyKey[]

type Texts = Readonly<Record<LanguageTag, unknown>>

/** `places` says where in the file each panel and scene stands: what could not be read is no longer in the lists. */
export function crossCheck(pack: Pack, places: ReadonlyMap<object, Path>): CrossChecked {
  const problems: Problem[] = []
  const report = (path: Path, message: string) =>
    problems.push({ file: 'pack.json', pointer: toPointer(path), message })

  const languages = pack.languages.filter((language, index) => {
    const isFirst = pack.languages.indexOf(language) === index
    if (!isFirst) report(['languages', index], `"${language}" is listed twice`)
    return isFirst
  })

  /** Reports the languages that lack a text; false when no language of the pack has it. */
  const needsLanguages = (texts: Texts, path: Path, needed: readonly LanguageTag[] = languages): boolean => {
    const standIn = languages.find((language) => texts[language] !== undefined)
    const consequence = standIn === undefined ? 'nothing can stand in for it' : `"${standIn}" stands in for it`
    for (const language of needed) {
      if (texts[language] === undefined) report([...path, language], `is missing; ${consequence}`)
    }
    return standIn !== undefined
  }

  const checkImage = ({ file, alt, description }: Image, path: Path): void => {
    if (typeof file !== 'string') needsLanguages(file, [...path, 'file'])
    needsLanguages(alt, [...path, 'alt'])
    if (description) needsLanguages(description, [...path, 'description'])
  }

  const checkSources = ({ sources }: Scene, path: Path): void =>
    sources.forEach((id, index) => {
      if (!Object.hasOwn(pack.sources, id))
        report([...path, 'sources', index], `source "${id}" is not listed in /sources`)
    })

  const checkNarration = ({ text, narration }: Scene, path: Path): void => {
    for (const language of languages) {
      if (text[language] && !narration[language]) {
        report([...path, 'narration', language], 'is missing; the text is shown without sound')
      }
    }
  }

  const checkAsides = ({ quote, dispute }: Scene, path: Path): void => {
    if (quote) {
      const foreign = languages.filter((language) => language !== quote.language)
      needsLanguages(quote.translation, [...path, 'quote', 'translation'], foreign)
      needsLanguages(quote.origin, [...path, 'quote', 'origin'])
    }
    if (dispute) {
      needsLanguages(dispute.question, [...path, 'dispute', 'question'])
      dispute.views.forEach(({ who, says }, index) => {
        needsLanguages(who, [...path, 'dispute', 'views', index, 'who'])
        needsLanguages(says, [...path, 'dispute', 'views', index, 'says'])
      })
    }
  }

  const sceneIsPlayable = (scene: Scene, path: Path): boolean => {
    const hasTitle = needsLanguages(scene.title, [...path, 'title'])
    const hasText = needsLanguages(scene.text, [...path, 'text'])
    checkSources(scene, path)
    checkNarration(scene, path)
    if (scene.image) checkImage(scene.image, [...path, 'image'])
    checkAsides(scene, path)
    return hasTitle && hasText
  }

  /** The items with their places, without those whose id was seen before. */
  const withUniqueIds = <T extends Panel | Scene | Term>(items: readonly T[]): [T, Path][] => {
    const seen = new Set<string>()
    return items.flatMap((item): [T, Path][] => {
      const path = places.get(item) ?? []
      if (seen.has(item.id)) {
        report([...path, 'id'], `"${item.id}" is used twice; only the first is shown`)
        return []
      }
      seen.add(item.id)
      return [[item, path]]
    })
  }

  const checkGlossary = (): Term[] =>
    withUniqueIds(pack.glossary).flatMap(([term, path]) => {
      needsLanguages(term.meaning, [...path, 'meaning'])
      needsLanguages(term.forms, [...path, 'forms'])
      return needsLanguages(term.term, [...path, 'term']) ? [term] : []
    })

  /** The ids that name a panel of the pack; absent when none does. */
  const knownAttract = (ids: readonly string[], panels: readonly Panel[]): { attract?: string[] } => {
    const attract = ids.filter((id, index) => {
      const isKnown = panels.some((panel) => panel.id === id)
      if (!isKnown) report(['attract', index], `"${id}" is not a panel that can be played`)
      return isKnown
    })
    return attract.length > 0 ? { attract } : {}
  }

  const knownPath = (path: NonNullable<Pack['path']>, panels: readonly Panel[]): Pick<Pack, 'path'> => {
    needsLanguages(path.title, ['path', 'title'])
    const unknown = path.scenes.findIndex(
      ({ panel, scene }) => !panels.some(({ id, scenes }) => id === panel && scenes.some((each) => each.id === scene)),
    )
    if (unknown >= 0) report(['path', 'scenes', unknown], 'is not a scene that can be played; the way is not offered')
    return unknown >= 0 ? {} : { path }
  }

  needsLanguages(pack.title, ['title'])
  if (pack.credits) needsLanguages(pack.credits, ['credits'])
  checkScripts(languages, pack.look, report)
  const panels = withUniqueIds(pack.panels).flatMap(([panel, panelPath]): Panel[] => {
    needsLanguages(panel.title, [...panelPath, 'title'])
    needsLanguages(panel.hook, [...panelPath, 'hook'])
    needsLanguages(panel.when, [...panelPath, 'when'])
    checkImage(panel.image, [...panelPath, 'image'])
    const scenes = withUniqueIds(panel.scenes).flatMap(([scene, path]) => (sceneIsPlayable(scene, path) ? [scene] : []))
    if (scenes.length === 0) return []
    const { desk, ...rest } = panel
    const isUsable =
      desk && checkDesk(desk, [...panelPath, 'desk'], { pack, languages, scenes, report, needsLanguages })
    return [{ ...rest, ...(isUsable ? { desk } : {}), scenes }]
  })
  const { attract, path, look, ...rest } = pack
  return {
    pack: {
      ...rest,
      ...(look && { look: checkLook(look, report) }),
      ...(attract && knownAttract(attract, panels)),
      ...(path && knownPath(path, panels)),
      languages,
      glossary: checkGlossary(),
      panels,
    },
    problems,
  }
}
