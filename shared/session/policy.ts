/** What the session must know, from what the host gave. */
import type { Content } from '../contract/host.ts'
import type { LanguageTag } from '../language.ts'
import type { Settings } from '../settings.ts'
import { isOpenAt } from '../schedule.ts'
import type { Policy } from './state.ts'

export interface PolicyInput {
  readonly settings: Settings
  readonly content: Content
  readonly startLanguage: LanguageTag | undefined
  /** Local minutes since midnight. */
  readonly minuteOfDay: number
}

export function policyOf({ settings, content, startLanguage, minuteOfDay }: PolicyInput): Policy {
  const pack = content.kind === 'exhibit' ? content.exhibit.pack : undefined
  const panels =
    pack?.panels.map(({ id, scenes, desk }) => ({
      id,
      sceneIds: scenes.map((scene) => scene.id),
      hasDesk: desk !== undefined,
    })) ?? []
  const languages = pack?.languages ?? ['tr', 'en']
  const wanted = [startLanguage, settings.defaultLanguage].find((tag) => tag !== undefined && languages.includes(tag))
  return {
    idleMs: settings.idleSeconds * 1000,
    warningMs: settings.warningSeconds * 1000,
    attractMs: settings.attractSeconds * 1000,
    start: {
      language: wanted ?? languages[0] ?? 'en',
      volumePercent: settings.volumePercent,
      textSize: settings.textSize,
    },
    languages,
    panels,
    attract: pack?.attract ?? panels.map(({ id }) => id),
    path:
      pack?.path?.scenes.map(({ panel, scene }) => ({
        panelId: panel,
        sceneIndex: panels.find(({ id }) => id === panel)?.sceneIds.indexOf(scene) ?? -1,
      })) ?? [],
    isOpen: isOpenAt(settings.hours, minuteOfDay),
    fault: content.kind === 'fault' ? content.code : panels.length === 0 ? 'nothing-playable' : undefined,
  }
}
