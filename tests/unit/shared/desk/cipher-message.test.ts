import { describe, expect, test } from 'vitest'
import { readMessage } from '../../../../shared/desk/cipher-message.ts'
import { defaultCipherDesk } from './default-cipher.ts'

/** Letter by letter as in the exhibit's treatment, section 2, cipher-desk. */
const treatment = [
  { index: 0, language: 'en', plain: 'BOATS AT NIGHT', secret: 'ERDWV DW QLJKW' },
  { index: 0, language: 'tr', plain: 'KAYIKLAR BU GECE', secret: 'NÇBKNOÇT DY IĞEĞ' },
  { index: 1, language: 'en', plain: 'WAIT FOR THE CARTS', secret: 'UYER AMP RCZ LYPRQ' },
  { index: 1, language: 'tr', plain: 'KAĞNILARI BEKLEYİN', secret: 'HYÇKFİYÖF IAHİAÜGK' },
  { index: 2, language: 'en', plain: 'KEYS LOST CHANGE NAME', secret: '31 46 27 52' },
  { index: 2, language: 'tr', plain: 'ANAHTAR KAYIP AD DEĞİŞTİR', secret: '27 85 14 46' },
] as const

describe('the default pack puts its messages into cipher as the treatment has them', () => {
  test.each(treatment)('$language: $plain', ({ index, language, plain, secret }) => {
    const source = defaultCipherDesk().messages[index]
    if (!source) throw new Error('the message is missing')
    const read = readMessage(source, index, language)
    if (!read.ok) throw new Error(read.error.message)
    expect(read.value.plain.join(' ')).toBe(plain)
    expect([...read.value.secret.join(' ')]).toEqual([...secret])
    expect(read.value.language).toBe(language)
  })
})

test('the key word stands among the others in the order of the alphabet', () => {
  const source = defaultCipherDesk().messages[1]
  const read = source && readMessage(source, 1, 'tr')
  expect(read?.ok && read.value.kind === 'keyword' && read.value.choices).toEqual([
    'ANKARA',
    'FENER',
    'LİMAN',
    'YILDIZ',
  ])
})

test('the book is in the order of its numbers', () => {
  const source = defaultCipherDesk().messages[2]
  const read = source && readMessage(source, 2, 'en')
  const book = read?.ok && read.value.kind === 'codebook' ? read.value.book : []
  expect(book.map(({ number }) => number)).toEqual(['14', '27', '31', '46', '52', '68', '73', '85'])
})
