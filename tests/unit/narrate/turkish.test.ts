import { describe, expect, it } from 'vitest'
import { espeakText } from '../../../scripts/narrate/speech/espeak-text.mjs'
import { planSpeech } from '../../../scripts/narrate/speech/plan.mjs'
import { turkishPhonemes } from '../../../scripts/narrate/speech/turkish-phonemes.mjs'
import { speak } from './speak.ts'

describe('Turkish numbers are spelt out', () => {
  it.each([
    ['1.680', 'bin altı yüz seksen'],
    ['4.250', 'dört bin iki yüz elli'],
    ['10152', 'on bin yüz elli iki'],
    ['86.092.168', 'seksen altı milyon doksan iki bin yüz altmış sekiz'],
    ['1.000.000', 'bir milyon'],
    ['3,5', 'üç buçuk'],
    ['0,05', 'sıfır virgül sıfır beş'],
    ['12,75', 'on iki virgül yetmiş beş'],
    ['%25', 'yüzde yirmi beş'],
    ['1915–16', 'bin dokuz yüz on beş on altı'],
  ])('reads %s', (shown, spoken) => expect(speak(`Sayı ${shown} oldu.`, 'tr')).toBe(`Sayı ${spoken} oldu.`))

  it.each([
    ["1876'da", 'bin sekiz yüz yetmiş altıda'],
    ['1920’de', 'bin dokuz yüz yirmide'],
    ["1924'e", 'bin dokuz yüz yirmi dörde'],
    ["4'ünde", 'dördünde'],
    ["3,5'a", 'üç buçuğa'],
    ["86.092.168'di", 'seksen altı milyon doksan iki bin yüz altmış sekizdi'],
    ["%25'i", 'yüzde yirmi beşi'],
    ["06:00'da", 'altıda'],
  ])('joins the ending of %s to the last word', (shown, spoken) =>
    expect(speak(`Sayı ${shown} geldi.`, 'tr')).toBe(`Sayı ${spoken} geldi.`),
  )

  it.each([
    ['1. gün', 'birinci gün'],
    ['3. gün', 'üçüncü gün'],
    ['4. gün', 'dördüncü gün'],
    ['6. gün', 'altıncı gün'],
    ['9. gün', 'dokuzuncu gün'],
    ['20. gün', 'yirminci gün'],
    ['30. gün', 'otuzuncu gün'],
    ['19. yüzyıl', 'on dokuzuncu yüzyıl'],
    ['100. yıl', 'yüzüncü yıl'],
    ['II. Abdülhamid', 'ikinci Abdülhamid'],
    ['XIX. yüzyıl', 'on dokuzuncu yüzyıl'],
  ])('reads %s with vowel harmony', (shown, spoken) =>
    expect(speak(`O ${shown} bitti.`, 'tr')).toBe(`O ${spoken} bitti.`),
  )

  it('takes a point at the end for a full stop, not an ordinal', () => {
    expect(speak('Yıl 1926.', 'tr')).toBe('Yıl bin dokuz yüz yirmi altı.')
  })

  it('reads a date', () => {
    expect(speak('19 Aralık 1920’de geldi.', 'tr')).toBe('on dokuz Aralık bin dokuz yüz yirmide geldi.')
  })
})

describe('Turkish abbreviations', () => {
  it('are spelt out', () => {
    expect(speak('Dr. Şakir, M.Ö. 5 km vb. yazdı.', 'tr')).toBe(
      'doktor Şakir, milattan önce beş kilometre ve benzeri yazdı.',
    )
  })

  it('without a vowel are named letter by letter, with their ending', () => {
    expect(speak("TBMM'de ve MİT'te.", 'tr')).toBe("te be me mede ve MİT'te.")
  })

  it.each([
    ['ABD', 'a be de'],
    ['AB', 'a be'],
    ['AİHM', 'a i he me'],
    ['AYM', 'a ye me'],
    ['CHP', 'ce he pe'],
    ['SSCB', 'se se ce be'],
  ])('%s is named letter by letter: it is no Turkish word', (shown, spoken) =>
    expect(speak(`O ${shown} geldi.`, 'tr', { alphabet: 'espeak' })).toBe(`O ${spoken} geldi.`),
  )

  it.each([
    ['MİT', 'mit'],
    ['AVİM', 'avim'],
    ['NATO', 'nato'],
    ['FETÖ', 'fetö'],
    ['ODTÜ', 'odtü'],
    ['TÜİK', 'tüik'],
    ['YÖK’ün', 'yökün'],
  ])('%s is said as a word', (shown, spoken) =>
    expect(speak(`O ${shown} geldi.`, 'tr', { alphabet: 'espeak' })).toBe(`O ${spoken} geldi.`),
  )
})

describe('An apostrophe is never heard', () => {
  const said = (text: string) => speak(text, 'tr', { alphabet: 'espeak' })

  it.each(["Ecevit'in evi", 'Ecevit’in evi'])('in %s', (text) => expect(said(text)).toBe('Ecevitin evi'))

  it('and endings that take no stress leave it on the name', () => {
    expect(said('Ecevit’ti, Kars’taydı, FETÖ’dür, Nutuk’la.')).toBe(
      "{edZev'It:I}, {kaRst'ajd@}, {fet'WdYR}, {nut'UkLa}.",
    )
  })

  it('but remains for a voice of the museum’s, which reads the word as it is written', () => {
    expect(speak('Ecevit’in 1942’ydi', 'tr')).toBe('Ecevit’in bin dokuz yüz kırk ikiydi')
  })

  it('leaves words alone that have letters Turkish does not know', () => {
    expect(said('André’ydi.')).toBe('Andréydi.')
  })
})

describe('What eSpeak NG is given', () => {
  it('keeps marks away from phonemes, which they would silence, and tells where each word stands', () => {
    const units = planSpeech('Bir “resmî” yol.', { language: 'tr', lexicon: {}, alphabet: 'espeak' })
    const { text, places } = espeakText(units)
    expect(text).toBe("Bir “ [[REsm'i:]]” yol. ")
    expect(places.map(([start, end]) => text.slice(start, end))).toEqual(['Bir', "[[REsm'i:]]", 'yol'])
  })

  it('counts characters as eSpeak does', () => {
    const units = [
      { shown: 0, text: '𝄞', before: '', after: '' },
      { shown: 1, text: 'ses', before: '', after: '' },
    ]
    expect(espeakText(units).places).toEqual([
      [0, 1],
      [2, 5],
    ])
  })
})

describe('Turkish words that eSpeak NG gets wrong are given as phonemes', () => {
  it.each([
    ['kâr', "c'aR"],
    ['kâğıt', "ca:'@t"],
    ['mahkûm', "mahc'u:m"],
    ['hükûmet', "hycu:m'Et"],
    ['hâlâ', "ha:l'a:"],
    ['âlem', "a:l'Em"],
    ['resmî', "REsm'i:"],
    ['felâh', "fel'a:h"],
  ])('palatal consonants and long vowels in "%s"', (word, phonemes) => expect(turkishPhonemes(word)).toBe(phonemes))

  it('stresses where the lexicon says, also under an ending', () => {
    expect(turkishPhonemes("'inebolunun")).toBe("'ineboLunUn")
    const lexicon = { İnebolu: { say: "'inebolu" } }
    expect(speak('İnebolu’nun yolu.', 'tr', { lexicon, alphabet: 'espeak' })).toBe("{'ineboLunUn} yolu.")
    expect(speak('İnebolu’nun yolu.', 'tr', { lexicon })).toBe('İnebolu’nun yolu.')
  })

  it('respells foreign names for every voice', () => {
    const lexicon = { Walther: { say: 'valter' } }
    expect(speak('Walther geldi.', 'tr', { lexicon })).toBe('valter geldi.')
    expect(speak('Walther geldi.', 'tr', { lexicon, alphabet: 'espeak' })).toBe("{vaLt'ER} geldi.")
  })

  it('stresses verbs where eSpeak NG would hear "with" or "not"', () => {
    const spoken = speak('Savaş başladı, yazmayı imzalamıştı, güvenmedi.', 'tr', { alphabet: 'espeak' })
    expect(spoken).toBe("Savaş {baSLad'@}, {jazmaj'@} {ImzaLam'@St@}, güvenmedi.")
  })

  it('sends only words with a circumflex as phonemes', () => {
    expect(speak('Resmî yol.', 'tr', { alphabet: 'espeak' })).toBe("{REsm'i:} yol.")
  })
})
