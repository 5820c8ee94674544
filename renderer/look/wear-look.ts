/**
 * Dresses the page in the look of a pack: colours and the width of the line as custom properties of the root, where tokens.css sets
 * the player's own, so that high contrast still wins; fonts under the names that tokens.css puts first. What a pack leaves out
 * stays the player's.
 */
import { coloursFrom, paletteOf } from '../../shared/look/palette.ts'
import type { FontFile, FontRole, Look } from '../../shared/pack/look-v1.ts'

const families: Readonly<Record<FontRole, string>> = { title: 'Pack title', text: 'Pack text', keys: 'Pack keys' }

export type WearLook = (look: Look, urlOf: (path: string) => string | undefined) => void

export function lookOf(document: Document): WearLook {
  const { style } = document.documentElement
  let worn = ''
  let faces: FontFace[] = []

  return (look, urlOf) => {
    const sources = fontSources(look, urlOf)
    const wanted = JSON.stringify([look, sources])
    // The same pack comes again when its media have been checked; nothing must flicker then.
    if (wanted === worn) return
    worn = wanted

    for (const name of [...style]) if (name.startsWith('--')) style.removeProperty(name)
    for (const [name, value] of properties(look)) style.setProperty(name, value)

    for (const face of faces) document.fonts.delete(face)
    faces = sources.map(
      ({ family, url, descriptors }) => new FontFace(family, `url("${url}")`, { ...descriptors, display: 'block' }),
    )
    for (const face of faces) {
      document.fonts.add(face)
      face.load().catch((error: unknown) => console.error(`${face.family}:`, error))
    }
  }
}

/** The custom properties that differ from the player's own. */
function properties({ colours, lineWidth }: Look): [name: string, value: string][] {
  const palette = colours && paletteOf(colours)
  return [
    ...Object.entries(palette ? { ...palette, ...coloursFrom(palette) } : {}).map(([name, value]): [string, string] => [
      `--${name.replace(/[A-Z0-9]/g, (sign) => `-${sign.toLowerCase()}`)}`,
      value,
    ]),
    ...(lineWidth === undefined ? [] : [['--line-width', String(lineWidth)] as [string, string]]),
  ]
}

interface FontSource {
  readonly family: string
  readonly url: string
  readonly descriptors: FontFaceDescriptors
}

/** In the order in which they are added: of two fonts that have a letter the one added last is used, and the pack's first is meant. */
function fontSources({ fonts = {} }: Look, urlOf: (path: string) => string | undefined): FontSource[] {
  return (Object.entries(fonts) as [FontRole, FontFile[] | undefined][]).flatMap(([role, files = []]) =>
    files.toReversed().flatMap((font): FontSource[] => {
      const { file, weight, letters }: Exclude<FontFile, string> = typeof font === 'string' ? { file: font } : font
      const url = urlOf(file)
      const descriptors = {
        weight: weight === undefined ? '100 900' : String(weight),
        ...(letters === undefined ? {} : { unicodeRange: letters }),
      }
      return url === undefined ? [] : [{ family: families[role], url, descriptors }]
    }),
  )
}
