/**
 * One WebVTT file is caption, highlight, transcript and tap-to-hear at once: a cue a sentence, with a time stamp before each
 * word. Only what our own files use of WebVTT (https://www.w3.org/TR/webvtt1/) is read: cues, inline stamps, NOTE blocks (STYLE
 * and REGION are passed over). Where WebVTT would drop a faulty cue in silence, this says so: a dropped cue is a lost sentence.
 */
import { err, ok, type Result } from './lib/result.ts'

export interface Word {
  /** As displayed, punctuation included. */
  readonly text: string
  readonly startMs: number
  readonly endMs: number
}

export interface Cue {
  /** The sentence as displayed. */
  readonly text: string
  readonly startMs: number
  readonly endMs: number
  readonly words: readonly Word[]
}

const stamp = /(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})/
const cueTiming = new RegExp(`^${stamp.source}[ \\t]+-->[ \\t]+${stamp.source}(?:[ \\t]|$)`)
const inlineStamp = new RegExp(`<${stamp.source}>`, 'g')

/** Cues in order, or the first fault with its line number (1-based). */
export function parseCues(vtt: string): Result<Cue[]> {
  const lines = vtt.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) return err('line 1: must begin with WEBVTT')

  const cues: Cue[] = []
  for (const block of blocksOf(lines)) {
    if (block.from === 0 || /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block.lines[0] ?? '')) {
      const strayIndex = block.lines.findIndex((text) => text.includes('-->'))
      if (strayIndex >= 0) return err(`line ${block.from + strayIndex + 1}: needs an empty line above`)
      continue
    }
    const cue = parseCue(block, cues.at(-1)?.endMs ?? 0)
    if (!cue.ok) return cue
    cues.push(cue.value)
  }
  return cues.length > 0 ? ok(cues) : err('holds no cue')
}

interface Block {
  /** Index of its first line in the file. */
  readonly from: number
  readonly lines: readonly string[]
}

/** What stands between empty lines. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (let line = 0; line <= lines.length; line++) {
    if (line < lines.length && lines[line]?.trim() !== '') continue
    if (line > from) blocks.push({ from, lines: lines.slice(from, line) })
    from = line + 1
  }
  return blocks
}

/** A cue: perhaps an identifier, then the timing, then the words. */
function parseCue({ from, lines }: Block, previousEndMs: number): Result<Cue> {
  const timingIndex = lines[0]?.includes('-->') ? 0 : 1
  const fault = (index: number, message: string) => err(`line ${from + index + 1}: ${message}`)
  const timing = cueTiming.exec(lines[timingIndex] ?? '')
  if (!timing) {
    const index = lines[timingIndex]?.includes('-->') ? timingIndex : 0
    return fault(index, `not a cue timing: "${lines[index] ?? ''}"`)
  }
  const startMs = toMs(timing.slice(1, 5))
  const endMs = toMs(timing.slice(5, 9))
  if (endMs <= startMs) return fault(timingIndex, 'the cue ends before it starts')
  if (startMs < previousEndMs) return fault(timingIndex, 'the cue starts before the one above ends')
  const body = lines.slice(timingIndex + 1)
  const strayIndex = body.findIndex((text) => text.includes('-->'))
  if (strayIndex >= 0) return fault(timingIndex + 1 + strayIndex, 'needs an empty line above')
  const cue = parseWords(body.join(' '), startMs, endMs)
  return cue.ok ? cue : fault(timingIndex, cue.error)
}

function parseWords(body: string, startMs: number, endMs: number): Result<Cue> {
  const starts: { text: string; startMs: number }[] = []
  let cursor = 0
  let currentMs = startMs
  const take = (raw: string) => {
    for (const text of plain(raw).split(/\s+/).filter(Boolean)) starts.push({ text, startMs: currentMs })
  }
  for (const match of body.matchAll(inlineStamp)) {
    take(body.slice(cursor, match.index))
    const atMs = toMs(match.slice(1, 5))
    if (atMs < currentMs || atMs > endMs) return err('a word is stamped out of order or outside its cue')
    currentMs = atMs
    cursor = match.index + match[0].length
  }
  take(body.slice(cursor))
  if (starts.length === 0) return err('the cue is empty')
  const words = starts.map((word, index) => ({ ...word, endMs: starts[index + 1]?.startMs ?? endMs }))
  return ok({ text: words.map((word) => word.text).join(' '), startMs, endMs, words })
}

/** Cue text without tags, entities resolved. */
const plain = (raw: string): string =>
  raw
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&amp;', '&')

const toMs = (parts: readonly (string | undefined)[]): number => {
  const [hours = '0', minutes = '0', seconds = '0', ms = '0'] = parts
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(ms)
}

/** A calm reading pace, used when there is no recording: 150 words a minute and a pause after each sentence. */
const estimatedWordMs = 400
const estimatedPauseMs = 550

/** Cues for text without a usable recording, so that captions and highlight run from the clock alone. */
export function estimateCues(sentences: readonly string[]): Cue[] {
  let atMs = 0
  return sentences.map((text) => {
    const startMs = atMs
    const words = text
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ text: word, startMs: atMs, endMs: (atMs += estimatedWordMs) }))
    const cue = { text: words.map((word) => word.text).join(' '), startMs, endMs: atMs, words }
    atMs += estimatedPauseMs
    return cue
  })
}

export interface Spoken {
  /** Index of the cue being spoken, or of the last one spoken in a pause; -1 before the first. */
  readonly cue: number
  /** Index of the word within the cue; -1 in a pause. */
  readonly word: number
}

/** What is being spoken at `atMs` of the clip. */
export function spokenAt(cues: readonly Cue[], atMs: number): Spoken {
  const cue = lastStarted(cues, atMs)
  const current = cues[cue]
  if (!current || atMs >= current.endMs) return { cue, word: -1 }
  return { cue, word: lastStarted(current.words, atMs) }
}

/** When `spokenAt` will next give something else: the next word, the pause after a sentence, or never. */
export function nextSpokenMs(cues: readonly Cue[], atMs: number): number {
  const { cue, word } = spokenAt(cues, atMs)
  const current = cues[cue]
  if (current && atMs < current.endMs) return current.words[word + 1]?.startMs ?? current.endMs
  return cues[cue + 1]?.startMs ?? Infinity
}

/** Index of the last item that has started by `atMs`, by bisection; -1 when none has. */
function lastStarted(items: readonly { readonly startMs: number }[], atMs: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.startMs ?? Infinity) <= atMs) low = middle + 1
    else high = middle
  }
  return low - 1
}
