// @ts-check
/** All pictures as text, by their paths in the pack. */
import { Plate } from './lib/plate.mjs'
import { drawings } from './registry.mjs'

/** @type {readonly import('./lib/plate.mjs').Language[]} */
const languages = ['en', 'tr']

/** @param {readonly string[]} [wanted] names of drawings; none means all @returns {Map<string, string>} */
export function render(wanted = []) {
  /** @type {Map<string, string>} */
  const files = new Map()
  for (const { name, folder = 'art', hasWords, draw } of drawings) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const language of hasWords ? languages : [undefined]) {
      const plate = new Plate(name, language)
      draw(plate)
      files.set(`${folder}/${name}${language ? `.${language}` : ''}.svg`, plate.toString())
    }
  }
  return files
}
