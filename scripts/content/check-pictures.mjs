// @ts-check
/** Every scene has a picture of its own, and says what it shows. */
import { gap } from './gap.mjs'

/** @import { Check } from './types.d.ts' */

/** @type {Check} */
export const checkPictures = ({ pack, placeOf }, { ownPictures }) => {
  if (!ownPictures) return []
  /** @type {Map<string, string>} */
  const owners = new Map()
  return pack.panels.flatMap(({ id, scenes }) =>
    scenes.flatMap((scene) => {
      const place = placeOf(scene)
      const { image } = scene
      if (!image) return [gap(place, 'has no picture')]
      const name = `${id}/${scene.id}`
      const files = typeof image.file === 'string' ? [image.file] : Object.values(image.file)
      const owner = files.map((file) => owners.get(file)).find((other) => other !== undefined && other !== name)
      for (const file of files) if (!owners.has(file)) owners.set(file, name)
      return [
        ...(image.description ? [] : [gap([...place, 'image'], 'has no description')]),
        ...(owner === undefined ? [] : [gap([...place, 'image', 'file'], `is the picture of ${owner}`)]),
      ]
    }),
  )
}
