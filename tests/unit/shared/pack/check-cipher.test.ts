import { describe, expect, test } from 'vitest'
import { readPack } from '../../../../shared/pack/read.ts'
import { aPackWith } from './a-pack.ts'

const texts = {
  task: { tr: 'Çözün.', en: 'Read it.' },
  hint: { tr: 'Bakın.', en: 'Look.' },
  learned: { tr: 'Öğrenildi.', en: 'Learned.' },
}
const shift = { kind: 'shift', ...texts, plain: { tr: 'BU GECE', en: 'AT NIGHT' }, shift: 3 }
const keyword = {
  kind: 'keyword',
  ...texts,
  plain: { tr: 'BU GECE', en: 'AT NIGHT' },
  key: { tr: 'YILDIZ', en: 'STAR' },
  others: { tr: ['DENİZ', 'LİMAN'], en: ['SEA', 'PORT'] },
}
const codebook = {
  kind: 'codebook',
  ...texts,
  plain: { tr: 'BU GECE', en: 'AT NIGHT' },
  book: { tr: { '11': 'BU', '22': 'GECE' }, en: { '11': 'AT', '22': 'NIGHT', '33': 'DAY' } },
}
const at = '/panels/0/desk/messages/0'

function read(...messages: readonly object[]) {
  const desk = { kind: 'cipher', label: { tr: 'Alıştırma', en: 'Exercise' }, messages }
  const { pack, problems } = readPack(aPackWith(['panels', 0, 'desk'], desk))
  return {
    faults: problems.map(({ pointer, message }) => `${pointer}: ${message}`),
    isUsable: pack?.panels[0]?.desk !== undefined,
  }
}

test('a desk without a fault is kept, and nothing is reported', () => {
  expect(read(shift, keyword, codebook)).toEqual({ faults: [], isUsable: true })
})

describe('a message that does not work in one language is reported there, and the other stands in', () => {
  test.each<[string, object, string]>([
    [
      'letters that the alphabet lacks',
      { ...shift, plain: { ...shift.plain, en: 'AT KÖŞK' } },
      'plain/en: has Ö, Ş, which are not in the alphabet known for "en"',
    ],
    ['a single word', { ...shift, plain: { ...shift.plain, en: 'NIGHT' } }, 'plain/en: needs at least two words'],
    ['a whole turn of the wheel', { ...shift, shift: 26 }, 'shift: moves nothing in "en", which has 26 letters'],
    ['no message', { ...shift, plain: { tr: 'BU GECE' } }, 'plain/en: is missing'],
    ['no key word', { ...keyword, key: { tr: 'YILDIZ' } }, 'key/en: is missing'],
    ['no other words', { ...keyword, others: { tr: ['DENİZ', 'LİMAN'] } }, 'others/en: is missing'],
    [
      'a key word that changes nothing',
      { ...keyword, key: { tr: 'YILDIZ', en: 'ABC' } },
      'key/en: leaves the message as it is',
    ],
    [
      'a key word in foreign letters',
      { ...keyword, key: { tr: 'YILDIZ', en: 'KÖŞK' } },
      'key/en: has Ö, Ş, which are not in the alphabet known for "en"',
    ],
    [
      'another word in foreign letters',
      { ...keyword, others: { ...keyword.others, en: ['SEA', 'SÜR'] } },
      'others/en/1: has Ü, which is not in the alphabet known for "en"',
    ],
    [
      'two words instead of one',
      { ...keyword, others: { ...keyword.others, en: ['SEA', 'THE PORT'] } },
      'others/en/1: must be one word',
    ],
    [
      'another word that is the key',
      { ...keyword, others: { ...keyword.others, en: ['SEA', 'STAR'] } },
      'others/en/1: reads the message as the key does',
    ],
    ['no book', { ...codebook, book: { tr: codebook.book.tr } }, 'book/en: is missing'],
    [
      'a word that the book lacks',
      { ...codebook, plain: { ...codebook.plain, en: 'AT DAWN' } },
      'book/en: lacks the word DAWN',
    ],
    [
      'more words than fit',
      { ...codebook, plain: { ...codebook.plain, en: 'AT AT AT AT AT AT NIGHT' } },
      'plain/en: has more than 6 words',
    ],
    [
      'a book that does not fit',
      {
        ...codebook,
        book: { ...codebook.book, en: Object.fromEntries([...'ABCDEFGHI'].map((word, n) => [`${n + 10}`, word])) },
      },
      'book/en: has more than 8 words',
    ],
  ])('%s', (_, message, fault) => {
    expect(read(message)).toEqual({
      faults: [`${at}/${fault}; the message in "tr" stands in for it`],
      isUsable: true,
    })
  })
})

test('a message that works in no language costs the desk', () => {
  const { faults, isUsable } = read(keyword, { ...shift, plain: { tr: 'GECE', en: 'NIGHT' } })
  expect(faults).toEqual([
    '/panels/0/desk/messages/1/plain/tr: needs at least two words; the desk cannot be used',
    '/panels/0/desk/messages/1/plain/en: needs at least two words; the desk cannot be used',
  ])
  expect(isUsable).toBe(false)
})

test('in a language whose letters are not known the messages of another stand in', () => {
  const desk = {
    kind: 'cipher',
    label: { tr: 'Alıştırma', en: 'Exercise', ar: 'تمرين' },
    messages: [
      {
        ...shift,
        task: { ...texts.task, ar: 'اقرأ' },
        hint: { ...texts.hint, ar: 'انظر' },
        learned: { ...texts.learned, ar: 'فهمت' },
      },
    ].map((message) => ({ ...message, plain: { ...message.plain, ar: 'في الليل' } })),
  }
  const pack = aPackWith(['panels', 0, 'desk'], desk) as Record<string, unknown>
  const { problems } = readPack({ ...pack, languages: ['tr', 'en', 'ar'] })
  const ofDesk = problems.filter(({ pointer }) => pointer.startsWith('/panels/0/desk'))
  expect(ofDesk.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual([
    `${at}/plain/ar: has ف, ي, ا, ل, which are not in the alphabet known for "ar"; the message in "tr" stands in for it`,
  ])
})

test('a text that no language has costs the desk', () => {
  const { faults, isUsable } = read({ ...shift, learned: {} })
  expect(faults).toContain(`${at}/learned/tr: is missing; nothing can stand in for it`)
  expect(isUsable).toBe(false)
})

describe('the scene that introduces a message', () => {
  test('must be one of the panel', () => {
    expect(read({ ...shift, scene: 'three' })).toEqual({
      faults: [`${at}/scene: "three" is not a scene of this panel; no scene opens the desk at this message`],
      isUsable: true,
    })
  })

  test('introduces one message', () => {
    expect(read({ ...shift, scene: 'one' }, { ...keyword, scene: 'one' }).faults).toEqual([
      '/panels/0/desk/messages/1/scene: "one" introduces an earlier message already; the desk opens at that one',
    ])
  })
})

test('a message is written in capitals with single spaces', () => {
  const { faults, isUsable } = read({ ...shift, plain: { ...shift.plain, en: 'At night' } })
  expect(faults).toEqual([`${at}/plain/en: must be words in capital letters with single spaces`])
  expect(isUsable).toBe(false)
})
