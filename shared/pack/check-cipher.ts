import { readMessage } from '../desk/cipher-message.ts'
import type { DeskChecks, Path } from './check-desk.ts'
import type { CipherDesk, CipherMessage } from './desk-v1.ts'

/** False when the desk cannot be used. */
export function checkCipher(desk: CipherDesk, path: Path, checks: DeskChecks): boolean {
  const { needsLanguages } = checks
  checkScenes(desk, path, checks)
  const hasLabel = needsLanguages(desk.label, [...path, 'label'])
  const usable = desk.messages.map((message, index) => {
    const at = [...path, 'messages', index]
    const hasTexts = [
      needsLanguages(message.task, [...at, 'task']),
      needsLanguages(message.hint, [...at, 'hint']),
      needsLanguages(message.learned, [...at, 'learned']),
    ]
    return worksInALanguage(message, at, checks) && hasTexts.every(Boolean)
  })
  return hasLabel && usable.every(Boolean)
}

/** Reports the languages in which a message cannot be solved, and what the visitor sees in its place. */
function worksInALanguage(message: CipherMessage, path: Path, { languages, report }: DeskChecks): boolean {
  const read = languages.map((language) => ({ language, result: readMessage(message, 0, language) }))
  const standIn = read.find(({ result }) => result.ok)?.language
  const consequence = standIn === undefined ? 'the desk cannot be used' : `the message in "${standIn}" stands in for it`
  for (const { result } of read) {
    if (!result.ok) report([...path, ...result.error.path], `${result.error.message}; ${consequence}`)
  }
  return standIn !== undefined
}

function checkScenes({ messages }: CipherDesk, path: Path, { scenes, report }: DeskChecks): void {
  messages.forEach(({ scene }, index) => {
    if (scene === undefined) return
    const at = [...path, 'messages', index, 'scene']
    const isKnown = scenes.some(({ id }) => id === scene)
    if (!isKnown) report(at, `"${scene}" is not a scene of this panel; no scene opens the desk at this message`)
    else if (messages.findIndex((other) => other.scene === scene) < index)
      report(at, `"${scene}" introduces an earlier message already; the desk opens at that one`)
  })
}
