/** What no single field of a look can show: whether its colours can be told apart, and whether its fonts can write its languages. */
import type { LanguageTag } from '../language.ts'
import { faintPairs, paletteOf } from '../look/palette.ts'
import type { Look } from './look-v1.ts'

type Report = (path: readonly PropertyKey[], message: string) => void

/** Without its colours when they are too faint: a visitor reads the player's own colours rather than none. */
export function checkLook(look: Look, report: Report): Look {
  const { colours, ...rest } = look
  if (!colours) return look
  const faint = faintPairs(paletteOf(colours))
  for (const { colour, ground, contrast, needed } of faint) {
    report(
      ['look', 'colours', colours[colour] === undefined ? ground : colour],
      `"${colour}" on "${ground}" has a contrast of ${shown(contrast)}:1 and needs ${needed}:1; the player's own colours are used`,
    )
  }
  return faint.length > 0 ? rest : look
}

/** The player ships Latin letters alone; a museum's machine may have no others. */
export function checkScripts(languages: readonly LanguageTag[], look: Look | undefined, report: Report): void {
  if (look?.fonts?.text) return
  for (const [index, language] of languages.entries()) {
    const { script } = new Intl.Locale(language).maximize()
    if (script !== undefined && script !== 'Latn') {
      report(
        ['languages', index],
        `"${language}" is not written in Latin letters; name a font for it in /look/fonts/text`,
      )
    }
  }
}

/** Never rounded up to what is needed. */
const shown = (contrast: number): string => (Math.floor(contrast * 100) / 100).toFixed(2)
