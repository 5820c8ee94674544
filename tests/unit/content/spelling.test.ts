/** Turkish as Turkish, English as English: casing, names, circumflex, endings and typography of every text of the default exhibit. */
import { describe, expect, test } from 'vitest'
import { pack, passages } from './default-exhibit.ts'
import { dotFaults, endingFaults, nameFaults, turkishFaults, typographyFaults } from './spelling.ts'
import { languages, type Language, type Passage } from './visitor-texts.ts'

/** Words as they were printed keep their spelling. */
const isOurs = ({ part }: Passage): boolean => part !== 'quote'

const ours = passages.filter(isOurs)

/** A drawing may show the words of a quotation too. */
const isPrinted = (beat: string, fault: string): boolean =>
  passages.some(
    ({ beat: other, part, texts }) =>
      other === beat && part === 'quote' && Object.values(texts).some((text) => text?.includes(quoted(fault))),
  )

const quoted = (fault: string): string => /“(.+?)”/u.exec(fault)?.[1] ?? fault

const each = (language: Language, check: (text: string) => string[], some: readonly Passage[] = ours): string[] =>
  some.flatMap(({ beat, part, texts }) =>
    check(texts[language] ?? '')
      .filter((fault) => part !== 'drawing' || !isPrinted(beat, fault))
      .map((fault) => `${beat} (${part}, ${language}): ${fault}`),
  )

describe('the default exhibit', () => {
  test.each(languages)('is set as print in %s', (language) => {
    expect(each(language, typographyFaults, passages)).toEqual([])
  })

  test('has its sources set as print', () => {
    const listed = Object.entries(pack.sources).map(([id, { title, publisher = '' }]) => ({
      beat: id,
      part: 'source',
      texts: { tr: `${title}\n${publisher}` },
    }))
    expect(each('tr', typographyFaults, listed)).toEqual([])
  })

  test.each(languages)('spells the names of the fact sheet in %s', (language) => {
    expect(each(language, (text) => nameFaults(text, language))).toEqual([])
  })

  test('cases Turkish as Turkish, with the circumflex where the voice guide has it', () => {
    expect(each('tr', turkishFaults)).toEqual([])
  })

  test('gives Turkish names and numbers the endings of their sound', () => {
    expect(each('tr', endingFaults)).toEqual([])
  })

  test('has no Turkish word in two spellings that differ in a dot', () => {
    expect(dotFaults(ours.map(({ texts }) => texts['tr'] ?? ''))).toEqual([])
  })
})

describe('a fault', () => {
  test.each([
    ["İnebolu'nun", 'the apostrophe is ’'],
    ['"haber"', 'quotation marks are “ ”'],
    ['1920-21', 'a span has an en dash'],
    ['iki  boşluk', 'a space too many'],
    ['boşluk , virgül', 'a space before a stop'],
    ['i\u0307stanbul', 'i with a dot of its own'],
    ['İnebolu'.normalize('NFD'), 'letters are not composed (NFC)'],
    ['“yarım', 'a quotation mark has no partner'],
  ])('of print is seen: %s', (text, fault) => {
    expect(typographyFaults(text)).toContain(fault)
  })

  test.each([
    ['en', 'Inebolu'],
    ['en', 'İstanbul'],
    ['en', 'Suleyman Askeri'],
    ['en', 'MIT'],
    ['en', 'Turkiye'],
    ['tr', 'Istanbul'],
    ['tr', 'ISTANBUL'],
    ['tr', 'Süleyman Askeri'],
    ['tr', 'Sarikamış’ta'],
    ['tr', 'Felah'],
    ['tr', 'Ögel, Şükrü Alî'],
  ] as const)('of a name is seen in %s: %s', (language, text) => {
    expect(nameFaults(text, language).length).toBeGreaterThan(0)
  })

  test.each([
    ['en', 'İNEBOLU, Istanbul, MİT, Şükrü Âli (Ögel) and Ali Başhampa'],
    ['tr', 'İSTANBUL, İstanbul’un, Ilgaz’ı, Işığı, Isı, YILDIZ, Teşkilât-ı Mahsusa, Teşkilat, kalın bir duvar, naci'],
  ] as const)('is not seen in %s where there is none: %s', (language, text) => {
    expect([...nameFaults(text, language), ...(language === 'tr' ? turkishFaults(text) : [])]).toEqual([])
  })

  test.each(['Islam', 'kIrk', 'Istasyon', 'milli', 'Hükümet', 'kağıt'])('of Turkish is seen: %s', (text) => {
    expect(turkishFaults(text)).toHaveLength(1)
  })

  test.each(['1926’de', '1915’de', '2014’den', '1921’ın', 'Sivas’da', 'Ankara’ye', 'İzmir’un'])(
    'of an ending is seen: %s',
    (text) => {
      expect(endingFaults(text)).toHaveLength(1)
    },
  )

  test('of an ending is not seen where there is none', () => {
    const text =
      '1926’da, 1915’te, 2014’ten, 1921’in, 1.680’de, 1,5’e, 19’uncu, Sivas’ta, Felâh’ın, Mustafa Kemal’in, PKK’nin'
    expect(endingFaults(text)).toEqual([])
  })

  test('of a dot is seen, and is none in an ending or a particle', () => {
    expect(dotFaults(['Yıldız mı?', 'Yildiz mi?', 'Felâh’ın', 'MİT’in'])).toEqual([
      'yıldız and yildiz differ only in the dot',
    ])
  })
})
