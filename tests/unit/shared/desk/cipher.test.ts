import { describe, expect, test } from 'vitest'
import { lettersOf, secretSought, settingOf } from '../../../../shared/desk/cipher-letters.ts'
import { wrongOnes, slotsOf } from '../../../../shared/desk/cipher-slots.ts'
import type { CipherMove } from '../../../../shared/desk/cipher.ts'
import { defaultCipherDesk, Visitor } from './default-cipher.ts'

const on: CipherMove = { type: 'turn', by: 1 }
const back: CipherMove = { type: 'turn', by: -1 }
const hint: CipherMove = { type: 'hint' }
const key = (word: string): CipherMove => ({ type: 'key', word })
const letter = (letter: string): CipherMove => ({ type: 'letter', letter })
const slot = (slot: number): CipherMove => ({ type: 'slot', slot })
const word = (number: string): CipherMove => ({ type: 'word', number })
const message = (index: number): CipherMove => ({ type: 'message', index })

/** What stands above the line, `_` where nothing does. */
function above(visitor: Visitor): string {
  const { message, attempt, isSolved } = visitor.sees
  return message.kind === 'codebook'
    ? slotsOf(message, attempt)
        .map(({ word }) => word ?? '_')
        .join(' ')
    : lettersOf(message, attempt, isSolved)
        .map((letters) => letters.map(({ shown }) => shown ?? '_').join(''))
        .join(' ')
}

describe('the wheel', () => {
  test('stands at nothing first: above the line is what is below it', () => {
    expect(above(new Visitor('en'))).toBe('ERDWV DW QLJKW')
  })

  test('shows at once what the message reads at each setting, and is done when it reads', () => {
    const visitor = new Visitor('en').does(on)
    expect(above(visitor)).toBe('DQCVU CV PKIJV')
    visitor.does(on, on)
    expect(above(visitor)).toBe('BOATS AT NIGHT')
    expect(visitor.sees.isSolved).toBe(true)
  })

  test('comes to the same from the other side, in Turkish over 29 letters', () => {
    const visitor = new Visitor('tr').does(...Array.from({ length: 25 }, () => back))
    expect(visitor.sees.isSolved).toBe(false)
    expect(above(visitor.does(back))).toBe('KAYIKLAR BU GECE')
    expect(visitor.sees.isSolved).toBe(true)
  })

  test('holds still once the message reads, so that a quick finger loses nothing', () => {
    const visitor = new Visitor('en').does(on, on, on, on, on, hint)
    expect(visitor.sees).toMatchObject({ isSolved: true, attempt: { steps: 3, hints: 0 } })
  })
})

describe('the key word', () => {
  const atKeyWord = (language: string) => new Visitor(language).does(message(1))

  test('leads the cipher alphabet as soon as it is chosen', () => {
    const { message, attempt } = atKeyWord('en').does(key('ANKARA')).sees
    expect(message.kind === 'keyword' && settingOf(message, attempt).join('')).toBe('ANKRBCDEFGHIJLMOPQSTUVWXYZ')
  })

  test('can be changed until the right one is found', () => {
    const visitor = atKeyWord('tr').does(key('ANKARA'))
    expect(visitor.sees.isSolved).toBe(false)
    expect(above(visitor.does(key('YILDIZ')))).toBe('KAĞNILARI BEKLEYİN')
    expect(visitor.sees.isSolved).toBe(true)
  })

  test('is one of those offered', () => {
    expect(atKeyWord('en').does(key('PARIS')).sees.attempt.key).toBeUndefined()
  })
})

describe('the codebook', () => {
  const atBook = (language: string) => new Visitor(language).does(message(2))

  test('gives a word to the number in question, and goes on to the next', () => {
    const visitor = atBook('en').does(word('31'))
    expect(above(visitor)).toBe('KEYS _ _ _')
    expect(visitor.sees.attempt.slot).toBe(1)
    expect(above(visitor.does(word('46'), word('27'), word('52')))).toBe('KEYS LOST CHANGE NAME')
    expect(visitor.sees.isSolved).toBe(true)
  })

  test('takes the numbers in any order', () => {
    const visitor = atBook('tr').does(slot(3), word('46'), slot(1), word('85'))
    expect(above(visitor)).toBe('_ KAYIP _ DEĞİŞTİR')
    expect(above(visitor.does(word('14'), word('27')))).toBe('ANAHTAR KAYIP AD DEĞİŞTİR')
    expect(visitor.sees.isSolved).toBe(true)
  })

  test('shows a wrong word, which another replaces or the visitor takes back', () => {
    const visitor = atBook('en').does(word('14'))
    expect(above(visitor)).toBe('CARTS _ _ _')
    const { message, attempt } = visitor.sees
    expect(message.kind === 'codebook' && wrongOnes(message, attempt)).toEqual([{ slot: 0, number: '14' }])
    expect(above(visitor.does(word('31')))).toBe('KEYS _ _ _')
    visitor.does(word('85'), slot(3), word('68'))
    expect(above(visitor)).toBe('KEYS WAIT _ NIGHT')
    expect(above(visitor.does({ type: 'take-back' }))).toBe('KEYS WAIT _ _')
    expect(above(visitor.does({ type: 'take-back' }))).toBe('KEYS _ _ _')
    expect(visitor.does({ type: 'take-back' }).sees.attempt.slot).toBe(1)
  })

  test('keeps what is right: its number cannot be chosen again', () => {
    expect(atBook('en').does(word('31'), slot(0)).sees.attempt.slot).toBe(1)
  })
})

describe('hints', () => {
  test('the first changes nothing, the second gives the first word', () => {
    const visitor = new Visitor('en').does(hint)
    expect(above(visitor)).toBe('ERDWV DW QLJKW')
    expect(above(visitor.does(hint))).toBe('BOATS DW QLJKW')
    expect(above(visitor.does(on))).toBe('BOATS CV PKIJV')
  })

  test('the third sets the key and leaves the last word, found letter by letter', () => {
    const visitor = new Visitor('en').does(hint, hint, hint)
    expect(above(visitor)).toBe('BOATS AT _____')
    expect(visitor.sees.isSolved).toBe(false)
    const { message, attempt } = visitor.sees
    expect(message.kind === 'shift' && secretSought(message, attempt)).toBe('Q')
    expect(message.kind === 'shift' && settingOf(message, attempt)[0]).toBe('D')
    expect(above(visitor.does(letter('N'), letter('I')))).toBe('BOATS AT NI___')
    expect(above(visitor.does(letter('G'), letter('H'), letter('T')))).toBe('BOATS AT NIGHT')
    expect(visitor.sees.isSolved).toBe(true)
  })

  test('a wrong column is shown, and the next right one takes its place', () => {
    const visitor = new Visitor('tr').does(message(1), hint, hint, hint, letter('A'))
    expect(above(visitor)).toBe('KAĞNILARI A_______')
    expect(visitor.sees.attempt.wrong).toBe('A')
    expect(above(visitor.does(letter('B')))).toBe('KAĞNILARI B_______')
    expect(visitor.sees.attempt.wrong).toBeUndefined()
  })

  test('there is no fourth, and the key that was set stays', () => {
    const visitor = new Visitor('en').does(hint, hint, hint, hint, on)
    expect(visitor.sees.attempt).toMatchObject({ hints: 3, steps: 0 })
    expect(above(visitor)).toBe('BOATS AT _____')
  })

  test('in the book the second gives the first word, the third all but the last', () => {
    const visitor = new Visitor('en').does(message(2), hint, hint)
    expect(above(visitor)).toBe('KEYS _ _ _')
    expect(visitor.sees.attempt.slot).toBe(1)
    expect(above(visitor.does(hint))).toBe('KEYS LOST CHANGE _')
    expect(visitor.does(word('52')).sees.isSolved).toBe(true)
  })
})

describe('a visit to the desk', () => {
  test('keeps what is solved, and goes on with what is not', () => {
    const visitor = new Visitor('en').does(message(1), key('YILDIZ'))
    expect(visitor.sees.all.map(({ isSolved }) => isSolved)).toEqual([false, true, false])
    expect(visitor.sees.next).toBe(2)
    visitor.does(message(2), word('31'), word('46'), word('27'), word('52'))
    expect(visitor.sees.next).toBe(0)
    visitor.does(message(0), on, on, on)
    expect(visitor.sees.next).toBeUndefined()
    expect(visitor.sees.all.every(({ isSolved }) => isSolved)).toBe(true)
  })

  test('begins a message anew when asked, and that one alone', () => {
    const visitor = new Visitor('en').does(on, on, on, message(1), hint, message(0), { type: 'again' })
    expect(visitor.sees).toMatchObject({ isSolved: false, attempt: { steps: 0, hints: 0 } })
    expect(visitor.does(message(1)).sees.attempt.hints).toBe(1)
  })

  test('has its own messages in each language, and finds them as it left them', () => {
    const visitor = new Visitor('en').does(on, on, on).speaks('tr')
    expect(above(visitor)).toBe('NÇBKNOÇT DY IĞEĞ')
    expect(visitor.sees.isSolved).toBe(false)
    expect(visitor.speaks('en').sees.isSolved).toBe(true)
  })

  test('opens at the message of the scene from which the visitor comes, and at the one they left when they come back', () => {
    const visitor = new Visitor('en', defaultCipherDesk(), 'key-word')
    expect(visitor.sees.message.index).toBe(1)
    expect(visitor.does(message(2)).sees.message.index).toBe(2)
    expect(visitor.comesFrom('wheel').sees.message.index).toBe(0)
    expect(visitor.comesFrom('key-word').sees.message.index).toBe(2)
  })

  test('stays at the message in front when the scene has none of its own', () => {
    expect(new Visitor('en').does(message(1)).comesFrom('credits').sees.message.index).toBe(1)
  })
})

describe('content that changes under the visitor', () => {
  const desk = defaultCipherDesk()

  test('a message that is gone gives way to the first', () => {
    const visitor = new Visitor('en', { ...desk, messages: desk.messages.slice(0, 2) })
    visitor.state = { kind: 'cipher', sceneId: undefined, message: 2, attempts: {} }
    expect(visitor.sees.message.index).toBe(0)
    expect(visitor.does(message(7)).sees.message.index).toBe(0)
  })

  test('words that are no longer in the book and keys no longer offered count as not done', () => {
    const untouched = new Visitor('en').sees.attempt
    const visitor = new Visitor('en', desk)
    const attempts = {
      'en 1': { ...untouched, key: 'GONE' },
      'en 2': { ...untouched, slot: 9, placed: [{ slot: 0, number: '99' }] },
    }
    visitor.state = { kind: 'cipher', sceneId: undefined, message: 1, attempts }
    expect(visitor.sees.attempt.key).toBeUndefined()
    visitor.state = { kind: 'cipher', sceneId: undefined, message: 2, attempts }
    expect(visitor.sees.attempt).toMatchObject({ slot: 0, placed: [] })
  })
})

test('a language whose letters the desk does not know reads the message of another', () => {
  const visitor = new Visitor('ar')
  expect(visitor.sees.message.language).toBe('tr')
})
