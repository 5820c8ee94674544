// @ts-check
/** The timing file: one cue a sentence, a stamp before each word, and a NOTE that says what it was made from. */
import { displayWords } from './speech/words.mjs'

/** @import { Span } from './speech/types.d.ts' */

const lineCharacters = 42
/** A cue opens a moment before the voice and stays through the pause, though not through a very long one. */
const earlyMs = 60
const lateMs = 1500

/**
 * @param {{ sentences: string[], times: Span[][], lengthS: number, note: Record<string, string> }} clip
 */
export const writeCues = ({ sentences, times, lengthS, note }) => {
  const timed = sentences.map((sentence, i) => ({ words: displayWords(sentence), startsMs: stamps(times[i] ?? []) }))
  const notes = Object.entries(note).map(([name, value]) => `${name}: ${value.replaceAll('-->', '->')}`)
  const blocks = timed.map(({ words, startsMs }, i) => {
    const startMs = Math.max(0, (startsMs[0] ?? 0) - earlyMs)
    const spokenEndMs = Math.round((times[i]?.at(-1)?.[1] ?? 0) * 1000)
    const nextMs = (timed[i + 1]?.startsMs[0] ?? lengthS * 1000) - earlyMs
    const endMs = Math.max((startsMs.at(-1) ?? 0) + 1, Math.min(nextMs, spokenEndMs + lateMs))
    const lines = wrap(words).map((line) =>
      line.map((index) => `<${clock(startsMs[index] ?? 0)}><c>${escape(words[index] ?? '')}</c>`).join(' '),
    )
    return `${clock(startMs)} --> ${clock(endMs)}\n${lines.join('\n')}`
  })
  return `${['WEBVTT', `NOTE\n${notes.join('\n')}`, ...blocks].join('\n\n')}\n`
}

/** The value of one line of the NOTE. @param {string} vtt @param {string} name */
export const readNote = (vtt, name) => {
  const note = /^NOTE\n((?:.+\n)*)/mu.exec(vtt)?.[1] ?? ''
  return note
    .split('\n')
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2)
}

/** Start and end of each cue in seconds. @param {string} vtt @returns {Span[]} */
export const readCueTimes = (vtt) =>
  [...vtt.matchAll(/^(\S+) --> (\S+)$/gmu)].map(([, start = '', end = '']) => [seconds(start), seconds(end)])

/** @param {string} stamp */
const seconds = (stamp) => stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

/** Starts in whole milliseconds; WebVTT wants each later than the one before. @param {Span[]} spans */
const stamps = (spans) => {
  let last = -1
  return spans.map(([start]) => (last = Math.max(last + 1, Math.round(start * 1000))))
}

/** Fills lines, then evens them out: the narrowest width that needs no more lines. @param {string[]} words */
export const wrap = (words) => {
  const count = fill(words, lineCharacters).length
  let width = lineCharacters
  while (width > 1 && fill(words, width - 1).length === count) width--
  return fill(words, width)
}

/** @param {string[]} words @param {number} width @returns {number[][]} indices of the words of each line */
const fill = (words, width) => {
  /** @type {number[][]} */
  const lines = []
  let used = Infinity
  for (const [i, word] of words.entries()) {
    if (used + 1 + word.length > width) {
      lines.push([])
      used = -1
    }
    lines.at(-1)?.push(i)
    used += 1 + word.length
  }
  return lines
}

/** @param {number} ms */
const clock = (ms) => {
  /** @param {number} value @param {number} width */
  const padded = (value, width) => String(Math.floor(value)).padStart(width, '0')
  return `${padded(ms / 3600000, 2)}:${padded((ms / 60000) % 60, 2)}:${padded((ms / 1000) % 60, 2)}.${padded(ms % 1000, 3)}`
}

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
