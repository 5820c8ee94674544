/** Every media file that a pack refers to, with the field that does. */
import type { Look } from '../../../shared/pack/look-v1.ts'
import type { Image, Pack } from '../../../shared/pack/schema-v1.ts'
import { toPointer } from '../../../shared/problem.ts'
import type { MediaKind } from './formats.ts'

export interface MediaReference {
  readonly path: string
  readonly kind: MediaKind | 'cues'
  /** JSON Pointer of the field in pack.json. */
  readonly pointer: string
  /** For cues: the sentences that they time. */
  readonly sentences?: readonly string[]
}

type Path = readonly PropertyKey[]

/** `places`: where each scene stands in the file (a panel stands two steps above its scenes). */
export function mediaReferences(pack: Pack, places: ReadonlyMap<object, Path>): MediaReference[] {
  const fonts = fontsOf(pack.look)
  const closed = pack.closedImage ? pictures(pack.closedImage, ['closedImage']) : []
  const ofPanels = pack.panels.flatMap((panel) => {
    const [firstScene] = panel.scenes
    const panelPath = (firstScene && places.get(firstScene)?.slice(0, -2)) ?? []
    return [
      ...pictures(panel.image, [...panelPath, 'image']),
      ...(panel.desk?.kind === 'cycle' && panel.desk.outcome.image
        ? pictures(panel.desk.outcome.image, [...panelPath, 'desk', 'outcome', 'image'])
        : []),
      ...(panel.desk?.kind === 'timeline' && panel.desk.map
        ? pictures(panel.desk.map.image, [...panelPath, 'desk', 'map', 'image'])
        : []),
      ...panel.scenes.flatMap((scene) => {
        const path = places.get(scene) ?? []
        return [
          ...(scene.image ? pictures(scene.image, [...path, 'image']) : []),
          ...Object.entries(scene.narration).flatMap(([language, { audio, cues }]): MediaReference[] => [
            { path: audio, kind: 'sound', pointer: toPointer([...path, 'narration', language, 'audio']) },
            {
              path: cues,
              kind: 'cues',
              pointer: toPointer([...path, 'narration', language, 'cues']),
              sentences: (scene.text[language] ?? []).map((sentence) =>
                typeof sentence === 'string' ? sentence : sentence.text,
              ),
            },
          ]),
        ]
      }),
    ]
  })
  return [...fonts, ...closed, ...ofPanels]
}

function pictures({ file }: Image, path: Path): MediaReference[] {
  if (typeof file === 'string') return [{ path: file, kind: 'picture', pointer: toPointer([...path, 'file']) }]
  return Object.entries(file).map(([language, one]) => ({
    path: one,
    kind: 'picture',
    pointer: toPointer([...path, 'file', language]),
  }))
}

const fontsOf = (look: Look | undefined): MediaReference[] =>
  Object.entries(look?.fonts ?? {}).flatMap(([role, files = []]) =>
    files.map((font, index): MediaReference => {
      const [path, field] = typeof font === 'string' ? [font, []] : [font.file, ['file']]
      return { path, kind: 'font', pointer: toPointer(['look', 'fonts', role, index, ...field]) }
    }),
  )
