/**
 * JSON.parse with a place to look at. Engines word their errors differently and often name no position at all, so a text that
 * does not parse is read once more by the small scanner below, which only looks for the first fault.
 */
import { err, ok, type Result } from '../../../shared/lib/result.ts'

/** `error` is a sentence that begins with line and column, both counted from 1. */
export function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    const fault = findFault(text)
    if (!fault) return err(error instanceof Error ? error.message : String(error))
    const before = text.slice(0, fault.at).split('\n')
    return err(`line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${fault.message}`)
  }
}

class Fault extends Error {
  readonly at: number
  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

const deepest = 500

function findFault(text: string): Fault | undefined {
  let at = 0

  const fail = (message: string, where = at): never => {
    throw new Fault(where, where >= text.length ? 'the file ends too early' : message)
  }
  const skipSpace = () => {
    while (' \t\n\r'.includes(text[at] ?? '.')) at++
  }
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) at += match[0].length
    return match !== null
  }

  function value(depth: number): void {
    if (depth > deepest) fail('is nested too deeply')
    skipSpace()
    if (text[at] === '{') list('}', () => field(depth))
    else if (text[at] === '[') list(']', () => value(depth + 1))
    else if (text[at] === '"') string()
    else if (!take(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y))
      fail('expected a value')
    skipSpace()
  }

  function list(end: string, item: () => void): void {
    at++
    skipSpace()
    if (text[at] === end) return void at++
    for (;;) {
      const itemAt = at
      item()
      if (text[at] === end) return void at++
      if (text[at] !== ',') fail(`expected a comma or ${end}`)
      const commaAt = at++
      skipSpace()
      if (text[at] === end) fail(`a comma too many before ${end}`, Math.max(commaAt, itemAt))
    }
  }

  function field(depth: number): void {
    if (text[at] !== '"') fail('expected a field name in double quotes')
    string()
    skipSpace()
    if (text[at] !== ':') fail('expected a colon after the field name')
    at++
    value(depth + 1)
  }

  function string(): void {
    const openedAt = at++
    take(/(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y)
    if (text[at] === '\n' || text[at] === '\r')
      fail('the text that begins here has no closing quote in its line', openedAt)
    if (text[at] === '\\') fail('not an escape; a backslash is written \\\\')
    if (text[at] !== '"') fail('a control character inside a text')
    at++
  }

  try {
    value(0)
    if (at < text.length) fail('something follows the end')
    return undefined
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}
