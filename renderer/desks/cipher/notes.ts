/** What the desk says about a message, shown and spoken. */
import { lettersOf, secretSought, settingOf } from '../../../shared/desk/cipher-letters.ts'
import { slotsOf, wrongOnes } from '../../../shared/desk/cipher-slots.ts'
import { mostHints, type CipherView } from '../../../shared/desk/cipher.ts'
import type { LanguageTag } from '../../../shared/language.ts'
import type { Told } from '../../words/told.ts'
import type { CipherWords } from '../../words/words.ts'

type Tell = (texts: Readonly<Record<LanguageTag, string>>) => Told | undefined

/** What was learned, else what was wrong with the last touch, else the last hint. */
export function noteOf(view: CipherView, words: CipherWords, lang: LanguageTag, tell: Tell): Told | undefined {
  const { message, attempt, isSolved } = view
  if (isSolved) return tell(message.source.learned)
  const say = (text: string | undefined) => (text === undefined ? undefined : { text, lang })
  const wrong = wrongNote(view, words)
  if (wrong !== undefined) return say(wrong)
  if (attempt.hints === 0) return undefined
  if (attempt.hints === 1) return tell(message.source.hint)
  return say(attempt.hints < mostHints ? givenNote(view, words) : keySetNote(view, words))
}

function wrongNote({ message, attempt }: CipherView, words: CipherWords): string | undefined {
  if (message.kind === 'codebook') {
    const last = wrongOnes(message, attempt).at(-1)
    const entry = message.book.find(({ number }) => number === last?.number)
    return last && entry && words.wrongWord(entry.word, entry.number, message.secret[last.slot] ?? '')
  }
  if (attempt.wrong === undefined) return undefined
  const its = settingOf(message, attempt)[message.alphabet.indexOf(attempt.wrong)] ?? ''
  return words.wrongColumn(attempt.wrong, its, secretSought(message, attempt) ?? '')
}

function givenNote({ message }: CipherView, words: CipherWords): string {
  const [plain = ''] = message.plain
  const [secret = ''] = message.secret
  if (message.kind === 'codebook') return words.wordGiven(secret, plain)
  return words.letterGiven(plain[0] ?? '', secret[0] ?? '')
}

const keySetNote = ({ message }: CipherView, words: CipherWords): string =>
  message.kind === 'codebook' ? words.lastWordLeft : words.keySet

/** What stands above the line, for those who do not see it change. */
export function spokenOf({ message, attempt, isSolved }: CipherView, words: CipherWords): string {
  if (message.kind === 'codebook') {
    return slotsOf(message, attempt)
      .map(({ number, word }) => `${number}, ${word ?? words.noWord}`)
      .join('; ')
  }
  const letters = lettersOf(message, attempt, isSolved)
  const text = letters
    .map((word) => word.flatMap(({ shown, standing }) => (standing === 'sought' ? [] : (shown ?? []))).join(''))
    .join(' ')
    .trim()
  const isSeeking = attempt.hints >= mostHints && !isSolved
  if (isSeeking) return words.sought(text, secretSought(message, attempt) ?? '')
  const reading = words.reads(text)
  return message.kind === 'shift' ? `${attempt.steps} ${words.steps(attempt.steps)}. ${reading}` : reading
}
