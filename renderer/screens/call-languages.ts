/** The languages in which everybody in the room is addressed: those of the pack that the interface speaks, the present one first. */
import type { InterfaceLanguage } from '../../shared/language.ts'
import type { Kiosk } from '../kiosk.svelte.ts'
import { interfaceLanguageFor } from '../words/words.ts'

export const callLanguages = ({ language, exhibit }: Kiosk): InterfaceLanguage[] => [
  ...new Set([language, ...exhibit.languages].map((each) => interfaceLanguageFor(each))),
]
