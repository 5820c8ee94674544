// @ts-check
/** What a pack holds, a row for each panel and language, with totals. */
import { markOf, plain, sentencesOf, wordCount } from './gap.mjs'

/** @import { Content, Gap, Row } from './types.d.ts' */

/** @param {Content} content @param {readonly Gap[]} gaps @returns {Row[]} */
export const rowsOf = ({ pack, cuesOf, placeOf }, gaps) => {
  if (!pack) return []
  const rows = pack.panels.flatMap((panel) =>
    pack.languages.map((language) => {
      const { scenes } = panel
      const sentences = scenes.flatMap((scene) => sentencesOf(scene, language))
      const clips = scenes.map((scene) => cuesOf(scene, language))
      const place = `/${placeOf(panel).join('/')}`
      return {
        panel: panel.id,
        language,
        words: sum(sentences.map((sentence) => wordCount(plain(sentence)))),
        seconds: Math.round(sum(clips.map((cues) => cues.at(-1)?.endMs ?? 0)) / 1000),
        cues: sum(clips.map((cues) => cues.length)),
        sources: new Set(scenes.flatMap(({ sources }) => sources)).size,
        disputed: sentences.filter((sentence) => markOf(sentence) === 'disputed').length,
        missing: gaps.filter(
          (gap) => isWithin(gap, place) && (languageOf(gap, pack.languages) ?? language) === language,
        ).length,
      }
    }),
  )
  return [...rows, ...pack.languages.map((language) => total(rows, language, pack, gaps))]
}

/** @param {Gap} gap @param {string} place */
const isWithin = ({ pointer }, place) => pointer === place || pointer.startsWith(`${place}/`)

/** The player names the language in the pointer. @param {Gap} gap @param {readonly string[]} languages */
const languageOf = ({ language, pointer }, languages) =>
  language ?? pointer.split('/').find((key) => languages.includes(key))

/** @param {readonly Row[]} rows @param {string} language @param {NonNullable<Content['pack']>} pack @param {readonly Gap[]} gaps @returns {Row} */
const total = (rows, language, pack, gaps) => {
  const own = rows.filter((row) => row.language === language)
  return {
    panel: 'in all',
    language,
    words: sum(own.map(({ words }) => words)),
    seconds: sum(own.map(({ seconds }) => seconds)),
    cues: sum(own.map(({ cues }) => cues)),
    sources: Object.keys(pack.sources).length,
    disputed: sum(own.map(({ disputed }) => disputed)),
    missing: gaps.filter((gap) => (languageOf(gap, pack.languages) ?? language) === language).length,
  }
}

/** @param {readonly number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0)

const columns = /** @type {const} */ ([
  'panel',
  'language',
  'words',
  'seconds',
  'cues',
  'sources',
  'disputed',
  'missing',
])

/** @param {readonly Row[]} rows @returns {string[]} */
export const tableOf = (rows) => {
  if (rows.length === 0) return []
  const cells = [columns.map(String), ...rows.map((row) => columns.map((column) => String(row[column])))]
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => (line[index] ?? '').length)))
  return cells.map((line) =>
    line
      .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

/** What is no gap but should be known. @param {Content} content @returns {string[]} */
export const notesOf = ({ pack, sizeBytes }) => {
  if (!pack) return []
  const without = Object.entries(pack.sources).flatMap(([id, { link }]) => (link === undefined ? [id] : []))
  return [
    ...(without.length > 0 ? [`sources without a link: ${without.join(', ')}`] : []),
    `glossary: ${pack.glossary.length} terms; files: ${(sizeBytes / 2 ** 20).toFixed(1)} MB`,
  ]
}
